import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, type Minutes, type Module, type Notebook, timeOf } from '../server/src/notebook/notebook';
import { entriesOf } from '../server/src/notebook/outline';
import { readNotebook } from '../server/src/notebook/read';

const notes = path.join(__dirname, 'notes');
const outlines = path.join(__dirname, 'outlines');

describe('the sample notebooks', () => {
  /** `outlines/NAME.txt` says what a reader sees in `notes/NAME.md`. */
  function check(name: string) {
    const expected = readFileSync(path.join(outlines, `${name}.txt`), 'utf8');
    const notebook = readNotebook(readFileSync(path.join(notes, `${name}.md`), 'utf8'));
    assert.equal(drawn(notebook), expected);
  }

  const names = filesBelow(notes, '.md');
  for (const name of names) it(`${name}.md is read as its author meant it`, () => check(name));

  it('all have an outline, and every outline has its notebook', () => {
    assert.deepEqual(filesBelow(outlines, '.txt'), names);
  });
});

/** The files of a folder and its folders, as sorted paths without the ending. */
function filesBelow(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll(path.sep, '/'))
    .sort();
}

/** One line for each entry, indented below the area, level and group that it says it belongs to. */
function drawn(notebook: Notebook): string {
  if (!notebook.isNotebook) return 'no notebook\n';
  const lines = entriesOf(notebook).map((entry) => '  '.repeat(depthOf(entry)) + described(entry));
  return [notebook.title ?? 'no title', ...lines, ''].join('\n');
}

/** How many entries the entry says it stands in. */
function depthOf(entry: Entry): number {
  return outerOf(entry).filter((outer) => outer !== undefined).length;
}

function outerOf(entry: Entry): (Entry | undefined)[] {
  switch (entry.type) {
    case 'area':
      return [];
    case 'group':
      return [entry.area, entry.level];
    case 'module':
      return [entry.area, entry.levelLine, entry.group];
    default:
      return [entry.area];
  }
}

function described(entry: Entry): string {
  switch (entry.type) {
    case 'area':
      return `area${entry.number === undefined ? '' : ` ${entry.number}`}: ${entry.title}`.trimEnd();
    case 'level':
      return entry.level;
    case 'module':
      return [entry.title, timeWord(entry), ...(entry.hasNotes ? [] : ['no notes'])].join(' | ');
    default:
      return `${entry.type}: ${entry.title}`;
  }
}

function timeWord(module: Module): string {
  const minutes = timeOf(module)?.minutes;
  if (minutes) return inMinutes(minutes);
  return module.empty ? 'empty time' : 'no time';
}

function inMinutes({ least, most }: Minutes): string {
  return least === most ? `${least} min` : `${least}-${most} min`;
}
