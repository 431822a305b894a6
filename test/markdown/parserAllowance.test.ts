import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Blocks, readBlocks, reviseBlocks } from '../../server/src/markdown/sections/blocks';
import { parserAllowance, SECTION_COST } from '../../server/src/markdown/sections/parserAllowance';
import { treeOf } from '../../server/src/markdown/sections/section';
import { Service } from '../../server/src/service';
import { replacement } from '../../server/src/text/edit';
import { span } from '../../server/src/text/span';
import { cpuTime } from '../cpuTime';

const forParser = 'a&copy;b\n\n';

/** How many of these sections the parser reads in a document with 100 more sections. */
const MAX_PARSED_SECTIONS = (() => {
  const cost = SECTION_COST + forParser.length;
  const parsedOf = (sections: number) => Math.floor(parserAllowance(sections * forParser.length) / cost);
  let sections = 0;
  while (parsedOf(sections + 100) > sections) sections++;
  return sections;
})();

describe('the sections that are parsed by the parser', () => {
  it('are the first ones of a document', () => {
    const { sections } = readBlocks(forParser.repeat(MAX_PARSED_SECTIONS + 100));
    const unread = sections.map((section) => treeOf(section).children[0]?.type === 'html');
    assert.equal(unread.indexOf(true), MAX_PARSED_SECTIONS);
    assert.equal(unread.filter(Boolean).length, 100);
  });

  it('are fewer if they are long, and more of a longer document', () => {
    const long = (size: number) =>
      Array.from({ length: size / 1000 }, (_, n) => `${n} **a* ${'word '.repeat(197)}\n\n`).join('');
    for (const size of [500_000, 1_000_000]) {
      const { sections, text } = readBlocks(long(size));
      const unread = sections.filter((section) => treeOf(section).children[0]?.type === 'html');
      const parsed = text.length - unread.reduce((sum, section) => sum + section.text.length, 0);
      assert.ok(parsed < parserAllowance(text.length), `${parsed}`);
      assert.ok(parsed > parserAllowance(text.length) * 0.75, `${parsed}`);
    }
  });

  it('do not exceed its limits', () => {
    const data = `x **a* ${'iVBORw0KGgo'.repeat(60_000)}\n\n`;
    const { sections } = readBlocks(`${data}${forParser}`);
    assert.equal(sections.map((section) => treeOf(section).children[0]?.type).join(), 'html,paragraph');
  });

  it('do not affect modules that are read without the parser', () => {
    const service = new Service();
    const title = '### [Video: Layers](https://layers.example/) (12 min)\n\n';
    const many = forParser.repeat(MAX_PARSED_SECTIONS + 100);
    service.open('file:///notes.md', 1, `## Area 1 - Images\n\n${title}${many}${title}`);
    assert.equal(service.reports.outline('file:///notes.md')?.modules.length, 2);
  });

  it('are equal after edits and in a full parse', () => {
    const pieces = [
      '',
      forParser,
      '[b]: /x\n\n',
      '[^1]: note\n\n',
      'plain\n\n',
      '[a][b] &copy;\n\n',
      '- x\n- `y\n\n',
      '```\n',
    ];
    const many = `[a][b]\n\n${forParser.repeat(MAX_PARSED_SECTIONS - 2)}[a]\n\n[a][b] &copy;\n\n[a]: /a\n\n[^1] \`x\n\nend\n`;
    const edit = fc.record({
      where: fc.constantFrom(0, 0.5, 0.999, 1),
      taken: fc.constantFrom(0, 10, 40),
      piece: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let blocks = readBlocks(many);
        for (const { where, taken, piece } of edits) {
          const at = Math.floor((blocks.text.length * where) / 10) * 10;
          const place = span(Math.min(at, blocks.text.length), Math.min(at + taken, blocks.text.length));
          blocks = reviseBlocks(blocks, replacement(place, piece));
        }
        assert.deepEqual(read(blocks), read(readBlocks(blocks.text)));
      }),
      { numRuns: 3 },
    );
  });

  it('are limited, so that any text is read quickly', () => {
    for (const unit of ["'`\n\n", '**a*\n\n', '~~a~\n\n', '[^1]: x\n\n', 'a\0b\n\n']) {
      const blocks = () => readBlocks(unit.repeat(100_000 / unit.length));
      const took = cpuTime(() => blocks().sections.forEach(treeOf));
      assert.ok(took < 1_500, `${JSON.stringify(unit)}: ${Math.round(took)} ms`);
    }
  });
});

function read({ sections, defined }: Blocks): unknown {
  return [[...defined].sort(), sections.map((section) => [section.text, section.given, treeOf(section).children])];
}
