import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

| Module | Time | Notes |
| --- | --- | --- |
| [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) | 10 min | Boxes |
| [Lab: My own cluster](https://example.org/cluster) | 45 min | Three machines |

### Intermediate

| Module | Time | Notes |
| --- | --- | --- |
| [Video: What are Containers?](https://www.youtube.com/watch?v=EnJ7qX9fkcU) | 18 min | Layers |
`;

describe('notes in tables', () => {
  let workbench: Workbench;

  it('get new rows by completion and by command, which can be moved within their table', async () => {
    workbench = await openWorkbench({ notes, width: 1400 });
    await workbench.line('2 modules, 55 min').filter({ hasText: 'Beginner' }).waitFor();
    await workbench.clickLine('My own cluster');
    await workbench.page.keyboard.press('Enter');
    await workbench.type('| [');
    const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await offered.filter({ hasText: 'DevOps Docker Beginners Guide' }).first().click();
    await workbench.line('3 modules, 55 min').filter({ hasText: 'Beginner' }).waitFor();

    await workbench.runCommand('Study Notes: New Module...');
    await workbench.choose('New Module', 'Docker Networking');
    await workbench.line('2 modules, 18 min').filter({ hasText: 'Intermediate' }).waitFor();
    await workbench.screenshot('rows');
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| ') && line.includes(' min |'));
    const before = rows(await workbench.savedText('notes.md'));
    assert.deepEqual(
      before.map((row) => row.split('|').map((cell) => cell.trim().replace(/\]\(.*/, ']'))),
      [
        ['', '[Video: Why Docker?]', '10 min', 'Boxes', ''],
        ['', '[Lab: My own cluster]', '45 min', 'Three machines', ''],
        ['', '[Lab: DevOps Docker Beginners Guide]', '45 min', '', ''],
        ['', '[Video: What are Containers?]', '18 min', 'Layers', ''],
        ['', '[Lab: Docker Networking]', '45 min', '', ''],
      ],
    );

    await workbench.clickLine('Why Docker');
    await workbench.runCommand('Study Notes: Move Module Down');
    const [first, second, ...others] = before;
    assert.deepEqual(rows(await workbench.savedText('notes.md')), [second, first, ...others]);
    await workbench.line('3 modules, 55 min').filter({ hasText: 'Beginner' }).waitFor();
  });
});
