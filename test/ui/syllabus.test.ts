import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Networks

## Area 1 - Packets

### Beginner

#### [Video: What is a packet?](https://example.org/packet) (planned: 10 min)

- Small.

#### [Lab: Catch one](https://example.org/catch) (planned: 45 min)
`;

describe('a new syllabus', () => {
  let workbench: Workbench;

  const written = (file: string) => readFileSync(path.join(workbench.folder, file), 'utf8');

  it('is created from the notes in the editor, and added to the settings', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.runCommand('Study Notes: Create Syllabus...');
    await workbench.asked('Create Syllabus').waitFor();
    await workbench.screenshot('create-syllabus');
    await workbench.choose('Create Syllabus', 'From These Notes');
    await workbench.line('study-notes: syllabus').waitFor();
    await workbench.screenshot('created-syllabus');
    assert.equal(
      written('networks-syllabus.md'),
      '---\nstudy-notes: syllabus\n---\n\n# Networks\n\n## Area 1 - Packets\n\n### Beginner\n\n' +
        '- [Video: What is a packet?](https://example.org/packet) - 10 min\n- [Lab: Catch one](https://example.org/catch) - 45 min\n',
    );
    const message = await workbench.message('Review the new syllabus. It contains 2 modules.');
    await message.getByRole('button', { name: 'Add to Workspace Settings' }).click();
    await workbench.message('The syllabus was added to the settings of the workspace.');
    const settings = JSON.parse(written('.vscode/settings.json'));
    assert.deepEqual(settings['studyNotes.syllabus'], ['networks-syllabus.md']);
  });

  it('is created from a list that is pasted into it, with links, times and areas', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.runCommand('Study Notes: Create Syllabus...');
    await workbench.choose('Create Syllabus', 'Paste a List');
    await workbench.answer('Create Syllabus', 'Names');
    await workbench.line('# Names').waitFor();
    await workbench.clickLine('# Names');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Week 1: Zones\nWhat is a zone?\n12 min\nA zone of my own');
      data.setData(
        'text/html',
        `<h3>Week 1: Zones</h3><ul><li><a href="https://example.org/zone">What is a zone?</a><p>12 min</p></li>
         <li><a href="https://example.org/own">A zone of my own</a></li></ul>`,
      );
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await workbench.line('A zone of my own').waitFor();
    await workbench.screenshot('pasted-syllabus');
    assert.equal(
      await workbench.savedText('names-syllabus.md'),
      '---\nstudy-notes: syllabus\n---\n\n# Names\n\n## Week 1: Zones\n\n' +
        '- [What is a zone?](https://example.org/zone) (12 min)\n- [A zone of my own](https://example.org/own)',
    );
  });

  it('is created from the list on the clipboard, with a course name from the user', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.evaluate(() => navigator.clipboard.writeText('Ports 10 min\nHosts\t5 min\n'));
    await workbench.runCommand('Study Notes: Create Syllabus...');
    await workbench.choose('Create Syllabus', 'From the Clipboard');
    await workbench.answer('Create Syllabus', 'Ports and hosts');
    await workbench.line('- Ports - 10 min').waitFor();
    assert.match(written('ports-and-hosts-syllabus.md'), /\n# Ports and hosts\n\n- Ports - 10 min\n- Hosts - 5 min\n$/);
  });

  it('is created from a CSV file, by the names of its columns', async () => {
    workbench = await openWorkbench({ notes });
    writeFileSync(path.join(workbench.folder, 'names.csv'), 'minutes,title,url\n12,Zones,https://example.org/zone\n');
    await workbench.runCommand('Study Notes: Create Syllabus...');
    await workbench.choose('Create Syllabus', 'From a CSV File...');
    await workbench.asked('Create Syllabus').waitFor();
    // Shortly after the dialog opens, the editor inserts the path of the folder, lists its files, and selects the typed text.
    const file = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'names.csv' });
    await file.waitFor();
    await workbench.question.fill(path.join(workbench.folder, 'names.csv'));
    await file.and(workbench.page.locator('.focused')).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-message', { hasText: 'Name of the course' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.line('- [Zones](https://example.org/zone) - 12 min').waitFor();
    assert.match(written('names-syllabus.md'), /\n# names\n\n- \[Zones\]/);
  });
});
