import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveOnto } from '../../server/src/features/moveOnto';
import type { Entry, Notebook } from '../../server/src/notebook/notebook';
import { entriesOf } from '../../server/src/notebook/outline';
import { readNotebook } from '../../server/src/notebook/read';
import { lineAt } from '../../server/src/text/lines';
import { edited, factOf, linesOf } from './facts';
import { anyNotes, notesIn, writings, writtenNotes } from './notebooks';

const opening = '# N\n\n## Area 1: Disks\n\n### Beginner\n\n';

describe('what is dropped', () => {
  /** Moves one entry onto another one, each by its title, and expects the text after, or why there is none. */
  function check(before: string, title: string, onto: string, expected: string): void {
    const notebook = readNotebook(before);
    const [entry, target] = [title, onto].map((name) => entriesOf(notebook).find((each) => each.title === name));
    assert.ok(entry && target);
    const edits = dropped(notebook, entry, target);
    assert.equal('refused' in edits ? edits.refused : edited(notebook, edits).text, expected);
  }

  const three = '1. A - 5 min\n   - of A\n2. B - 6 min\n3. C - 7 min\n   - of C\n';

  it('on a module below takes its place, and the numbers count on', () =>
    check(opening + three, 'A', 'C', `${opening}1. B - 6 min\n2. C - 7 min\n   - of C\n3. A - 5 min\n   - of A\n`));

  it('on a module above takes its place, and the numbers count on', () =>
    check(opening + three, 'C', 'A', `${opening}1. C - 7 min\n   - of C\n2. A - 5 min\n   - of A\n3. B - 6 min\n`));

  it('on its neighbour changes places with it', () =>
    check(opening + three, 'A', 'B', `${opening}1. B - 6 min\n2. A - 5 min\n   - of A\n3. C - 7 min\n   - of C\n`));

  it('on a module of another area stands in front of it, parted from it like its neighbours', () =>
    check(
      `${opening}- A - 5 min\n\n  of A\n\n## Area 2: Tapes\n\n### Beginner\n\n- B - 6 min\n- C - 7 min\n`,
      'A',
      'B',
      `${opening.trimEnd()}\n\n## Area 2: Tapes\n\n### Beginner\n\n- A - 5 min\n\n  of A\n- B - 6 min\n- C - 7 min\n`,
    ));

  it('on a level stands at its end', () =>
    check(
      `${opening}- A - 5 min\n- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n`,
      'A',
      'Intermediate',
      `${opening}- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n- A - 5 min\n`,
    ));

  it('on an area stands in the level of its own name', () =>
    check(
      `${opening}- A - 5 min\n- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n\n### Intermediate\n\n- D - 8 min\n`,
      'A',
      'Tapes',
      `${opening}- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n- A - 5 min\n\n### Intermediate\n\n- D - 8 min\n`,
    ));

  it('on an area without levels stands at its end', () =>
    check(
      '# N\n\n## Area 1: Disks\n\n- A - 5 min\n- B - 6 min\n\n## Area 2: Tapes\n\n- C - 7 min\n',
      'A',
      'Tapes',
      '# N\n\n## Area 1: Disks\n\n- B - 6 min\n\n## Area 2: Tapes\n\n- C - 7 min\n- A - 5 min\n',
    ));

  const areas = `${opening}- A - 5 min\n  - of A\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n`;

  it('as a level takes its modules along, to where a course goes through it', () =>
    check(
      areas,
      'Beginner',
      'Tapes',
      '# N\n\n## Area 1: Disks\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- A - 5 min\n  - of A\n\n### Bring it together\n\n- C - 7 min\n',
    ));

  it('as a level on another one takes its place', () => {
    check(
      areas,
      'Intermediate',
      'Beginner',
      '# N\n\n## Area 1: Disks\n\n### Intermediate\n\n- B - 6 min\n\n### Beginner\n\n- A - 5 min\n  - of A\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n',
    );
    check(
      areas,
      'Beginner',
      'Intermediate',
      '# N\n\n## Area 1: Disks\n\n### Intermediate\n\n- B - 6 min\n\n### Beginner\n\n- A - 5 min\n  - of A\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n',
    );
  });

  it('as a level stands at the end of an area that is empty', () =>
    check(
      `${opening}- A - 5 min\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n`,
      'Intermediate',
      'Tapes',
      `${opening}- A - 5 min\n\n## Area 2: Tapes\n\n### Intermediate\n\n- B - 6 min\n`,
    ));

  for (const [title, onto, why] of [
    ['A', 'A', '“A” stands there already.'],
    ['A', 'Disks', '“A” stands there already.'],
    ['B', 'Intermediate', '“B” stands there already.'],
    ['Beginner', 'Disks', '“Beginner” stands there already.'],
    ['Beginner', 'B', 'The level “Beginner” can be moved to an area, or to another level.'],
    ['Tapes', 'Disks', 'Only modules and levels can be moved.'],
  ] as const) {
    it(`stays where it is: “${title}” on “${onto}”`, () => check(areas, title, onto, why));
  }

  it('as a level stays where it is, where an area has that level', () =>
    check(
      `${opening}- A - 5 min\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n\n### Beginner\n\n- D - 7 min\n`,
      'Beginner',
      'Bring it together',
      '“Tapes” has the level “Beginner” already. Move the modules there instead.',
    ));

  it('stays where it is, where it would be read otherwise', () =>
    check(
      '# N\n\n## Disks\n\n### [Lab: A](https://n.example/a) (5 min)\n\nof A\n\n#### Part\n\n## Tapes\n\n- [Lab: B](https://n.example/b) - 6 min\n- [Lab: C](https://n.example/c) - 6 min\n  - of C\n',
      'Lab: A',
      'Lab: B',
      'There, “Lab: A” would be read otherwise. Your notes stay as they are.',
    ));
});

