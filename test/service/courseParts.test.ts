import assert from 'node:assert/strict';
import { courseParts } from '../../server/src/service/courseParts';

/** Checks which files are shown as modules of other files, for links such as "README > a b". */
function check(links: readonly string[], expected: string): void {
  const entries = links.map((line): [string, string[]] => {
    const [notes = '', files = ''] = line.split(' > ').map((part) => part.trim());
    return [notes, files.split(' ')];
  });
  assert.equal([...courseParts(new Map(entries))].sort().join(' '), expected);
}

describe('the files of a course', () => {
  it('are shown as modules of the index, with any names', () => {
    check(['/z.md > /a.md /b.md'], '/a.md /b.md');
    check(['/z.md > /week/a.md', '/week/a.md > /week/b.md'], '/week/a.md /week/b.md');
  });

  it('may link back to the index', () => {
    check(['/README.md > /a.md', '/a.md > /README.md'], '/a.md');
    check(['/z/README.md > /a.md', '/a.md > /z/README.md'], '/z/README.md');
    check(['/a.md > /b.md', '/b.md > /c.md', '/c.md > /a.md'], '/b.md /c.md');
  });

  it('have separate rows if nothing links to them', () => {
    check(['/a.md > /a.md'], '');
    check([], '');
  });
});
