import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { codeIn } from '../../server/src/markdown/code/code';
import { readCodeText, toCode, toNotes } from '../../server/src/markdown/code/codeText';
import { type Section, treeOf } from '../../server/src/markdown/sections/section';

describe('the text of a fenced code block', () => {
  it('equals the parsed value', () => {
    check('```yaml\na:\n  b: 1\n\n```', 'a:\n  b: 1\n');
    check('   ~~~yaml\n   a:\n     b: 1\n  c: 2\n~~~', 'a:\n  b: 1\nc: 2');
    check('> ```yaml\n> a:\n>   b: 1\n>\n>c: 2\n> ```', 'a:\n  b: 1\n\nc: 2');
    check('- a list\n\n  1. ```yaml\r\n     a:\r\n       b: 1\r\n     ```', 'a:\n  b: 1');
    check('- > > ```yaml\n  > > a:\n  >>   b: 1', 'a:\n  b: 1');
    check('```yaml\n```', '');
  });

  it('equals the parsed value, at any depth of nesting', () => {
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    const marks = fc.array(fc.constantFrom('> ', '- ', '1. '), { maxLength: 3 });
    const line = fc.constantFrom('a:', '  b: 1', '', '- c', '    d: |', 'e');
    fc.assert(
      fc.property(
        marks,
        fc.nat(3),
        fc.array(line, { minLength: 1, maxLength: 6 }),
        eol,
        (outer, indent, lines, end) => {
          const before = outer.join('') + ' '.repeat(indent);
          const inner = outer.map((mark) => (mark === '> ' ? mark : ' '.repeat(mark.length))).join('');
          const text = ['```yaml', ...lines, '```']
            .map((each, n) => (n === 0 ? before : inner + ' '.repeat(indent)) + each)
            .join(end);
          check(text);
        },
      ),
    );
  });

  it('maps offsets to the notes and back', () => {
    const text = '> ```yaml\n> a:\n>   b: 1\n> ```';
    const [code] = codeIn(section(text));
    assert.ok(code);
    const read = readCodeText(text, code);
    for (let at = 0; at <= read.text.length; at++) assert.equal(toCode(read, toNotes(read, at)), at);
    assert.equal(text.slice(toNotes(read, 3)), '  b: 1\n> ```');
    assert.equal(toCode(read, text.indexOf('> a')), undefined);
  });
});

/** Checks that the content of code equals that of the parser; `expected` documents the result. */
function check(text: string, expected?: string): void {
  const [fence] = fencesIn(treeOf(section(text)));
  const [code] = codeIn(section(text));
  assert.ok(code && fence, text);
  const read = readCodeText(text, code).text;
  assert.equal(read, fence.value.replace(/\r\n?/g, '\n'), JSON.stringify(text));
  if (expected !== undefined) assert.equal(read, expected);
}

function fencesIn(node: Nodes): Extract<Nodes, { type: 'code' }>[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(fencesIn) : [];
}

function section(text: string): Section {
  return { text, continues: false, closedBy: '', given: [] };
}
