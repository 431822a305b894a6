import assert from 'node:assert/strict';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const run = '- [Lab: Run it](https://example.org/run) - 5 min\n';
const stop = '- [Lab: Stop it](https://example.org/stop) - 6 min\n';
const notes = `# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n${run}${stop}`;

describe('the rich Markdown editor of VS Code', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ notes });
    await workbench.openView('Study Notes');
    await workbench.treeRow('Lab: Run it').waitFor();
    await workbench.runCommand('View: Reopen Editor With...');
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Markdown Editor' })
      .first()
      .click();
    await richEditor().waitFor();
  });
  afterEach(() => workbench.closeModals());
  after(() => workbench?.close());

  const richEditor = () => workbench.page.locator('iframe.webview.ready').first();
  const statusBar = (text: string) => workbench.page.locator('.statusbar-item', { hasText: text });
  const tabs = () => workbench.page.locator('.tab[data-resource-name="notes.md"]');

  /** Asserts that the notes are open in one tab, and not as text. */
  const isOnlyEditor = () =>
    eventually(workbench.page, async () => {
      assert.equal(await tabs().count(), 1);
      assert.equal(await workbench.page.locator('.editor-instance .monaco-editor').count(), 0);
    });

  it('shows the numbers of the notes in the status bar', async () => {
    await statusBar('2 modules').waitFor();
  });

  it('stays the only editor when a module is clicked in the tree', async () => {
    await workbench.treeRow('Lab: Stop it').click();
    await workbench.selectedRow('Lab: Stop it').waitFor();
    await workbench.treeRow('Lab: Run it').dblclick();
    await workbench.selectedRow('Lab: Run it').waitFor();
    await isOnlyEditor();
  });

  it('lets Insert Time change the selected module, and undo that, without opening text', async () => {
    await workbench.runCommand('Study Notes: Insert Time...');
    await workbench.choose('Insert Time', 'Stop it');
    await workbench.answer('Insert Time', '45');
    const message = await workbench.message('Changed line 8.');
    await isOnlyEditor();
    assert.equal(await workbench.savedText('notes.md'), notes.replace('6 min', '45 min'));
    await message.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await workbench.savedText('notes.md'), notes);
    await isOnlyEditor();
  });

  it('starts the timer', async () => {
    await workbench.runCommand('Study Notes: Start Timer');
    await workbench.choose('Start Timer', 'Run it');
    await statusBar('0 min · Lab: Run it').waitFor();
    await isOnlyEditor();
  });
});
