import assert from 'node:assert/strict';
import { arranged } from '../client/src/views/arrange';
import {
  type Arrangement,
  arrangementChoices,
  arrangementText,
  isChosen,
  plainArrangement,
  readArrangement,
} from '../client/src/views/arrangement';
import { type Row, rowAt, rowsOf } from '../client/src/views/rows';
import { rowText } from '../client/src/views/rowText';
import { tree } from '../server/src/features/tree';
import { readNotebook } from '../server/src/notebook/read';
import { readSyllabus } from '../server/src/syllabus/syllabus';

const notes = `# Networks

## Area 1 - Sockets

### Beginner

#### [Video: What is a socket?](https://example.org/socket) (15 min)

An address and a port.

#### [Lab: An echo server](https://example.org/echo)

It says back what it hears.

### Intermediate

#### [Reading: How TCP begins](https://example.org/tcp) (1 h 10 min)

#### [Reading: How TCP ends](https://example.org/fin)

## Area 2 - Routing

### Beginner

#### [Video: Why routes?](https://example.org/why) (5 min)

#### [Lab: A table of routes](https://example.org/routes) (45 min)

The longest prefix wins.
`;

const syllabus = readSyllabus('');

function rows(...texts: readonly string[]): readonly Row[] {
  return rowsOf(texts.map((text, n) => tree(readNotebook(text), `file:///${n}.md`, syllabus)));
}

function drawn(of: readonly Row[], indent = ''): string {
  return of
    .map((row) => {
      const { label, description } = rowText(row);
      return `${indent}${label}${description ? ` | ${description}` : ''}\n${drawn(row.children, `${indent}  `)}`;
    })
    .join('');
}

function check(change: Partial<Arrangement>, expected: string, ...texts: readonly string[]): void {
  const all = arranged(rows(...(texts.length > 0 ? texts : [notes])), { ...plainArrangement, ...change });
  assert.equal(drawn(all), expected);
  const ids = flat(all).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'each row has an id of its own');
  for (const row of flat(all)) for (const child of row.children) assert.equal(child.parent, row);
}

function flat(of: readonly Row[]): Row[] {
  return of.flatMap((row) => [row, ...flat(row.children)]);
}

