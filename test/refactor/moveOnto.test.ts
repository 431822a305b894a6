import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveOnto } from '../../server/src/editor/refactor/moveOnto';
import type { Entry, Notes } from '../../server/src/notes/model/notes';
import { entriesOf } from '../../server/src/notes/model/outline';
import { readNotes } from '../../server/src/notes/reading/read';
import { lineAt } from '../../server/src/text/lines';
import { edited, factOf, linesOf } from './facts';
import { anyNotes, notesIn, writings, writtenNotes } from './notesFiles';

const opening = '# N\n\n## Area 1: Disks\n\n### Beginner\n\n';

describe('a dropped row', () => {
  /** Checks the text after entries, by their titles, were moved onto another one, or the reason for a refusal. */
  function check(before: string, titles: string | readonly string[], onto: string, expected: string): void {
    const notes = readNotes(before);
    const [target, ...entries] = [onto, titles].flat().map((title) => {
      const found = entriesOf(notes).find((each) => each.title === title);
      assert.ok(found, title);
      return found;
    });
    assert.ok(target);
    const edits = dropped(notes, entries, target);
    assert.equal('refused' in edits ? edits.refused : edited(notes, edits).text, expected);
  }

  const three = '1. A - 5 min\n   - of A\n2. B - 6 min\n3. C - 7 min\n   - of C\n';

  it('on a module below takes its place, and numbers stay consecutive', () =>
    check(opening + three, 'A', 'C', `${opening}1. B - 6 min\n2. C - 7 min\n   - of C\n3. A - 5 min\n   - of A\n`));

  it('on a module above takes its place, and numbers stay consecutive', () =>
    check(opening + three, 'C', 'A', `${opening}1. C - 7 min\n   - of C\n2. A - 5 min\n   - of A\n3. B - 6 min\n`));

  it('on its neighbor changes places with it', () =>
    check(opening + three, 'A', 'B', `${opening}1. B - 6 min\n2. A - 5 min\n   - of A\n3. C - 7 min\n   - of C\n`));

  it('on a module of another area is inserted before it, with the same gap as its neighbors', () =>
    check(
      `${opening}- A - 5 min\n\n  of A\n\n## Area 2: Tapes\n\n### Beginner\n\n- B - 6 min\n- C - 7 min\n`,
      'A',
      'B',
      `${opening.trimEnd()}\n\n## Area 2: Tapes\n\n### Beginner\n\n- A - 5 min\n\n  of A\n- B - 6 min\n- C - 7 min\n`,
    ));

  it('on a level is appended to it', () =>
    check(
      `${opening}- A - 5 min\n- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n`,
      'A',
      'Intermediate',
      `${opening}- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n- A - 5 min\n`,
    ));

  it('on an area is appended to the level with the same name', () =>
    check(
      `${opening}- A - 5 min\n- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n\n### Intermediate\n\n- D - 8 min\n`,
      'A',
      'Tapes',
      `${opening}- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n- A - 5 min\n\n### Intermediate\n\n- D - 8 min\n`,
    ));

  it('on an area without levels is appended to it', () =>
    check(
      '# N\n\n## Area 1: Disks\n\n- A - 5 min\n- B - 6 min\n\n## Area 2: Tapes\n\n- C - 7 min\n',
      'A',
      'Tapes',
      '# N\n\n## Area 1: Disks\n\n- B - 6 min\n\n## Area 2: Tapes\n\n- C - 7 min\n- A - 5 min\n',
    ));

  const areas = `${opening}- A - 5 min\n  - of A\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n`;

  it('as a level moves with its modules, in the order of levels of a course', () =>
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

  it('as a level is appended to an empty area', () =>
    check(
      `${opening}- A - 5 min\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n`,
      'Intermediate',
      'Tapes',
      `${opening}- A - 5 min\n\n## Area 2: Tapes\n\n### Intermediate\n\n- B - 6 min\n`,
    ));

  const six =
    '1. A - 5 min\n   - of A\n2. B - 6 min\n3. C - 7 min\n4. D - 8 min\n5. E - 9 min\n   - of E\n6. F - 4 min\n';
  const inOrder = (titles: string) => {
    const modules = new Map(six.split(/^\d\. /m).map((module) => [module[0], module]));
    return Array.from(titles, (title, n) => `${n + 1}. ${modules.get(title)}`).join('');
  };

  for (const [titles, onto, order] of [
    ['AC', 'E', 'BDEACF'],
    ['DF', 'B', 'ADFBCE'],
    ['AB', 'C', 'CABDEF'],
    ['AF', 'D', 'BCDAFE'],
    ['EC', 'Beginner', 'ABDFCE'],
    ['ABCDEF', 'C', ''],
    ['EF', 'Beginner', ''],
  ] as const) {
    const why = `These ${titles.length} modules are already there.`;
    it(`with others is inserted together with them, in the order of the notes: ${titles} on ${onto}`, () =>
      check(opening + six, [...titles], onto, order === '' ? why : opening + inOrder(order)));
  }

  it('with others comes from several areas', () =>
    check(
      `${opening}- A - 5 min\n  - of A\n- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n- D - 8 min\n\n## Area 3: Tubes\n\n### Intermediate\n\n- E - 9 min\n`,
      ['D', 'A'],
      'E',
      `${opening}- B - 6 min\n\n## Area 2: Tapes\n\n### Beginner\n\n- C - 7 min\n\n## Area 3: Tubes\n\n### Intermediate\n\n- A - 5 min\n  - of A\n- D - 8 min\n- E - 9 min\n`,
    ));

  it('as levels is inserted in the order of a course', () =>
    check(
      `${opening}- A - 5 min\n\n### Intermediate\n\n- B - 6 min\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n`,
      ['Intermediate', 'Beginner', 'A'],
      'Tapes',
      '# N\n\n## Area 1: Disks\n\n## Area 2: Tapes\n\n### Beginner\n\n- A - 5 min\n\n### Intermediate\n\n- B - 6 min\n\n### Bring it together\n\n- C - 7 min\n',
    ));

  for (const [titles, onto, why] of [
    [['Beginner', 'B'], 'Tapes', 'Modules and levels cannot be moved together. Move one kind, then the other.'],
    [['A', 'Tapes'], 'Intermediate', 'Only modules and levels can be moved.'],
    [['A', 'B'], 'Disks', 'These 2 modules are already there.'],
    [['Beginner', 'Intermediate'], 'Intermediate', 'These 2 levels are already there.'],
  ] as const) {
    it(`with others is not moved: ${titles.join(' and ')} on ${onto}`, () => check(areas, titles, onto, why));
  }

  it('with others is not moved if an area has a level for each of them', () =>
    check(
      `${areas}\n### Beginner\n\n- D - 8 min\n\n### Intermediate\n\n- E - 8 min\n`,
      ['A', 'B'],
      'Tapes',
      'These 2 modules belong to several levels of “Tapes”. Move them to one of these levels.',
    ));

  for (const [title, onto, why] of [
    ['A', 'A', '“A” is already there.'],
    ['A', 'Disks', '“A” is already there.'],
    ['B', 'Intermediate', '“B” is already there.'],
    ['Beginner', 'Disks', '“Beginner” is already there.'],
    ['Beginner', 'B', 'A level can be moved only to an area or another level.'],
    ['Tapes', 'Disks', 'Only modules and levels can be moved.'],
  ] as const) {
    it(`is not moved: “${title}” on “${onto}”`, () => check(areas, title, onto, why));
  }

  it('as a level is not moved if the area has that level', () =>
    check(
      `${opening}- A - 5 min\n\n## Area 2: Tapes\n\n### Bring it together\n\n- C - 7 min\n\n### Beginner\n\n- D - 7 min\n`,
      'Beginner',
      'Bring it together',
      '“Tapes” would contain the level “Beginner” twice. Move the modules of the level instead.',
    ));

  it('is not moved if it would be parsed differently', () =>
    check(
      '# N\n\n## Disks\n\n### [Lab: A](https://n.example/a) (5 min)\n\nof A\n\n#### Part\n\n## Tapes\n\n- [Lab: B](https://n.example/b) - 6 min\n- [Lab: C](https://n.example/c) - 6 min\n  - of C\n',
      'Lab: A',
      'Lab: B',
      'Moving “Lab: A” here would change how the notes are parsed. The notes were not changed.',
    ));
});

function dropped(notes: Notes, entries: readonly Entry[], target: Entry): ReturnType<typeof moveOnto> {
  const lineOf = ({ span }: Entry) => lineAt(notes.lines, span.start);
  return moveOnto(notes, entries.map(lineOf), lineOf(target), { levels: [] });
}

/** Checks that dropping any entries onto any other entry keeps every line and every module. */
function checkDrop(notes: Notes, entries: readonly Entry[], target: Entry): boolean {
  const edits = dropped(notes, entries, target);
  if ('refused' in edits) return false;
  const moved = edited(notes, edits);
  assert.deepEqual(linesOf(moved.text), linesOf(notes.text), 'every line is kept');
  assert.deepEqual(facts(moved), facts(notes), 'every module is kept');
  assert.notEqual(moved.text, notes.text, 'something moved');
  return true;
}

function facts({ modules }: Notes): string[] {
  return modules.map((module) => factOf({ ...module, area: undefined, level: undefined })).sort();
}

describe('dropping keeps every line and every module', () => {
  for (const [name, writing] of Object.entries(writings)) {
    it(`in notes of ${name}`, () => {
      let [one, several] = [0, 0];
      fc.assert(
        fc.property(notesIn(writing), chosen, (text, numbers) => {
          const notes = readNotes(text);
          const { entries, target } = pick(notes, numbers);
          if (!target || entries.length === 0 || !checkDrop(notes, entries, target)) return;
          if (entries.length === 1) one++;
          else several++;
        }),
        { numRuns: 120 },
      );
      assert.ok(one > 10 && several > 10, `${one} moved alone and ${several} together`);
    });
  }

  for (const [name, text] of writtenNotes()) {
    it(`in ${name}`, () => {
      const notes = readNotes(text);
      for (let n = 0; n < 6; n++) {
        const { entries, target } = pick(notes, {
          kind: n === 3 ? 'level' : 'module',
          movable: [n * 7 + 1, n * 5, n].slice(n % 3),
          target: n * 13 + 5,
        });
        if (target && entries.length > 0) checkDrop(notes, entries, target);
      }
    });
  }

  it('in any notes', () => {
    fc.assert(
      fc.property(anyNotes, chosen, (text, numbers) => {
        const notes = readNotes(text);
        const { entries, target } = pick(notes, numbers);
        if (target) dropped(notes, entries, target);
      }),
    );
  });
});

interface Chosen {
  readonly kind: 'module' | 'level';
  readonly movable: readonly number[];
  readonly target: number;
}

/** Generates a selection of one entry. Otherwise, few selections would have a single entry. */
const one = fc.tuple(fc.nat({ max: 50 }));

const chosen: fc.Arbitrary<Chosen> = fc.record({
  kind: fc.constantFrom('module', 'module', 'level'),
  movable: fc.oneof(one, fc.array(fc.nat({ max: 50 }), { minLength: 2, maxLength: 4 })),
  target: fc.nat({ max: 50 }),
});

/** Returns some modules or some levels, and any entry as the target. */
function pick(notes: Notes, { kind, movable, target }: Chosen): { entries: Entry[]; target: Entry | undefined } {
  const all: readonly Entry[] = kind === 'module' ? notes.modules : notes.levels;
  const entries = all.length === 0 ? [] : [...new Set(movable.map((n) => all[n % all.length] as Entry))];
  const targets = entriesOf(notes);
  return { entries, target: targets[target % targets.length] };
}
