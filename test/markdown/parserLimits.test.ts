import assert from 'node:assert/strict';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { parsedTree } from '../../server/src/markdown/sections/section';
import { exceedsParserLimits } from '../../server/src/markdown/source/parserLimits';
import { Service } from '../../server/src/service';

const uri = 'file:///notes.md';
const before = '# Docker\n\n## Area 1 - Images\n\n### [Video: Layers](https://layers.example/) (12 min)\n\n';
const after = '\n\n## Area 2 - Networks\n\n### [Lab: Ports](https://ports.example/) (5 min)\n';

describe('the limits of the Markdown parser', () => {
  // Without limits, each text takes seconds, overflows the stack, or takes quadratic time.
  for (const [what, text] of [
    ['items in items on one line', '- '.repeat(5_000)],
    ['numbered items on one line', '1. '.repeat(2_000)],
    ['quotes in quotes', '>'.repeat(20_000)],
    ['items in quotes', '> - '.repeat(2_000)],
    ['footnotes in footnotes', '[^a]: '.repeat(5_000)],
    ['lazy lines below deep quotes', `${'> '.repeat(50)}a\n${'lazy\n'.repeat(5_000)}`],
    ['quotes between blank lines in an item', `- a\n${'  > a\n\n'.repeat(5_000)}`],
    ['closing brackets', `a${']'.repeat(20_000)}`],
    ['brackets in brackets', `a${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['links in links', `a${'['.repeat(5_000)}${'](u)'.repeat(5_000)}`],
    ['a bracket before a long paragraph', `[${'word '.repeat(9_000)}`],
    ['strong words in strong words', `${'_'.repeat(20_000)}a${'_'.repeat(20_000)}`],
    ['emphasis that is never closed', 'a *b _c '.repeat(5_000)],
    ['comments that are never closed', 'a <!-- '.repeat(5_000)],
    ['instructions that are never closed', 'a <?'.repeat(5_000)],
    ['backticks of rising number', Array.from({ length: 300 }, (_, n) => '`'.repeat(n + 1)).join(' ')],
    ['data on one line', `a <${'QUJD'.repeat(250_000)}>`],
  ] as const) {
    it(`${what}: the rest of the file is read`, () => {
      const service = new Service();
      service.open(uri, 1, before + text + after);
      assert.deepEqual(
        service.reports.outline(uri)?.modules.map(({ title }) => title),
        ['Video: Layers', 'Lab: Ports'],
      );
      assert.ok(service.symbols(uri).length > 0);
      service.diagnostics(uri);
    });
  }

  it('are not reached by usual notes', () => {
    for (const text of [
      `- [Video: One](https://one.example/) (5 min)\n${'  - [Lab](https://lab.example/) *new* `code`\n'.repeat(400)}`,
      `| Module | Time |\n|---|---|\n${'| [Lab](https://lab.example/) <br> | 5 min |\n'.repeat(500)}`,
      `${'**Term** [link](https://x.example/) and `code`, '.repeat(400)}`,
      `${' '.repeat(80)}- code in a paste`,
      `${'a <!-- comment --> '.repeat(500)}`,
      `${'    '.repeat(12)}- deep`,
    ]) {
      assert.equal(exceedsParserLimits(text), false, text.slice(0, 60));
    }
  });

  it('leave a section beyond them as one unparsed block', () => {
    const [section] = readBlocks('> '.repeat(200)).sections;
    assert.ok(section);
    assert.deepEqual(
      parsedTree(section).children.map(({ type }) => type),
      ['html'],
    );
  });
});