describe('rows arranged', () => {
  it('as the notes are written are those very rows', () => {
    const all = rows(notes);
    assert.equal(arranged(all, plainArrangement), all);
  });

  it('by level stand below the levels of all areas', () =>
    check(
      { group: 'level' },
      `Beginner | 1 h 5 min · 1 without time
  Area 1 - Sockets | 15 min · 1 without time
    Video: What is a socket? | 15 min
    Lab: An echo server | no time
  Area 2 - Routing | 50 min
    Video: Why routes? | 5 min · no notes
    Lab: A table of routes | 45 min
Intermediate | 1 h 10 min · 1 without time
  Area 1 - Sockets | 1 h 10 min · 1 without time
    Reading: How TCP begins | 1 h 10 min · no notes
    Reading: How TCP ends | no time
`,
    ));

  it('by level keep the order of a course, and name what has no level', () =>
    check(
      { group: 'level' },
      `Beginner | 6 min
  Disks | 6 min
    Lab: B | 6 min · no notes
Bring it together | 5 min
  Disks | 5 min
    Lab: A | 5 min · no notes
Without a level | 7 min
  Tapes | 7 min
    Lab: C | 7 min · no notes
`,
      `# N

## Disks

### Bring it together

- [Lab: A](https://n.example/a) - 5 min

### Beginner

- [Lab: B](https://n.example/b) - 6 min

## Tapes

- [Lab: C](https://n.example/c) - 7 min
`,
    ));

  it('by level follow levels that modules name themselves', () =>
    check(
      { group: 'level' },
      `Beginner | 11 min
  Disks | 11 min
    Beginner - Lab: A | 5 min · no notes
    Beginner - Lab: C | 6 min · no notes
Intermediate | 7 min
  Disks | 7 min
    Intermediate - Lab: B | 7 min · no notes
`,
      `# N

## Disks

- [Beginner - Lab: A](https://n.example/a) - 5 min
- [Intermediate - Lab: B](https://n.example/b) - 7 min
- [Beginner - Lab: C](https://n.example/c) - 6 min
`,
    ));

  it('by level stay as they are without any', () => {
    const text = '# N\n\n## Disks\n\n- [Lab: A](https://n.example/a) - 5 min\n';
    check({ group: 'level' }, drawn(rows(text)), text);
  });

  it('by time have the longest first, and levels in their order', () =>
    check(
      { sort: 'time' },
      `Area 1 - Sockets | 1 h 25 min · 2 without time
  Beginner | 15 min · 1 without time
    Video: What is a socket? | 15 min
    Lab: An echo server | no time
  Intermediate | 1 h 10 min · 1 without time
    Reading: How TCP begins | 1 h 10 min · no notes
    Reading: How TCP ends | no time
Area 2 - Routing | 50 min
  Beginner | 50 min
    Lab: A table of routes | 45 min
    Video: Why routes? | 5 min · no notes
`,
    ));

  it('by state have first what needs work', () =>
    check(
      { sort: 'state' },
      `Area 1 - Sockets | 1 h 25 min · 2 without time
  Beginner | 15 min · 1 without time
    Lab: An echo server | no time
    Video: What is a socket? | 15 min
  Intermediate | 1 h 10 min · 1 without time
    Reading: How TCP ends | no time
    Reading: How TCP begins | 1 h 10 min · no notes
Area 2 - Routing | 50 min
  Beginner | 50 min
    Video: Why routes? | 5 min · no notes
    Lab: A table of routes | 45 min
`,
    ));

  it('are narrowed down to what is unfinished: the sums stay those of the whole', () =>
    check(
      { filter: 'unfinished' },
      `Area 1 - Sockets | 1 h 25 min · 1 of 4 shown · 2 without time
  Intermediate | 1 h 10 min · 1 of 2 shown · 1 without time
    Reading: How TCP ends | no time
`,
    ));

  it('are narrowed down to what has no time', () =>
    check(
      { filter: 'timeless' },
      `Area 1 - Sockets | 1 h 25 min · 2 of 4 shown · 2 without time
  Beginner | 15 min · 1 of 2 shown · 1 without time
    Lab: An echo server | no time
  Intermediate | 1 h 10 min · 1 of 2 shown · 1 without time
    Reading: How TCP ends | no time
`,
    ));

  it('are narrowed down, grouped and sorted at once, in each notebook', () =>
    check(
      { filter: 'noteless', group: 'level', sort: 'time' },
      `Networks | 2 h 15 min · 3 of 6 shown · 2 without time
  Beginner | 1 h 5 min · 1 of 4 shown · 1 without time
    Area 2 - Routing | 50 min · 1 of 2 shown
      Video: Why routes? | 5 min · no notes
  Intermediate | 1 h 10 min · 2 of 2 shown · 1 without time
    Area 1 - Sockets | 1 h 10 min · 2 of 2 shown · 1 without time
      Reading: How TCP begins | 1 h 10 min · no notes
      Reading: How TCP ends | no time
`,
      notes,
      '# Done\n\n## Disks\n\n- [Lab: A](https://n.example/a) - 5 min\n  - of it\n',
    ));

  for (const [title, change] of [
    ['How TCP ends', { sort: 'state' }],
    ['A table of routes', { group: 'level', sort: 'time' }],
    ['What is a socket?', { filter: 'unfinished' }],
  ] as const) {
    const isShown = !('filter' in change);
    it(`are found at the line of “${title}”${isShown ? '' : ', as far as they are shown'}`, () => {
      const all = arranged(rows(notes), { ...plainArrangement, ...change });
      const line = notes.split('\n').findIndex((text) => text.includes(title));
      const found = rowAt(all, 'file:///0.md', { line, character: 3 });
      assert.equal(found?.entry.title.endsWith(title), isShown);
    });
  }
});

describe('an arrangement', () => {
  for (const [change, text] of [
    [{}, ''],
    [{ filter: 'unfinished' }, 'Unfinished modules'],
    [{ sort: 'time' }, 'All modules, longest first'],
    [{ filter: 'timeless', group: 'level', sort: 'state' }, 'Modules without time, by level, what needs work first'],
  ] as const) {
    it(`says “${text}”`, () => assert.equal(arrangementText({ ...plainArrangement, ...change }), text));
  }

  it('is one of each choice', () => {
    const chosen = arrangementChoices.filter((choice) => isChosen(choice, plainArrangement));
    assert.deepEqual(
      chosen.map(({ label }) => label),
      ['All modules', 'Areas', 'The notes'],
    );
  });

  for (const [kept, read] of [
    [undefined, {}],
    ['level', {}],
    [{ group: 'level' }, { group: 'level' }],
    [{ group: 'moon', sort: 'time', more: 1 }, { sort: 'time' }],
  ] as const) {
    it(`is read from ${JSON.stringify(kept)}`, () =>
      assert.deepEqual(readArrangement(kept), { ...plainArrangement, ...read }));
  }
});
