import assert from 'node:assert/strict';
import { codeActions } from '../server/src/features/codeActions';
import { diagnostics } from '../server/src/features/diagnostics';
import { readNotebook } from '../server/src/notebook/read';
import { readSyllabus } from '../server/src/syllabus/syllabus';
import { lineColumn } from '../server/src/text/lines';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: What is a router?](https://net.example/router) - 12 min
`);

const notes = `# Networks

## Area 1: Routing

[Video: Packets](https://net.example/packets) (time: 8 min)

Notes: a header and a load.

[Video: What is a router?](https://net.example/router) (time: )

Notes: it moves packets between networks.

[Lab: Static routes](https://net.example/static) (time: 30 min)

FILL ME IN
`;

describe('diagnostics', () => {
  it('say where, how loudly, and where to read more', () => {
    assert.deepEqual(diagnostics(readNotebook(notes), 'file:///notes.md', { syllabus }, {}), [
      {
        range: { start: { line: 8, character: 55 }, end: { line: 8, character: 63 } },
        severity: 2,
        source: 'Study Notes',
        code: 'empty-time',
        codeDescription: { href: 'https://github.com/study-notes/study-notes#empty-time' },
        message: 'The time of “Video: What is a router?” is still empty. The syllabus plans 12 min.',
      },
      {
        range: { start: { line: 14, character: 0 }, end: { line: 14, character: 10 } },
        severity: 3,
        source: 'Study Notes',
        code: 'placeholder',
        codeDescription: { href: 'https://github.com/study-notes/study-notes#placeholder' },
        message: '“Lab: Static routes” still waits for its notes.',
        tags: [1],
      },
    ]);
  });
});

describe('code actions', () => {
  it('offer the fix of the finding at the cursor', () =>
    check('(time: ‸)', ["Write the syllabus's 12 min (preferred) for empty-time: 8:62-8:62 <12 min>"]));

  it('offer to take template text away, with the blank line that is left over', () =>
    check('FILL‸ ME IN', ['Remove the placeholder (preferred) for placeholder: 13:0-15:0 <>']));

  it('offer nothing where nothing is wrong', () => check('a header‸ and a load', []));
});

/** The cursor's surroundings in; the quick fixes offered there out. */
function check(at: string, expected: readonly string[]): void {
  const notebook = readNotebook(notes);
  const offset = notes.indexOf(at.replace('‸', '')) + at.indexOf('‸');
  const cursor = lineColumn(notebook.lines, offset);
  const offered = codeActions(notebook, 'file:///notes.md', { syllabus }, {}, { start: cursor, end: cursor });
  assert.deepEqual(
    offered.map(({ title, isPreferred, diagnostics: mended, edit }) => {
      const edits = edit?.changes?.['file:///notes.md'] ?? [];
      const changes = edits.map(({ range: { start, end }, newText }) => {
        return `${start.line}:${start.character}-${end.line}:${end.character} <${newText}>`;
      });
      return `${title}${isPreferred ? ' (preferred)' : ''} for ${mended?.[0]?.code}: ${changes.join(', ')}`;
    }),
    expected,
  );
}
