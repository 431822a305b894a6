import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNotes } from '../../server/src/notes/reading/read';
import { renumber } from '../../server/src/refactor/order/renumber';
import { edited, factsOf, linesOf } from './facts';
import { notesIn, writings, writtenNotes } from './notesFiles';

describe('renumbering', () => {
  function check(before: string, expected: string): void {
    const notes = readNotes(before);
    const counted = edited(notes, renumber(notes));
    assert.equal(counted.text, expected);
    assert.deepEqual(renumber(counted), [], 'once is enough');
  }

  const areas = (...numbers: (number | string)[]) =>
    `# N\n\n${numbers.map((number) => `## Area ${number}: Networks\n\n- Lab: A - 5 min\n`).join('\n')}`;
  const list = (...numbers: number[]) =>
    `# N\n\n## Area 1\n\n${numbers.map((number) => `${number}. A - 5 min\n   - note\n`).join('')}`;

  it('closes gaps between areas', () => check(areas(1, 2, 5), areas(1, 2, 3)));
  it('separates areas with equal numbers', () => check(areas(1, 1, 2), areas(1, 2, 3)));
  it('numbers areas in order', () => check(areas(2, 3, 1), areas(1, 2, 3)));
  it('starts where the notes file starts', () => check(areas(4, 6), areas(4, 5)));
  it('does not change areas with several numbers', () => check(areas(1, '2-3', 5), areas(1, '2-3', 5)));
  it('uses the numerals of the notes', () =>
    check(
      areas(1, 1).replaceAll('Area 1', 'Unit I'),
      areas(1, 2).replace('Area 1', 'Unit I').replace('Area 2', 'Unit II'),
    ));
  it('renumbers modules', () => check(list(1, 2, 2, 7), list(1, 2, 3, 4)));
  it('keeps lists that Markdown numbers', () => check(list(1, 1, 1), list(1, 1, 1)));
  it('keeps notes in items whose number grows', () =>
    check(list(1, 2, 3, 4, 5, 6, 7, 8, 9, 9), `${list(1, 2, 3, 4, 5, 6, 7, 8, 9)}10. A - 5 min\n    - note\n`));

  it('restarts in each level, or continues', () => {
    const levels = (numbers: readonly number[], more: readonly number[]) =>
      `# N\n\n## Area 1\n### Beginner\n${numbers.map((number) => `${number}. A - 5 min\n`).join('')}\n### Intermediate\n${more.map((number) => `${number}. B - 5 min\n`).join('')}`;
    check(levels([1, 3], [1, 1, 2]), levels([1, 2], [1, 2, 3]));
    check(levels([1, 2, 4], [5, 7]), levels([1, 2, 3], [4, 5]));
  });

  describe('changes nothing that is numbered correctly', () => {
    for (const [name, writing] of Object.entries(writings)) {
      it(`in notes of ${name}`, () => {
        fc.assert(
          fc.property(notesIn(writing), (text) => assert.deepEqual(renumber(readNotes(text)), [])),
          { numRuns: 25 },
        );
      });
    }
  });

  describe('keeps every line and fact', () => {
    for (const [name, text] of writtenNotes()) {
      it(`in ${name}`, () => {
        const notes = readNotes(text);
        const counted = edited(notes, renumber(notes));
        assert.deepEqual(factsOf(counted), factsOf(notes));
        assert.deepEqual(linesOf(counted.text), linesOf(text));
      });
    }
  });
});
