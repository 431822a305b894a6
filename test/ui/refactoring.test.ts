import assert from 'node:assert/strict';
import { until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const run = '- [Lab: Run it](https://example.org/run) - 5 min\n';
const stop = '- [Lab: Stop it](https://example.org/stop) - 6 min\n';
const opening = '# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n';
const more = '\n### Intermediate\n\n- [Lab: Build it](https://example.org/build) - 7 min\n';
const notes = opening + run + stop + more;

describe('notes are refactored', () => {
  let workbench: Workbench;

  const text = () => workbench.savedText('notes.md');

  async function open(line: string): Promise<void> {
    workbench = await openWorkbench({ notes });
    await workbench.clickLine(line);
  }

  it('by a keyboard shortcut, as one step for Undo', async () => {
    await open('Lab: Stop it');
    // Before the extensions have started, keys have no effect or run commands of the editor.
    await workbench.line('2 modules, 11 min').waitFor();
    const chord = workbench.page.locator('.statusbar-item', { hasText: 'Waiting for second key' });
    await until(chord, () => workbench.page.keyboard.press('Control+K'));
    await workbench.page.keyboard.press('Alt+ArrowUp');
    assert.equal(await text(), opening + stop + run + more);
    assert.equal(await workbench.undone('notes.md'), notes);
  });

  it('by moving a module to a selected level', async () => {
    await open('Lab: Stop it');
    await workbench.runCommand('Study Notes: Move Module to...');
    await workbench.choose('Move Module', 'Intermediate');
    assert.equal(await text(), opening + run + more + stop);
  });

  it('by a command outside of modules, which asks for the module', async () => {
    await open('Beginner');
    await workbench.runCommand('Study Notes: Move Module Down');
    await workbench.choose('Move Module Down', 'Lab: Run it');
    assert.equal(await text(), opening + stop + run + more);
    await workbench.clickLine('Beginner');
    await workbench.runCommand('Study Notes: Move Module to...');
    await workbench.choose('Move Module', 'Lab: Run it');
    await workbench.choose('Move Module', 'Intermediate');
    assert.equal(await text(), opening + stop + more + run);
    await workbench.clickLine('Beginner');
    await workbench.runCommand('Study Notes: Move Module to File...');
    await workbench.choose('Move Module to File', 'This Module');
    await workbench.choose('Move Module to File', 'Lab: Run it');
    await workbench.page.locator('.tab.active', { hasText: 'lab-run-it.md' }).waitFor();
    await workbench.openFile('notes.md');
    assert.match(await text(), /^- \[Lab: Run it\]\(.*\.md\)/m);
  });

  it('by converting modules to a form that is selected by its example', async () => {
    await open('Lab: Stop it');
    await workbench.runCommand('Study Notes: Convert Modules...');
    await workbench.choose('Convert Modules', 'Beginner');
    const forms = workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: '[Title](link)' });
    await forms.first().waitFor();
    await workbench.screenshot('convert-modules');
    await workbench.choose('Convert Modules', 'numbered');
    assert.equal(await text(), opening + run.replace('-', '1.') + stop.replace('-', '2.') + more);
  });
});
