import assert from 'node:assert/strict';
import {
  OVERVIEW_FILE_REQUEST,
  OVERVIEW_REQUEST,
  type OverviewPage,
  type OverviewParams,
} from '../../server/src/protocol';
import { type Editor, startEditor } from './editor';

const workspace = `--- course.md
---
study-notes: syllabus
---
# Networks

## Sockets

### Beginner

- [Lab: An echo server](https://net.example/echo) - 40 min
- [Reading: How TCP begins](https://net.example/tcp) - 20 min
`;

const notes = `# My networks

## Area 1: Sockets

### Beginner

#### [Lab: An echo server](https://net.example/echo) (45 min)

It says back what it hears.
`;

describe('the overview over JSON-RPC', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ workspace, isVsCode: true });
  });
  after(() => editor.stop());

  const ask = (asked: Omit<OverviewParams, 'uri'> = {}, name = 'notes.md') =>
    editor.ask<OverviewPage | null>(OVERVIEW_REQUEST, { uri: editor.uri(name), ...asked });

  /**
   * Repeats the request after each change that the server reports, since the file of the course is read after the
   * notes.
   */
  async function askUntil(expected: RegExp): Promise<OverviewPage> {
    for (;;) {
      const changes = editor.treeChanges();
      const page = await ask();
      if (page && expected.test(page.html)) return page;
      await editor.until(() => (editor.treeChanges() > changes ? true : undefined));
    }
  }

  it('shows the totals of the notes, and what the syllabus of the workspace lists', async () => {
    editor.open('notes.md', notes);
    const page = await askUntil(/<a href="https:\/\/net\.example\/tcp">Reading: How TCP begins<\/a>/);
    assert.equal(page.title, 'My networks');
    assert.match(page.html, /<dt>Time spent<\/dt><dd>45 min<\/dd>/);
  });

  it('is updated while the user types', async () => {
    editor.type('notes.md', '45 min', '50 min');
    assert.match((await ask())?.html ?? '', /<dt>Time spent<\/dt><dd>50 min<\/dd>/);
  });

  it('reads the log that the client sends', async () => {
    const text = 'date,minutes,module,url,file\r\n2021-10-04,30,,https://net.example/echo,notes.md\r\n';
    const page = await ask({ log: { text, file: 'notes.md' } });
    assert.match(page?.html ?? '', /2021-W40/);
  });

  it('can be exported as a file', async () => {
    const file = (format: string) =>
      editor.ask<string | null>(OVERVIEW_FILE_REQUEST, { uri: editor.uri('notes.md'), format });
    assert.match((await file('svg')) ?? '', /^<svg /);
    assert.match((await file('csv')) ?? '', /^what,area,.*\r\nnotes,,,,1,1,40,40,50,50,0,0\r\n/);
  });

  it('is empty for other Markdown', async () => {
    editor.open('README.md', '# A server in Rust\n\nFast.\n');
    assert.equal(await ask({}, 'README.md'), null);
  });
});
