import assert from 'node:assert/strict';
import { decisionText, fileStatusText } from '../../client/src/views/status/fileStatusText';
import { fileState } from '../../server/src/notes/explain/explainFile';
import { fileStatus } from '../../server/src/notes/explain/fileExplanation';
import { readNotes } from '../../server/src/notes/reading/read';

const area = '## Area 1: Routing\n\n1. Lab: Static routes - 10 min\n';

describe('the status of a file', () => {
  it('counts areas and modules of notes', () => {
    check(area, 'Study notes: yes | 1 area, 1 module | Recognized: it has numbered areas');
    check(
      `${area}2. Lab: Dynamic routes - 10 min\n\n## Area 2: Names\n`,
      'Study notes: yes | 2 areas, 2 modules | Recognized: it has numbered areas',
    );
    check('## Area 1: Routing\n', 'Study notes: yes | 1 area, no modules | Recognized: it has numbered areas');
  });

  it('explains why other Markdown is not notes', () => {
    check(
      '# Tool\n\nIt works.\n',
      'Study notes: no | No lecture, level or time was recognized | Not recognized: no lecture, level or time was recognized',
    );
  });

  it('shows whether the front matter or a setting decided', () => {
    check(
      '---\nstudy-notes: true\n---\n1. Sets\n2. Maps\n',
      'Study notes: yes | 2 modules, set in the front matter | Set in the front matter',
    );
    check(
      `---\nstudy-notes: false\n---\n${area}`,
      'Study notes: no | Set in the front matter | Set in the front matter',
    );
    check(area, 'Study notes: no | Set in the settings | Set in the settings', false);
  });

  /** Checks the status of a text, its detail and the decision; `isNotes` is the choice in the settings. */
  function check(source: string, expected: string, isNotes?: boolean): void {
    const options = { levels: [], isNotes };
    const status = fileStatus(fileState(readNotes(source, options), options), false);
    const { text, detail } = fileStatusText(status);
    assert.equal([text, detail, decisionText(status)].join(' | '), expected);
  }
});
