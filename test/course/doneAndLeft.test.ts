import assert from 'node:assert/strict';
import { statusText } from '../../client/src/views/status/statusText';
import { overview } from '../../server/src/course/overview/overview';
import { paces } from '../../server/src/course/plan/pace';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { hover } from '../../server/src/editor/outline/hover';
import { left } from '../../server/src/editor/outline/left';
import { tree } from '../../server/src/editor/outline/tree';
import { goalState } from '../../server/src/editor/plan/goalState';
import { readNotes } from '../../server/src/notes/reading/read';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://net.example/routers) - 10 min
- [Lab: Static routes](https://net.example/static) - 35 min
- [Lab: Dynamic routes](https://net.example/dynamic) - 45 min
- [Reading: Names](https://net.example/names) - 20 min
`);

const notes = `# Networks

## Area 1 - Routing

### Beginner

#### [Video: Routers](https://net.example/routers) (12 min)

#### [Lab: Static routes](https://net.example/static) (estimate: 35 min)

#### [Lab: Dynamic routes](https://net.example/dynamic)

A route that moves.

#### [Lab: One of my own](https://net.example/own) (estimate: 5 min)
`;

const slow = paces([]);
const other =
  '# Networks\n\n## Area 1 - Routing\n\n### [Reading: Names](https://net.example/names) (25 min)\n\nA name.\n';
const read = (text: string, uri: string) => ({ uri, notes: readNotes(text, { levels: [] }), syllabus });

describe('done and left', () => {
  const mine = read(notes, 'file:///mine.md');
  const { notes: parsedNotes } = mine;
  // Modules with time spent or notes: the video and the second lab. The others have only estimates.
  const done = 2;
  // Includes the reading, which the syllabus lists and the notes lack.
  const leftHere = 3;

  it('are the same in the tree, the status bar, hovers, the overview and the goal', () => {
    const row = tree(parsedNotes, mine.uri, syllabus);
    assert.deepEqual(row.children[0]?.progress, { done, listed: 4 });
    assert.equal(row.modules - row.unfinished, done);
    assert.match(statusText(row).text, /^2 of 4 modules done/);
    const shown = overview(parsedNotes, syllabus, []);
    assert.deepEqual([shown.all.done, shown.course[0]?.done, shown.left], [done, done, leftHere]);
    const hovered = JSON.stringify(hover(parsedNotes, notes.indexOf('Routing'), syllabus, slow)?.contents);
    assert.match(hovered, /Beginner 2 of 4/);
    assert.match(hovered, /Left in these notes: 3 modules/);
    assert.match(left(parsedNotes, syllabus, slow) ?? '', /^3 modules, /);
    assert.equal(goalState([mine], slow, undefined, 0).left.modules, leftHere);
  });

  it('include all notes of the folder only in the goal, which names the others', () => {
    const beside = read(other, 'file:///other.md');
    const state = goalState([mine, beside], slow, undefined, 0);
    assert.deepEqual([state.left.modules, state.beside], [leftHere - 1, ['file:///other.md']]);
  });

  it('are the same for a module that notes and syllabus list in two levels', () => {
    const course = readSyllabus(
      '# N\n\n## Routing\n\n### Beginner\n\n- [Lab: Routes](https://net.example/r) - 10 min\n\n### Intermediate\n\n- [Lab: Routes](https://net.example/r) - 10 min\n- [Lab: Names](https://net.example/n) - 5 min\n',
    );
    const twice = readNotes(
      '# N\n\n## Routing\n\n### Beginner\n\n#### [Lab: Routes](https://net.example/r) (12 min)\n\nA route.\n\n### Intermediate\n\n#### [Lab: Routes](https://net.example/r)\n\n#### [Lab: Names](https://net.example/n)\n',
      { levels: [] },
    );
    const row = tree(twice, 'file:///n.md', course);
    const shown = overview(twice, course, []);
    assert.deepEqual([row.modules, row.modules - row.unfinished], [shown.all.modules, shown.all.done]);
    assert.deepEqual(
      [shown.all.done, row.children[0]?.progress?.done, shown.course[0]?.done, shown.left],
      [2, 2, 2, 1],
    );
    assert.deepEqual(
      row.children[0]?.children.map((level) => [level.progress?.done, level.modules - level.unfinished]),
      shown.areas[0]?.levels.map(({ figures }) => [figures.done, figures.done]),
    );
  });
});
