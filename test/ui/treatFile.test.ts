import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const index = '# Mathematics\n\n- [Sets](sets.md)\n- [Maps](maps.md)\n- [Numbers](numbers.md)\n';

describe('a file that is not recognized', () => {
  let workbench: Workbench;

  async function openIndex(): Promise<void> {
    workbench = await openWorkbench({ notes: index, file: 'README.md' });
    await workbench.line('Numbers').waitFor();
  }

  it('can be treated as notes from the sidebar, by front matter', async () => {
    await openIndex();
    await workbench.openView('Study Notes');
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.getByText('README.md looks like an index of lectures').waitFor();
    await workbench.screenshot('treat-file-welcome');
    await welcome.getByText('Treat as Study Notes').click();
    await workbench.choose('Treat as Study Notes', 'In the front matter of this file');
    await workbench.treeRow('Numbers').waitFor();
    await workbench.screenshot('treat-file-tree');
    assert.equal(await workbench.savedText('README.md'), `---\nstudy-notes: true\n---\n\n${index}`);
    assert.equal(await workbench.undone('README.md'), index);
  });

  it('can be treated as notes from the status bar, by the settings', async () => {
    await openIndex();
    const { page } = workbench;
    const status = page.locator('[id="status.languageStatus"]');
    await status.click();
    const states = page.locator('.hover-language-status');
    await states.filter({ hasText: /Study notes: no.*No lecture/s }).waitFor();
    await workbench.screenshot('treat-file-status');
    await states.getByText('Change...').click();
    await workbench.asked('Study notes: no').waitFor();
    await workbench.screenshot('treat-file-menu');
    await workbench.choose('Study notes: no', 'Treat as Study Notes');
    await workbench.asked('Treat as Study Notes').waitFor();
    await workbench.screenshot('treat-file-places');
    await workbench.choose('Treat as Study Notes', 'In the workspace settings');
    await eventually(page, async () => {
      const settings = JSON.parse(readFileSync(path.join(workbench.folder, '.vscode/settings.json'), 'utf8'));
      assert.deepEqual(settings['studyNotes.files'], { './README.md': true });
    });
    await status.click();
    await states.filter({ hasText: /Study notes: yes.*3 modules, set in the settings/s }).waitFor();
    await workbench.screenshot('treat-file-treated');
    await page.keyboard.press('Escape');
    await workbench.runCommand('Study Notes: Explain This File...');
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.getByText('This file is read as study notes').waitFor();
    await workbench.screenshot('treat-file-explained');
    await workbench.line('Numbers').first().click();
    await workbench.runCommand('Study Notes: Let Study Notes Decide');
    await eventually(page, async () => {
      const settings = JSON.parse(readFileSync(path.join(workbench.folder, '.vscode/settings.json'), 'utf8'));
      assert.equal(settings['studyNotes.files'], undefined);
    });
  });
});
