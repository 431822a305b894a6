import assert from 'node:assert/strict';
import { entryProgress, formatProgress, progress } from '../../server/src/course/progress/progress';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';

const syllabus = readSyllabus(`# Networks

## Packets on the Wire

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 45 min

### Bring it together

- Exercise: Draw the way of a packet from one end to the other

## Names

### Beginner

- [Video: Names and numbers](https://net.example/names) - 12 min
- [Lab: Catch one](https://net.example/catch) - 30 min
`);

const notes = `# My networks

## Area 1: The wire

### Beginner

#### [What is a packet?](https://net.example/packet)

A letter in an envelope.

#### [Lab: Catch one](https://net.example/catch) (50 min)

### Bring it together

## Area 2: Naming

### Beginner

#### [Video: Names and numbers](https://net.example/names) (estimate: 12 min)

## Area 3: My own

### Beginner

#### [Video: Nets of fish](https://sea.example/nets) (5 min)

They are knotted.
`;

describe('progress', () => {
  it('counts modules with notes or a time, by area and level of the syllabus', () =>
    assert.deepEqual(
      progress(readNotes(notes), syllabus).map((area) => `${area.area}: ${formatProgress(area)}`),
      ['Packets on the Wire: Beginner 2 of 2, Bring it together 0 of 1', 'Names: Beginner 1 of 2'],
    ));

  it('is found by the modules of an area, with any name', () =>
    check('Area 1: The wire', 'Beginner 2 of 2, Bring it together 0 of 1'));
  it('is that of a level', () => check('Area 1: The wire', '2 of 2', 'Beginner'));
  it('is that of a level without modules', () => check('Area 1: The wire', '0 of 1', 'Bring it together'));
  it('does not count estimates, and counts a module only once if it is listed twice', () =>
    check('Area 2: Naming', '1 of 2', 'Beginner'));
  it('is undefined for areas without modules in the syllabus', () => {
    check('Area 3: My own', undefined);
    check('Area 3: My own', undefined, 'Beginner');
  });

  it('plans a page only once if an area lists it in two levels', () => {
    const page = '- [Lab: Catch one](https://net.example/catch) - 45 min\n';
    const twice = readSyllabus(`# N\n\n## Packets\n\n### Beginner\n\n${page}\n### Intermediate\n\n${page}`);
    const [area] = progress(readNotes(notes), twice);
    assert.deepEqual(area?.planned, { least: 45, most: 45 });
    assert.deepEqual(
      area.levels.map(({ planned }) => planned?.most),
      [45, 45],
    );
  });

  function check(area: string, expected: string | undefined, level?: string): void {
    const parsedNotes = readNotes(notes);
    const home = parsedNotes.areas.find(({ title }) => area.endsWith(title));
    const entry =
      level === undefined ? home : parsedNotes.levels.find((one) => one.area === home && one.title === level);
    assert.ok(entry);
    const found = entryProgress(parsedNotes, syllabus, entry);
    assert.equal(found && formatProgress(found), expected);
  }
});
