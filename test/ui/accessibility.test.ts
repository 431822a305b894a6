import assert from 'node:assert/strict';
import { routesLab, socketNotes } from '../samples/exampleNotes';
import { faultsOfContent, seriousFaults } from './accessibility';
import { offeredInMenu } from './menu';
import { eventually, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `${socketNotes}
## Area 2 - Routing

${routesLab}`;

describe('accessibility', () => {
  let workbench: Workbench;

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`has no serious problems according to axe-core in the tree, the quiz and the walkthrough, in the theme ${theme}`, async () => {
      workbench = await openWorkbench({ notes, theme });
      const { page, question } = workbench;
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      await workbench.openView('Study Notes');
      await workbench.treeDrawn(8);
      await workbench.clickLine('An address and a port');
      await workbench.selectedRow('What is a socket?').waitFor();
      assert.deepEqual(await seriousFaults(page.locator('.part.sidebar .pane-body')), []);

      await workbench.runCommand('Study Notes: Quiz Me...');
      await rows.filter({ hasText: 'What did you learn' }).waitFor();
      assert.deepEqual(await faultsOfContent(page.locator('.quick-input-widget')), []);
      await question.press('Enter');
      await rows.filter({ hasText: '3 Good' }).waitFor();
      assert.deepEqual(await faultsOfContent(page.locator('.quick-input-widget')), []);
      await workbench.closeModals();

      await workbench.runCommand('Welcome: Open Walkthrough...');
      await rows.filter({ hasText: 'Get Started with Study Notes' }).click();
      await page.locator('.getting-started-step', { hasText: 'Open your notes' }).waitFor();
      assert.deepEqual(await faultsOfContent(page.locator('.gettingStartedSlideDetails')), []);
    });
  }

  it('lets the tree be used with the keyboard only, in the mode for screen readers and without inlay hints', async () => {
    workbench = await openWorkbench({
      notes,
      settings: { 'editor.accessibilitySupport': 'on', 'editor.inlayHints.enabled': 'off' },
    });
    const { page } = workbench;
    const focused = (text: string) => page.locator('.part.sidebar .monaco-list-row.focused', { hasText: text });
    await workbench.clickLine('An address and a port');
    await workbench.runCommand('Study Notes: Show Notes Tree');
    await workbench.treeDrawn(8);
    await workbench.selectedRow('What is a socket?').waitFor();
    await until(focused('Area 1'), () => page.keyboard.press('Home'));
    await page.keyboard.press('ArrowLeft');
    await workbench.treeDrawn(3);
    await page.keyboard.press('ArrowRight');
    await workbench.treeDrawn(8);
    await page.keyboard.press('End');
    await focused('A table of routes').waitFor();
    assert.equal(
      await focused('A table of routes').getAttribute('aria-label'),
      '45m  Lab: A table of routes, 45 min, lab, has notes',
    );
    await page.keyboard.press('Shift+F10');
    assert.ok((await offeredInMenu(page)).includes('Start Timer'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 21, Col 1' }).waitFor();
    // The numbers that inlay hints and marks show.
    await eventually(page, async () => {
      const spoken = (await workbench.treeRows()).map((row) => row.spoken);
      assert.ok(spoken[0]?.startsWith('1h25  Area 1 - Sockets, 1 h 25 min, 1 without a time'), spoken.join('\n'));
    });
  });
});
