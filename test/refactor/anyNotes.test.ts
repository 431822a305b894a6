import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import type { Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { convert } from '../../server/src/refactor/convert/convert';
import { offeredForms } from '../../server/src/refactor/convert/forms';
import { moveDown, moveUp } from '../../server/src/refactor/move/move';
import { moveInto } from '../../server/src/refactor/move/moveInto';
import { insertMissing } from '../../server/src/refactor/order/insertMissing';
import { orderLevels } from '../../server/src/refactor/order/orderLevels';
import { renumber } from '../../server/src/refactor/order/renumber';
import { sortBySyllabus } from '../../server/src/refactor/order/sortBySyllabus';
import { insertTimeTable } from '../../server/src/refactor/timeTable';
import { applyEdits, type Edit } from '../../server/src/text/edit';
import { linesOf } from './facts';
import { anyNotes } from './notesFiles';

const syllabus = readSyllabus(
  '# N\n\n## Networks\n\n- [Packets](https://net.example/packets) - 10 min\n- [Router](https://net.example/router) - 5 min\n- [Other](https://net.example/other) - 5 min\n',
);

describe('in any notes', () => {
  /** Checks that refactorings of generated notes return edits that do not overlap. */
  function contains(
    refactorings: (notes: Notes) => readonly Edit[][],
    law: (before: string, after: string, notes: Notes) => void,
  ): void {
    fc.assert(
      fc.property(anyNotes, (text) => {
        const notes = readNotes(text, { levels: [], isNotes: true });
        for (const edits of refactorings(notes)) {
          const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
          const apart = ordered.every(({ span }, n) => span.start >= (ordered[n - 1]?.span.end ?? 0));
          assert.ok(apart, 'no edits overlap');
          law(text, applyEdits(text, edits), notes);
        }
      }),
      { numRuns: 150 },
    );
  }

  it('reordering keeps every line', () =>
    contains(
      (notes) => [
        ...notes.modules.flatMap((module) => [moveUp(notes, module), moveDown(notes, module)]),
        ...notes.modules.flatMap((module) => notes.levels.map((level) => moveInto(notes, module, level))),
        ...notes.areas.map((area) => orderLevels(notes, area)),
        sortBySyllabus(notes, syllabus),
        renumber(notes),
      ],
      (before, after) => assert.deepEqual(words(after), words(before)),
    ));

  it('inserting removes no line', () =>
    contains(
      (notes) => [insertMissing(notes, syllabus), insertTimeTable(notes, 0, syllabus)],
      (before, after) => {
        const lines = new Set(words(after));
        assert.deepEqual(
          words(before).filter((line) => !lines.has(line)),
          [],
        );
      },
    ));

  it('converting changes only titles and times', () =>
    contains(
      (notes) => offeredForms(notes, notes.modules).map(({ form }) => convert(notes, notes.modules, form)),
      (_, after, notes) => {
        const facts = notes.modules.flatMap(({ span, spent }) => [span.start, spent?.span.start ?? span.start]);
        const lines = new Set(words(after));
        let start = 0;
        for (const line of notes.text.split(/[\r\n]/)) {
          const isFact = facts.some((at) => start <= at && at <= start + line.length);
          if (!isFact) for (const word of words(line)) assert.ok(lines.has(word), word);
          start += line.length + 1;
        }
      },
    ));

  /** Returns the lines without their numbers. */
  function words(text: string): string[] {
    return linesOf(text)
      .map((line) => line.replace(/^(\W*(?:Area )?)\d+/, '$1'))
      .sort();
  }
});
