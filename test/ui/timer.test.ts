import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Opening } from './opening';
import { shownIn } from './opening';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const run = '- [Lab: Run it](https://example.org/run) - 5 min\n';
const stop = '- [Lab: Stop it](https://example.org/stop) - 6 min\n';
const notes = `# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n${run}${stop}`;

describe('the timer', () => {
  let workbench: Workbench;

  const statusBar = (text: string | RegExp) => workbench.page.locator('.statusbar-item', { hasText: text });

  async function start(theme: 'light' | 'dark' | 'contrast', opening: Opening = {}): Promise<void> {
    workbench = await openWorkbench({ notes, theme, ...opening });
    await workbench.clickLine('Lab: Run it');
    // The command has no effect before the extensions have started.
    await workbench.openView('Study Notes');
    await workbench.treeRow('Lab: Run it').waitFor();
    await workbench.clickLine('Lab: Run it');
    await workbench.runCommand('Study Notes: Start Timer');
    await statusBar('0 min · Lab: Run it').waitFor();
  }

  it('shows the time in the status bar, and saves the time that its menu shows', async () => {
    await start('light', { hasClock: true });
    assert.match(
      (await statusBar('Lab: Run it').locator('[aria-label]').first().getAttribute('aria-label')) ?? '',
      /^Study timer: 0 minutes, Lab: Run it$/,
    );
    await workbench.idle(2);
    await statusBar(/[1-9] min · Lab: Run it/).waitFor();
    await statusBar('Lab: Run it').click();
    await workbench.page.locator('.quick-input-title', { hasText: 'Timer' }).waitFor();
    await workbench.screenshot('timer-actions');
    const action = await workbench.page
      .getByText(/Stop and add \d min/)
      .first()
      .innerText();
    const minutes = Number(/\d/.exec(action)?.[0]);
    await workbench.choose('Timer', 'Stop and add');
    await statusBar('Lab: Run it').waitFor({ state: 'detached' });
    await workbench.message(`Your notes now show “${5 + minutes} min”.`);
    assert.equal(await workbench.savedText('notes.md'), notes.replace('5 min', `${5 + minutes} min`));
  });

  for (const theme of shownIn('dark')) {
    it(`is marked in the tree, and is paused and resumed with the keyboard, in a ${theme} theme`, async () => {
      await start(theme);
      const row = workbench.treeRow('Lab: Run it');
      const badge = (expected: string) =>
        eventually(workbench.page, async () =>
          assert.equal(
            await row.locator('.monaco-icon-label').evaluate((label) => getComputedStyle(label, '::after').content),
            expected,
          ),
        );
      await badge('"»"');
      await workbench.screenshot(`timer-tree-${theme}`);
      await workbench.runCommand('Study Notes: Pause or Resume Timer');
      await badge('"||"');
      const paused = statusBar('Lab: Run it').and(workbench.page.locator('.warning-kind'));
      await paused.waitFor();
      await workbench.screenshot(`timer-paused-${theme}`);
      await workbench.runCommand('Study Notes: Pause or Resume Timer');
      await paused.waitFor({ state: 'detached' });
      await workbench.screenshot(`timer-runs-${theme}`);
    });
  }

  it('starts on a row of the tree, and asks whether to save the time of the running one', async () => {
    await start('dark');
    const row = workbench.treeRow('Lab: Stop it');
    await row.hover();
    await workbench.screenshot('timer-row');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await workbench.pressInRow('Lab: Stop it', 'Start Timer', dialog);
    await workbench.screenshot('timer-question');
    await dialog.getByRole('button', { name: 'Stop and Save Time' }).click();
    await statusBar('0 min · Lab: Stop it').waitFor();
    await workbench.message('Timer stopped after less than a minute.');
  });

  it('keeps running if the tab is closed immediately, and after a reload', async () => {
    await start('light');
    workbench = await workbench.reopened();
    await runs();
    // Reloads the page like a user, so that the editor stores its state first.
    await Promise.all([workbench.page.waitForEvent('load'), workbench.runCommand('Developer: Reload Window')]);
    await runs();
  });

  it('is shown after a reload, with any file open', async () => {
    await start('light');
    writeFileSync(path.join(workbench.folder, 'plain.txt'), 'No notes.\n');
    await workbench.openFile('plain.txt');
    await workbench.runCommand('View: Close Other Editors in Group');
    await workbench.openView('Explorer');
    await workbench.page.locator('.tab', { hasText: 'notes.md' }).waitFor({ state: 'detached' });
    await Promise.all([workbench.page.waitForEvent('load'), workbench.runCommand('Developer: Reload Window')]);
    await workbench.page.locator('.tab.active', { hasText: 'plain.txt' }).waitFor();
    await runs();
    await workbench.screenshot('timer-other-file');
    // A command needs the server, which no notes have started yet.
    await workbench.runCommand('Study Notes: Timer...');
    await workbench.choose('Timer', 'Go to Module');
    await workbench.line('Lab: Run it').waitFor();
  });

  const runs = () => statusBar(/\d min · Lab: Run it/).waitFor();

  it('asks whether the user still studies, and counts the time if so', async () => {
    await start('light', { settings: { 'studyNotes.timer.idleMinutes': 1 }, hasClock: true });
    await workbench.idle(2);
    const spoken = (how: RegExp) => statusBar('Lab: Run it').getByRole('button', { name: how });
    await spoken(/^Study timer, inactive: /).waitFor();
    const question = await workbench.message('Still studying “Lab: Run it”?');
    await question.getByText(/No activity since \d\d:\d\d\.$/).waitFor();
    await question.getByText(/^Stop and Count Until \d\d:\d\d$/).waitFor();
    await workbench.screenshot('timer-idle');
    await question.getByText('Yes', { exact: true }).press('Enter');
    await spoken(/^Study timer: [1-9] minutes?, Lab: Run it$/).waitFor();
  });
});
