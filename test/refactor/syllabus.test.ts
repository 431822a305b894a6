import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInSyllabus } from '../../server/src/course/syllabus/builtIn';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';
import { insertMissing } from '../../server/src/refactor/order/insertMissing';
import { orderLevels } from '../../server/src/refactor/order/orderLevels';
import { sortBySyllabus } from '../../server/src/refactor/order/sortBySyllabus';
import { edited, factsOf, linesOf } from './facts';
import { notesIn, writings, writtenNotes } from './notesFiles';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://n.example/routers) - 12 min
- [Lab: Static routes](https://n.example/static) - 30 min
- [Reading: Tables](https://n.example/tables) - 20 to 30 min

### Intermediate

- [Lab: Dynamic routes](https://n.example/dynamic) - 60 min

## Transport

- [Video: Ports](https://n.example/ports) - 8 min
`);

describe('inserting missing modules', () => {
  function check(before: string, expected: string): void {
    const notes = readNotes(before);
    const filled = edited(notes, insertMissing(notes, syllabus));
    assert.equal(filled.text, expected);
    assert.deepEqual(insertMissing(filled, syllabus), [], 'once is enough');
  }

  it('adds them where the syllabus lists them, and continues the numbers', () =>
    check(
      '# N\n\n## Area 1 - Routing\n\n### Beginner\n\n1. [Video: Routers](https://n.example/routers) - 15 min\n\t- fast\n2. Exercise: Cables - 5 min\n3. [Reading: Tables](https://n.example/tables)\n',
      '# N\n\n## Area 1 - Routing\n\n### Beginner\n\n1. [Video: Routers](https://n.example/routers) - 15 min\n\t- fast\n2. [Lab: Static routes](https://n.example/static) - 30 min\n3. Exercise: Cables - 5 min\n4. [Reading: Tables](https://n.example/tables)\n',
    ));

  it('continues the numbers across several places', () =>
    check(
      '# N\n\n## Routing\n\n### Beginner\n\n1. [Lab: Static routes](https://n.example/static) - 15 min\n2. Exercise: Cables - 5 min\n',
      '# N\n\n## Routing\n\n### Beginner\n\n1. [Video: Routers](https://n.example/routers) - 12 min\n2. [Lab: Static routes](https://n.example/static) - 15 min\n3. [Reading: Tables](https://n.example/tables)\n4. Exercise: Cables - 5 min\n',
    ));

  it('starts with the first', () =>
    check(
      '# N\n\n## Routing\n> Beginner Level\n\n### [Reading: Tables](https://n.example/tables) (10 min)\n- long\n\n### [Lab: Static routes](https://n.example/static) (20 min)\n',
      '# N\n\n## Routing\n> Beginner Level\n\n### [Video: Routers](https://n.example/routers) (12 min)\n\n### [Reading: Tables](https://n.example/tables) (10 min)\n- long\n\n### [Lab: Static routes](https://n.example/static) (20 min)\n',
    ));

  it('adds modules only to levels that were started', () =>
    check(
      '# N\n\n## Area 1: Routing\n\n### Intermediate\n\n## Area 2: Transport\n\n- [Video: Ports](https://n.example/ports) - 9 min\n',
      '# N\n\n## Area 1: Routing\n\n### Intermediate\n\n- [Lab: Dynamic routes](https://n.example/dynamic) - 60 min\n\n## Area 2: Transport\n\n- [Video: Ports](https://n.example/ports) - 9 min\n',
    ));

  it('adds no time if the syllabus has a range', () =>
    check(
      '# N\n\n## Area 1: Routing\n\n### Beginner\n\n- [Video: Routers](https://n.example/routers) - 15 min\n- [Lab: Static routes](https://n.example/static) - 20 min',
      '# N\n\n## Area 1: Routing\n\n### Beginner\n\n- [Video: Routers](https://n.example/routers) - 15 min\n- [Lab: Static routes](https://n.example/static) - 20 min\n- [Reading: Tables](https://n.example/tables)\n',
    ));

  it('does nothing for notes of another course', () => {
    const text = '# N\n\n## Area 1: Music\n\n- [Video: Chords](https://n.example/chords) - 15 min\n';
    check(text, text);
  });
});

describe('sorting by the syllabus', () => {
  function check(before: string, expected: string): void {
    const notes = readNotes(before);
    const sorted = edited(notes, sortBySyllabus(notes, syllabus));
    assert.equal(sorted.text, expected);
    assert.deepEqual(sortBySyllabus(sorted, syllabus), [], 'once is enough');
  }

  it('keeps unknown modules after their predecessor, and numbers in place', () =>
    check(
      '# N\n\n## Area 1: Routing\n\n### Beginner\n\n1. Reading: Tables - 5 min\n2. Exercise: Draw one - 6 min\n   - drawn\n3. Video: Routers - 7 min\n   - of them\n',
      '# N\n\n## Area 1: Routing\n\n### Beginner\n\n1. Video: Routers - 7 min\n   - of them\n2. Reading: Tables - 5 min\n3. Exercise: Draw one - 6 min\n   - drawn\n',
    ));

  it('sorts each level by itself', () => {
    const text =
      '# N\n\n## Area 1: Routing\n\n### Intermediate\n\n- Lab: Dynamic routes - 5 min\n\n### Beginner\n\n- Video: Routers - 6 min\n';
    check(text, text);
  });
});

describe('ordering levels', () => {
  function check(before: string, expected: string): void {
    const notes = readNotes(before, { levels: ['Advanced'] });
    const text = edited(notes, orderLevels(notes, notes.areas[0])).text;
    assert.equal(text, expected);
  }

  it('keeps their content', () =>
    check(
      '# N\n\n## Area 1\n\nFirst words.\n\n> Bring it together\n\n- A - 5 min\n\n> Intermediate\n\nOf it.\n\n- B - 6 min\n\n> Beginner\n\n- C - 7 min\n\n## Area 2\n',
      '# N\n\n## Area 1\n\nFirst words.\n\n> Beginner\n\n- C - 7 min\n\n> Intermediate\n\nOf it.\n\n- B - 6 min\n\n> Bring it together\n\n- A - 5 min\n\n## Area 2\n',
    ));

  it('puts levels of the settings after the intermediate one', () =>
    check(
      '# N\n\n## Area 1\n\n### Advanced\n\n- A - 5 min\n\n### Intermediate\n\n- B - 6 min\n',
      '# N\n\n## Area 1\n\n### Intermediate\n\n- B - 6 min\n\n### Advanced\n\n- A - 5 min\n',
    ));
});

describe('with the syllabus, every line and fact is kept', () => {
  const texts: [string, fc.Arbitrary<string>][] = [
    ...Object.entries(writings).map(([name, writing]): [string, fc.Arbitrary<string>] => [name, notesIn(writing)]),
    ...writtenNotes().map(([name, text]): [string, fc.Arbitrary<string>] => [name, fc.constant(text)]),
  ];
  for (const [name, arbitrary] of texts) {
    it(`in ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const notes = readNotes(text);
          const sorted = edited(notes, sortBySyllabus(notes, builtInSyllabus()));
          assert.deepEqual(linesOf(sorted.text), linesOf(text));
          assert.deepEqual(factsOf(sorted).sort(), factsOf(notes).sort());
          const filled = edited(notes, insertMissing(notes, builtInSyllabus()));
          const lines = linesOf(filled.text);
          assert.deepEqual(
            linesOf(text).filter((line) => !lines.includes(line)),
            [],
          );
          const facts = new Set(factsOf(filled));
          assert.deepEqual(
            factsOf(notes).filter((fact) => !facts.has(fact)),
            [],
          );
        }),
        { numRuns: name.includes('/') ? 1 : 10 },
      );
    });
  }
});