function dropped(notebook: Notebook, entry: Entry, target: Entry): ReturnType<typeof moveOnto> {
  const line = lineAt(notebook.lines, target.span.start);
  return moveOnto(notebook, entry.span.start, line, { levels: [] });
}

/** Whatever is dropped on whatever, every line and every module is kept. */
function obeysLaws(notebook: Notebook, entry: Entry, target: Entry): boolean {
  const edits = dropped(notebook, entry, target);
  if ('refused' in edits) return false;
  const moved = edited(notebook, edits);
  assert.deepEqual(linesOf(moved.text), linesOf(notebook.text), 'every line is kept');
  assert.deepEqual(facts(moved), facts(notebook), 'every module is kept');
  assert.notEqual(moved.text, notebook.text, 'something moved');
  return true;
}

function facts({ modules }: Notebook): string[] {
  return modules.map((module) => factOf({ ...module, area: undefined, level: undefined })).sort();
}

describe('dropping keeps every line and every module', () => {
  for (const [name, writing] of Object.entries(writings)) {
    it(`in notes of ${name}`, () => {
      let count = 0;
      fc.assert(
        fc.property(notesIn(writing), fc.nat(), fc.nat(), (text, one, other) => {
          const notebook = readNotebook(text);
          const [entry, target] = pick(notebook, one, other);
          if (entry && target && obeysLaws(notebook, entry, target)) count++;
        }),
        { numRuns: 60 },
      );
      assert.ok(count > 10, `${count} of 60 moved`);
    });
  }

  for (const [name, text] of writtenNotes()) {
    it(`in ${name}`, () => {
      const notebook = readNotebook(text);
      for (let n = 0; n < 4; n++) {
        const [entry, target] = pick(notebook, n * 7 + 1, n * 13 + 5);
        if (entry && target) obeysLaws(notebook, entry, target);
      }
    });
  }

  it('in any notes', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), fc.nat(), (text, one, other) => {
        const notebook = readNotebook(text);
        const [entry, target] = pick(notebook, one, other);
        if (entry && target) dropped(notebook, entry, target);
      }),
    );
  });
});

/** A module or level, and any entry. */
function pick(notebook: Notebook, one: number, other: number): (Entry | undefined)[] {
  const movable = [...notebook.modules, ...notebook.levels];
  const entries = entriesOf(notebook);
  return [movable[one % movable.length], entries[other % entries.length]];
}
