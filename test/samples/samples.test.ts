import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNotes } from '../../server/src/notes/reading/read';
import { drawn } from '../notes/drawn';

const notes = path.join(__dirname, 'notes');
const outlines = path.join(__dirname, 'outlines');

describe('the sample notes files', () => {
  /** Checks the outline of `notes/NAME.md`, which is in `outlines/NAME.txt`. */
  function check(name: string) {
    const expected = readFileSync(path.join(outlines, `${name}.txt`), 'utf8');
    const parsedNotes = readNotes(readFileSync(path.join(notes, `${name}.md`), 'utf8'));
    assert.equal(drawn(parsedNotes), expected);
  }

  const names = filesBelow(notes, '.md');
  for (const name of names) it(`${name}.md is read as documented in its outline`, () => check(name));

  it('have an outline each, and every outline has a notes file', () => {
    assert.deepEqual(filesBelow(outlines, '.txt'), names);
  });
});

/** Returns the sorted paths of the files below a folder, without the ending. */
function filesBelow(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll(path.sep, '/'))
    .sort();
}
