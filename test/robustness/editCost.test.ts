import assert from 'node:assert/strict';
import { readBlocks, reviseBlocks } from '../../server/src/markdown/sections/blocks';
import { type Section, treeOf } from '../../server/src/markdown/sections/section';
import { Service } from '../../server/src/service';
import { insertion } from '../../server/src/text/edit';
import { lineColumn, readLines } from '../../server/src/text/lines';
import { cpuTime } from '../cpuTime';
import { hostileTexts } from './hostileTexts';

const uri = 'file:///notes.md';
const before = '# Docker course\n\n## Area 1 - Images\n\n';
const after = '\n\n## Area 2 - Ports\n\n### [Lab: Ports](https://ports.example/) (5 min)\n';

/** Maximum length of the sections that an edit reads again, in UTF-16 units. */
const MAX_READ_AGAIN = 60_000;

/** Texts of one block, which is read as a whole at each edit of it: a table or code. */
const ofOneBlock =
  /table$|fence$|front matter|here-documents|open blocks|commands|containers|command with|a Dockerfile|Dockerfile$|compose|build log|drawing|data|title$|marks$|^spaces$/;

/** Texts in which each edit could take as long as the first reading. */
const slowTexts = ['items of two lists', 'items with lazy lines', 'empty headings', 'headings without a space'];
const length = 250_000;
/** Maximum time of an edit, relative to one of ordinary notes of equal length. */
const MAX_TIMES_ORDINARY = 8;

describe('an edit of a long text', () => {
  for (const name of Object.keys(hostileTexts).filter((each) => !ofOneBlock.test(each))) {
    it(`reads only a part of it again: ${name}`, () => {
      const text = textOf(name, 150_000);
      const blocks = readBlocks(text);
      for (const at of placesIn(text)) {
        const known = new Set(blocks.sections);
        const { sections } = reviseBlocks(blocks, insertion(at, 'x'));
        const read = sections.filter((section) => !known.has(section) && !isUnread(section));
        const sum = read.reduce((all, section) => all + section.text.length, 0);
        assert.ok(sum < MAX_READ_AGAIN, `${sum} characters at ${at}`);
      }
    });
  }

  it('finds problems in about the time of ordinary notes: areas of the same title', () => {
    const diagnostics = (service: Service) => service.diagnostics(uri);
    const most = MAX_TIMES_ORDINARY * Math.max(30, editTime('modules', 2 * length, diagnostics));
    const took = editTime('areas of the same title', 2 * length, diagnostics);
    assert.ok(took < most, `${Math.round(took)} ms, at most ${Math.round(most)}`);
  });

  let ordinary: number | undefined;
  for (const name of slowTexts) {
    it(`takes about as long as that of ordinary notes: ${name}`, () => {
      ordinary ??= editTime('modules');
      const most = MAX_TIMES_ORDINARY * Math.max(20, ordinary);
      const took = editTime(name);
      assert.ok(took < most, `${Math.round(took)} ms, at most ${Math.round(most)}`);
    });
  }
});

function textOf(name: string, size: number): string {
  return `${before}${hostileTexts[name]?.(size)}${after}`;
}

function placesIn(text: string): readonly number[] {
  return [before.length, text.length >> 1, text.length - after.length];
}

function isUnread(section: Section): boolean {
  return treeOf(section).children[0]?.type === 'html';
}

/** Returns the minimum CPU time of an edit with the answer after it, in milliseconds, since single edits can be slow by chance. */
function editTime(name: string, size = length, ask: (service: Service) => unknown = symbols): number {
  const text = textOf(name, size);
  const lines = readLines(text);
  const service = new Service();
  service.open(uri, 1, text);
  ask(service);
  const times = placesIn(text).map((at, n) => {
    const start = lineColumn(lines, at);
    const end = { line: start.line, character: start.character + 1 };
    const took = cpuTime(() => {
      service.change(uri, 2 * n + 2, [{ range: { start, end: start }, text: 'x' }]);
      ask(service);
    });
    service.change(uri, 2 * n + 3, [{ range: { start, end }, text: '' }]);
    ask(service);
    return took;
  });
  return Math.min(...times);
}

function symbols(service: Service): unknown {
  return service.symbols(uri);
}
