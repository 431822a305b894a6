import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parse } from '../../server/src/markdown/sections/parse';

/** Returns the source of each text and link: "[https://a.example]" for a link with this text. */
function sources(node: Nodes, text: string): string[] {
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'text') return [source];
  if (node.type === 'link') return [`[${source}]`];
  return 'children' in node ? node.children.flatMap((child) => sources(child, text)) : [];
}

describe('a URL in text', () => {
  for (const [name, text, expected] of [
    ['in quotation marks', '"www.a.example".', '"|[www.a.example]|".'],
    ['in a cell', '| a |\n|---|\n| 视频：www.a.example |', 'a|视频：|[www.a.example]'],
    ['after an open bracket', 'See [https://a.example and\nmore', 'See [|[https://a.example]| and\nmore'],
    ['in bold text, after a slash', '**x/a@b.example**, y', 'x/|[a@b.example]|, y'],
    [
      'after an escape',
      '\\* "www.a.example" &amp; "www.b.example"',
      '\\* "|[www.a.example]|" &amp; "|[www.b.example]|"',
    ],
    ['on the second line of an item', '- a\n  "www.a.example"', 'a\n  "|[www.a.example]|"'],
  ] as const) {
    it(`has its place: ${name}`, () => assert.equal(sources(parse(text), text).join('|'), expected));
  }

  it('has a position inside of its block, after the previous node, in any Markdown', () => {
    const pieces = ['www.a.example', 'https://b.example/', 'c@d.example', '"', '[', ']', '(', '：', '&amp;', '\\*'];
    const more = [
      '**',
      '_',
      '`',
      '| ',
      '\n|-|-|\n',
      '- ',
      '> ',
      '# ',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '[^1]',
      'é',
      '机',
      '/',
    ];
    const anyText = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => checkOrder(parse(text), text)),
      { numRuns: 2000 },
    );
  });
});

function checkOrder(node: Nodes, text: string): void {
  const { start, end } = node.position ?? assert.fail(`${node.type} without a position in ${JSON.stringify(text)}`);
  let last = start.offset ?? 0;
  for (const child of 'children' in node ? node.children : []) {
    checkOrder(child, text);
    const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
    assert.ok(
      last <= from && from <= to && to <= (end.offset ?? 0),
      JSON.stringify([text, child.type, last, from, to]),
    );
    last = to;
  }
}
