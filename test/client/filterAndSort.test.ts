import assert from 'node:assert/strict';
import { filterAndSortRows } from '../../client/src/views/tree/filterAndSortRows';
import { type Row, rowAt, rowsOf } from '../../client/src/views/tree/rows';
import { rowText } from '../../client/src/views/tree/rowText';
import {
  defaultViewOptions,
  isChosen,
  readViewOptions,
  type ViewOptions,
  viewChoices,
  viewOptionsText,
} from '../../client/src/views/tree/viewOptions';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { tree } from '../../server/src/editor/outline/tree';
import { readNotes } from '../../server/src/notes/reading/read';
import { routesLab, socketNotes } from '../samples/exampleNotes';

const notes = `${socketNotes}
#### [Reading: How TCP ends](https://example.org/fin)

## Area 2 - Routing

### Beginner

#### [Video: Why routes?](https://example.org/why) (5 min)

${routesLab}`;

const syllabus = readSyllabus('');

function rows(...texts: readonly string[]): readonly Row[] {
  return rowsOf(texts.map((text, n) => tree(readNotes(text), `file:///${n}.md`, syllabus)));
}

function drawn(of: readonly Row[], indent = ''): string {
  return of
    .map((row) => {
      const { label, tooltip } = rowText(row);
      const sums = tooltip().match(/\d+ without a time|\d+ of \d+ shown/g) ?? [];
      return `${indent}${[label, ...sums].join(' | ')}\n${drawn(row.children, `${indent}  `)}`;
    })
    .join('');
}

function check(change: Partial<ViewOptions>, expected: string, ...texts: readonly string[]): void {
  const all = filterAndSortRows(rows(...(texts.length > 0 ? texts : [notes])), { ...defaultViewOptions, ...change });
  assert.equal(drawn(all), expected);
  const ids = flat(all).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'each row has an id of its own');
  for (const row of flat(all)) for (const child of row.children) assert.equal(child.parent, row);
}

function flat(of: readonly Row[]): Row[] {
  return of.flatMap((row) => [row, ...flat(row.children)]);
}

