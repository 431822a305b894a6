import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Module, type Notes, timeOf } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { moveDown, moveUp } from '../../server/src/refactor/move/move';
import { moveInto } from '../../server/src/refactor/move/moveInto';
import { marked } from '../editor/marked';
import { edited, factOf, linesOf } from './facts';
import { notesIn, writings, writtenNotes } from './notesFiles';

describe('a module moves', () => {
  const opening = '# N\n\n## Area 1\n\n### Beginner\n\n';

  function check(before: string, move: typeof moveUp, expected: string): void {
    const { notes, at } = marked(opening + before);
    const module = notes.modules.findLast(({ body }) => body.start <= at);
    assert.ok(module);
    assert.equal(edited(notes, move(notes, module)).text, opening + expected);
  }

  it('up with its notes, and takes the number of that place', () =>
    check(
      '1. A - 5 min\n   - of A\n2. B‸ - 6 min\n   - of B\n3. C - 7 min\n',
      moveUp,
      '1. B - 6 min\n   - of B\n2. A - 5 min\n   - of A\n3. C - 7 min\n',
    ));

  it('down to the end of the text, which ends as before', () =>
    check('- A‸ - 5 min\n\n  of A\n- B - 6 min', moveDown, '- B - 6 min\n- A - 5 min\n\n  of A'));

  it('up into the previous level, where it continues the numbers', () =>
    check(
      '1. A - 5 min\n\n### Intermediate\n\n1. B‸ - 6 min\n2. C - 7 min\n',
      moveUp,
      '1. A - 5 min\n2. B - 6 min\n\n### Intermediate\n\n1. C - 7 min\n',
    ));

  it('down into the next level, which is empty', () =>
    check(
      '- A - 5 min\n- B‸ - 6 min\n\n### Intermediate\n',
      moveDown,
      '- A - 5 min\n\n### Intermediate\n- B - 6 min\n',
    ));

  it('and keeps its number if numbers continue across levels', () =>
    check(
      '1. A - 5 min\n\n### Intermediate\n\n2. B‸ - 6 min\n3. C - 7 min\n',
      moveUp,
      '1. A - 5 min\n2. B - 6 min\n\n### Intermediate\n\n3. C - 7 min\n',
    ));

  it('separated from a paragraph that it would join', () =>
    check(
      '[A](https://n.example/a) (5 min)\n[B](https://n.example/b) (6 min)‸\n\nOf B.\n',
      moveUp,
      '[B](https://n.example/b) (6 min)\n\nOf B.\n\n[A](https://n.example/a) (5 min)\n',
    ));

  it('not above the first level', () => check('- A‸ - 5 min\n', moveUp, '- A - 5 min\n'));
  it('not below the last module', () => check('- A‸ - 5 min\n', moveDown, '- A - 5 min\n'));
});

describe('a module moves to', () => {
  function check(before: string, to: string, expected: string): void {
    const { notes, at } = marked(before);
    const module = notes.modules.findLast(({ body }) => body.start <= at);
    const home = [...notes.areas, ...notes.levels].find(({ title }) => title === to);
    assert.ok(module && home);
    assert.equal(edited(notes, moveInto(notes, module, home)).text, expected);
  }

  it('the end of another level, and both lists are renumbered', () =>
    check(
      '# N\n\n## Area 1\n### Beginner\n1. A‸ - 5 min\n\t- of A\n2. B - 6 min\n\n### Intermediate\n1. C - 7 min\n',
      'Intermediate',
      '# N\n\n## Area 1\n### Beginner\n1. B - 6 min\n\n### Intermediate\n1. C - 7 min\n2. A - 5 min\n\t- of A\n',
    ));

  it('an area without modules', () =>
    check(
      '# N\n\n## Area 1: Disks\n\n- A - 5 min\n- B‸ - 6 min\n\n## Area 2: Tapes\n\n## Area 3: Drums\n',
      'Tapes',
      '# N\n\n## Area 1: Disks\n\n- A - 5 min\n\n## Area 2: Tapes\n- B - 6 min\n\n## Area 3: Drums\n',
    ));

  it('the end of its own level', () =>
    check(
      '# N\n\n## Area 1\n\n### Beginner\n\n- A‸ - 5 min\n- B - 6 min\n\n### Intermediate\n',
      'Beginner',
      '# N\n\n## Area 1\n\n### Beginner\n\n- B - 6 min\n- A - 5 min\n\n### Intermediate\n',
    ));
});

/** Checks the properties of moving one module of notes. */
function checkMoves(notes: Notes, module: Module): void {
  for (const [there, back] of [
    [moveUp, moveDown],
    [moveDown, moveUp],
  ] as const) {
    const edits = there(notes, module);
    if (edits.length === 0) continue;
    const moved = edited(notes, edits);
    checkKeepsAll(notes, moved, module);
    assert.equal(edited(moved, back(moved, again(moved, module))).text, notes.text, `${module.title} there and back`);
  }
  for (const level of [notes.levels[0], notes.levels.at(-1)]) {
    if (!level) continue;
    const moved = edited(notes, moveInto(notes, module, level));
    checkKeepsAll(notes, moved, module);
    const there = again(moved, module);
    assert.deepEqual([there.area?.title, there.level], [level.area?.title, level.level]);
  }
}

function again(moved: Notes, module: Module): Module {
  const found = moved.modules.find(({ title, url }) => title === module.title && url === module.url);
  assert.ok(found, `${module.title} is a module still`);
  return found;
}

function checkKeepsAll(before: Notes, moved: Notes, module: Module): void {
  assert.deepEqual(linesOf(moved.text), linesOf(before.text), 'every line is kept');
  assert.deepEqual(factsAnywhere(moved), factsAnywhere(before), `every module is kept when ${module.title} moves`);
}

/** Returns the facts of the modules without their positions. */
function factsAnywhere(notes: Notes): string[] {
  return notes.modules
    .filter(isSure)
    .map((module) => factOf({ ...module, area: undefined, level: undefined }))
    .sort();
}

/** Returns whether a module is certain, rather than recognized only because of the modules around it. */
function isSure(module: Module): boolean {
  return module.url !== undefined || timeOf(module) !== undefined;
}

describe('moving a module keeps every line and fact, and the way back restores the text,', () => {
  for (const [name, writing] of Object.entries(writings)) {
    it(`in notes of ${name}`, () => {
      fc.assert(
        fc.property(notesIn(writing), fc.nat(), (text, any) => {
          const notes = readNotes(text);
          const module = notes.modules[any % notes.modules.length];
          if (module) checkMoves(notes, module);
        }),
        { numRuns: 25 },
      );
    });
  }
  for (const [name, text] of writtenNotes()) {
    it(`in ${name}`, () => {
      const notes = readNotes(text);
      const modules = notes.modules.filter(isSure);
      const step = Math.ceil(modules.length / 4);
      for (let n = 0; n < modules.length; n += step) checkMoves(notes, modules[n] as Module);
    });
  }
});
