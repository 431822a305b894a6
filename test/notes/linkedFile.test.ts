import assert from 'node:assert/strict';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { readLinkedFile } from '../../server/src/notes/reading/linkedFile';
import { readNotes } from '../../server/src/notes/reading/read';

/**
 * Checks the content of a file for the module with the link, as one line: "25 min, estimate 30 min, notes: 1 Quicksort / 2
 * Pivots".
 */
function check(text: string, expected: string): void {
  const { spent, estimate, hasNotes, headings } = readLinkedFile('file:///a.md', readNotes(text));
  const times = [spent && formatMinutes(spent), estimate && `estimate ${formatMinutes(estimate)}`];
  const below = headings.map(({ depth, title }) => `${depth} ${title}`).join(' / ');
  const said = [...times, hasNotes ? 'notes' : 'no notes'].filter(Boolean).join(', ');
  assert.equal(below ? `${said}: ${below}` : said, expected);
}

describe('the file that a module links to', () => {
  it('states its time in its title', () => {
    check('# Lecture 2: Quicksort (25 min)\n\nPick a pivot.\n', '25 min, notes');
    check('# Quicksort - 25 min\r\n\r\nPick a pivot.\r\n', '25 min, notes');
  });

  it('states its time in its front matter', () => {
    check('---\ntitle: Quicksort\ntime: 25 min\n---\n# Quicksort\n', '25 min, no notes');
    check('---\nestimate: 1 h\n---\n\nPick a pivot.\n', 'estimate 1 h, notes');
    check('---\ntitle: Sorting in 5 minutes\n---\n# Quicksort\n', 'no notes');
  });

  it('states its time on a line', () => {
    check('# Quicksort\n\nTime: 25 min\n\n## Pivots\n\nAny.\n', '25 min, notes: 2 Pivots');
    check('# Quicksort (30 min)\n\nPick a pivot.\n\nTime spent: 45 min\n', '45 min, estimate 30 min, notes');
  });

  it('has the total time of its modules', () => {
    const modules = '## Area 1 - Sorting\n\n### [Video: Pivots](https://a.example/1) (10 min)\n\nAny.\n\n';
    check(
      `# Sorting\n\n${modules}### [Lab: Quicksort](https://a.example/2) (50 min)\n`,
      '1 h, notes: 2 Area 1 - Sorting / 3 Video: Pivots / 3 Lab: Quicksort',
    );
  });

  it('has notes only below its title', () => {
    check('# Quicksort\n', 'no notes');
    check('# Quicksort\n\n## Pivots\n\n- FILL ME IN\n', 'no notes: 2 Pivots');
    check('', 'no notes');
    check('Pick a pivot.\n', 'notes');
  });
});
