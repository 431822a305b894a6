import assert from 'node:assert/strict';
import { tree } from '../server/src/features/tree';
import { readNotebook } from '../server/src/notebook/read';
import type { TreeEntry } from '../server/src/protocol';
import { noSyllabus } from '../server/src/syllabus/syllabus';

const modulesOf = (entry: TreeEntry): TreeEntry[] =>
  entry.type === 'module' ? [entry] : entry.children.flatMap(modulesOf);

/** "Lab: Two: title-only" for each module without time. */
function timeless(text: string): string[] {
  return modulesOf(tree(readNotebook(text, { levels: [] }), 'file:///n.md', noSyllabus))
    .filter(({ state }) => state === 'timeless')
    .map(({ title, unreported }) => `${title}: ${unreported ?? 'in Problems'}`);
}

const link = (title: string) => `[${title}](https://net.example/${title.at(-1)})`;

describe('a module without time that is in the tree and not in Problems', () => {
  it('has nothing below its title, among modules with notes', () => {
    assert.deepEqual(
      timeless(`# N

## Area 1: R

### ${link('Lab: A')} (10 min)

It runs.

### ${link('Lab: B')}

### ${link('Lab: C')}

It stops.
`),
      ['Lab: B: title-only', 'Lab: C: in Problems'],
    );
  });

  it('is one of many, for which one finding speaks', () => {
    const modules = ['Lab: A', 'Lab: B', 'Lab: C'].map((title) => `### ${link(title)}\n\nIt runs.\n`);
    assert.deepEqual(timeless(`# N\n\n## Area 1: R\n\n${modules.join('\n')}`), [
      'Lab: A: in Problems',
      'Lab: B: all-timeless',
      'Lab: C: all-timeless',
    ]);
  });

  it('is in notes that keep their times in a table', () => {
    assert.deepEqual(
      timeless(`# Operating systems

## Time spent

Video: Round robin -- 15 min
Lab: Deadlines -- 30 min
Video: Priorities and inversion -- 20 min

## Area 1: Scheduling

### Video: Round robin

Everybody gets the same slice.

### Lab: Deadlines

The earliest goes first.

### Video: Who goes first?

The most important one.
`),
      ['Video: Who goes first?: time-table'],
    );
  });
});
