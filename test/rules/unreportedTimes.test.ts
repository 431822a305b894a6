import assert from 'node:assert/strict';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { tree } from '../../server/src/editor/outline/tree';
import { readNotes } from '../../server/src/notes/reading/read';
import type { TreeEntry } from '../../server/src/protocol';
import { missingTime } from '../../server/src/rules/times/missing-time';

const modulesOf = (entry: TreeEntry): TreeEntry[] =>
  entry.type === 'module' ? [entry] : entry.children.flatMap(modulesOf);

/** Returns each module without a time with the reason: "Lab: Two: time-table". */
function withoutTime(text: string): string[] {
  return modulesOf(tree(readNotes(text, { levels: [] }), 'file:///n.md', noSyllabus))
    .filter(({ state }) => state === 'missingTime')
    .map(({ title, unreported }) => `${title}: ${unreported ?? 'in Problems'}`);
}

const link = (title: string) => `[${title}](https://net.example/${title.at(-1)})`;

describe('a module without a time and without a separate finding', () => {
  it('is not reported if only a title is written', () => {
    assert.deepEqual(
      withoutTime(`# N

## Area 1: R

### ${link('Lab: A')} (10 min)

It runs.

### ${link('Lab: B')}

### ${link('Lab: C')}

It stops.
`),
      ['Lab: B: in Problems', 'Lab: C: in Problems'],
    );
  });

  it('is not reported if one finding covers all modules', () => {
    const modules = ['Lab: A', 'Lab: B', 'Lab: C'].map((title) => `### ${link(title)}\n\nIt runs.\n`);
    assert.deepEqual(withoutTime(`# N\n\n## Area 1: R\n\n${modules.join('\n')}`), [
      'Lab: A: in Problems',
      'Lab: B: all-missing-time',
      'Lab: C: all-missing-time',
    ]);
  });

  it('is not reported in notes with times in a table', () => {
    const [notes = ''] = missingTime.examples.flatMap((example) =>
      'correct' in example && example.correct.includes('## Time spent') ? example.correct : [],
    );
    assert.deepEqual(withoutTime(notes), ['Video: Who goes first?: time-table']);
  });
});
