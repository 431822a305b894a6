import assert from 'node:assert/strict';
import { statusText } from '../../client/src/views/status/statusText';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { tree } from '../../server/src/editor/outline/tree';
import { readNotes } from '../../server/src/notes/reading/read';

const opening = '# Networks\n\n## Area 1: Routing\n\n';

describe('the status of a notes file', () => {
  it('shows how many modules are done, and what is missing', () => {
    check(
      `- [Video: Routers](https://net.example/routers) (15 min)

  They forward.

- [Lab: Static routes](https://net.example/static) (5-6 h)
- [Lab: Dynamic routes](https://net.example/dynamic)
`,
      '2 of 3 modules done, 5 h 15 min to 6 h 15 min | 1 without a time, 2 without notes',
    );
  });

  it('shows nothing missing if notes are complete', () => {
    check(
      '- [Video: Routers](https://net.example/routers) (15 min)\n\n  They forward.\n',
      '1 of 1 module done, 15 min | ',
    );
  });

  it('counts neither estimates as time spent nor unknown times as 0', () => {
    check(
      '- [Video: Routers](https://net.example/routers) (estimate: 15 min)\n',
      '0 of 1 module done, 15 min planned | 1 without notes',
    );
    check(
      '- [Video: Routers](https://net.example/routers)\n',
      '0 of 1 module done, no time | 1 without a time, 1 without notes',
    );
  });

  it('reports that there are no modules', () => {
    check('', 'No modules yet | ');
  });
});

/** Checks the status of notes in one area as "text | detail". */
function check(notes: string, expected: string): void {
  const parsedNotes = readNotes(opening + notes, { levels: [], isNotes: true });
  const { text, detail } = statusText(tree(parsedNotes, 'file:///notes.md', noSyllabus));
  assert.equal(`${text} | ${detail}`, expected);
}