describe('rows filtered and sorted', () => {
  it('are the unchanged rows without a filter', () => {
    const all = rows(notes);
    assert.equal(filterAndSortRows(all, defaultViewOptions), all);
  });

  it('are grouped by level across all areas', () =>
    check(
      { group: 'level' },
      `1h05  Beginner | 1 without a time
  15m  Area 1 - Sockets | 1 without a time
    15m  Video: What is a socket?
    Lab: An echo server
  50m  Area 2 - Routing
    5m  Video: Why routes?
    45m  Lab: A table of routes
1h10  Intermediate | 1 without a time
  1h10  Area 1 - Sockets | 1 without a time
    1h10  Reading: How TCP begins
    Reading: How TCP ends
`,
    ));

  it('are grouped by level in the order of the course, with a row for modules without a level', () =>
    check(
      { group: 'level' },
      `6m  Beginner
  6m  Disks
    6m  Lab: B
5m  Bring it together
  5m  Disks
    5m  Lab: A
7m  Without a level
  7m  Tapes
    7m  Lab: C
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

  it('are grouped by levels in titles of modules', () =>
    check(
      { group: 'level' },
      `11m  Beginner
  11m  Disks
    5m  Beginner - Lab: A
    6m  Beginner - Lab: C
7m  Intermediate
  7m  Disks
    7m  Intermediate - Lab: B
`,
      `# N

## Disks

- [Beginner - Lab: A](https://n.example/a) - 5 min
- [Intermediate - Lab: B](https://n.example/b) - 7 min
- [Beginner - Lab: C](https://n.example/c) - 6 min
`,
    ));

  it('are unchanged when grouped by level if there are no levels', () => {
    const text = '# N\n\n## Disks\n\n- [Lab: A](https://n.example/a) - 5 min\n';
    check({ group: 'level' }, drawn(rows(text)), text);
  });

  it('are sorted by time within each level, the longest first', () =>
    check(
      { sort: 'time' },
      `1h25  Area 1 - Sockets | 2 without a time
  15m  Beginner | 1 without a time
    15m  Video: What is a socket?
    Lab: An echo server
  1h10  Intermediate | 1 without a time
    1h10  Reading: How TCP begins
    Reading: How TCP ends
50m  Area 2 - Routing
  50m  Beginner
    45m  Lab: A table of routes
    5m  Video: Why routes?
`,
    ));

  it('are sorted by state, unfinished modules first', () =>
    check(
      { sort: 'state' },
      `1h25  Area 1 - Sockets | 2 without a time
  15m  Beginner | 1 without a time
    Lab: An echo server
    15m  Video: What is a socket?
  1h10  Intermediate | 1 without a time
    Reading: How TCP ends
    1h10  Reading: How TCP begins
50m  Area 2 - Routing
  50m  Beginner
    5m  Video: Why routes?
    45m  Lab: A table of routes
`,
    ));

  it('contain only unfinished modules, with totals of all modules', () =>
    check(
      { filter: 'unfinished' },
      `1h25  Area 1 - Sockets | 2 without a time | 1 of 4 shown
  1h10  Intermediate | 1 without a time | 1 of 2 shown
    Reading: How TCP ends
`,
    ));

  it('contain only modules without a time', () =>
    check(
      { filter: 'withoutTime' },
      `1h25  Area 1 - Sockets | 2 without a time | 2 of 4 shown
  15m  Beginner | 1 without a time | 1 of 2 shown
    Lab: An echo server
  1h10  Intermediate | 1 without a time | 1 of 2 shown
    Reading: How TCP ends
`,
    ));

  it('are filtered, grouped and sorted in each notes file', () =>
    check(
      { filter: 'withoutNotes', group: 'level', sort: 'time' },
      `2h15  Networks | 2 without a time | 3 of 6 shown
  1h05  Beginner | 1 without a time | 1 of 4 shown
    50m  Area 2 - Routing | 1 of 2 shown
      5m  Video: Why routes?
  1h10  Intermediate | 1 without a time | 2 of 2 shown
    1h10  Area 1 - Sockets | 1 without a time | 2 of 2 shown
      1h10  Reading: How TCP begins
      Reading: How TCP ends
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
    it(`are found at the line of “${title}”${isShown ? '' : ' only if they are shown'}`, () => {
      const all = filterAndSortRows(rows(notes), { ...defaultViewOptions, ...change });
      const line = notes.split('\n').findIndex((text) => text.includes(title));
      const found = rowAt(all, 'file:///0.md', { line, character: 3 });
      assert.equal(found?.entry.title.endsWith(title), isShown);
    });
  }
});

describe('the options of the view', () => {
  for (const [change, text] of [
    [{}, ''],
    [{ filter: 'unfinished' }, 'Unfinished modules'],
    [{ sort: 'time' }, 'All modules, longest first'],
    [
      { filter: 'withoutTime', group: 'level', sort: 'state' },
      'Modules without a time, by level, modules that need work first',
    ],
  ] as const) {
    it(`show “${text}”`, () => assert.equal(viewOptionsText({ ...defaultViewOptions, ...change }), text));
  }

  it('have exactly one default for each option', () => {
    const chosen = viewChoices().filter((choice) => isChosen(choice, defaultViewOptions));
    assert.deepEqual(
      chosen.map(({ label }) => label),
      ['All modules', 'Areas', 'Order in the notes'],
    );
  });

  for (const [kept, read] of [
    [undefined, {}],
    ['level', {}],
    [{ group: 'level' }, { group: 'level' }],
    [{ group: 'moon', sort: 'time', more: 1 }, { sort: 'time' }],
  ] as const) {
    it(`are read from ${JSON.stringify(kept)}`, () =>
      assert.deepEqual(readViewOptions(kept), { ...defaultViewOptions, ...read }));
  }
});
