import assert from 'node:assert/strict';
import { explainFile, fileState } from '../../server/src/notes/explain/explainFile';
import { fileExplanationText, fileReport, fileStatus } from '../../server/src/notes/explain/fileExplanation';
import { readNotes } from '../../server/src/notes/reading/read';

const notes = `# Networks

## Area 1 - Routing

### Beginner

1. [Video: What is a router?](https://net.example/router) - 12 min
    - It forwards.
2. Lab: Static routes
`;
const index = '# Course\n\n- [Sets](a.md)\n- [Maps](b.md)\n- [Numbers](c.md)\n';
const text = '# left-pad\n\n## Install\n\n`npm install left-pad`\n';

describe('the explanation of a file', () => {
  /** Returns the explanation of a text in sentences; `isNotes` is the choice in the settings. */
  function explained(source: string, isNotes?: boolean): string {
    const options = { levels: [], isNotes };
    return fileExplanationText(explainFile(readNotes(source, options), options), false);
  }

  function status(source: string, isNotes?: boolean, isSyllabus = false) {
    const options = { levels: [], isNotes };
    return fileStatus(fileState(readNotes(source, options), options), isSyllabus);
  }

  it('lists the content of notes, the evidence, and how to override the result', () => {
    assert.equal(
      explained(notes),
      `This file is read as study notes: it has numbered areas.

It contains 1 area, 1 level, 2 modules.

Evidence:

- With a time: 1 of 2 modules
- With a link: 1 of 2 modules
- With notes: 1 of 2 modules
- With a kind, such as “Video” or “Lab”: 2 of 2 modules
- Areas with a number: 1
- Areas and modules with titles of a known course: 0

To change this, add front matter at the top of the file:

    ---
    study-notes: false
    ---

Or add the path of the file in the workspace folder to the setting \`studyNotes.files\`: \`{ "./README.md": false }\`.

In VS Code, run *Study Notes: Not Study Notes*.
`,
    );
  });

  it('lists what other Markdown would contain', () => {
    assert.match(
      explained(index),
      /^This file is not read as study notes: no lecture, level or time was recognized\.\n\nIf it were treated as study notes, it would contain 3 modules\.\n\nThe modules would be the list items with a link\.\n/,
    );
    assert.match(explained(index), / {4}study-notes: true\n/);
    assert.match(explained(text), /it would contain no modules\.\n\nTo change this/);
  });

  it('shows how to change the choice for a file', () => {
    assert.match(
      explained(`---\nstudy-notes: true\n---\n${index}`),
      /^This file is read as study notes: this is set in its front matter\.\n\nIt contains 3 modules\.\n\nThe modules are the list items with a link\.\n.*To change this, write `study-notes: false` in the front matter of the file, or remove the line/s,
    );
    assert.match(explained(notes, false), /takes precedence over the setting:\n\n {4}---\n {4}study-notes: true\n/);
  });

  it('is available as data for an editor', () => {
    assert.deepEqual(status(notes), {
      isNotes: true,
      decidedBy: 'text',
      reason: 'it has numbered areas',
      counts: { areas: 1, levels: 1, modules: 2, timed: 1 },
      looksLike: 'list',
    });
    const { isNotes, decidedBy, reason, counts } = status(index, true);
    assert.deepEqual(
      [isNotes, decidedBy, reason, counts.modules],
      [true, 'setting', 'this is set by the setting studyNotes.files', 3],
    );
    assert.equal(status(notes, true, true).reason, 'the setting studyNotes.syllabus contains it');
  });

  it('distinguishes an index, a list and a text', () => {
    assert.equal(status(index).looksLike, 'index');
    assert.equal(status('# Course\n\n1. Sets\n2. Maps\n').looksLike, 'list');
    assert.equal(status(text).looksLike, 'text');
  });

  it('is available as data for the command line', () => {
    const report = fileReport(explainFile(readNotes(index), { levels: [] }), 'README.md', false);
    assert.deepEqual(report, {
      file: 'README.md',
      notebook: false,
      notebookWhy: 'nothing-studied',
      reason: 'no lecture, level or time was recognized',
      looksLike: 'index',
      areas: 0,
      numberedAreas: 0,
      levels: 0,
      modules: 3,
      linked: 3,
      timed: 0,
      withKind: 0,
      known: 0,
      withNotes: 0,
      weakEvidence: 'linked-items',
    });
  });
});
