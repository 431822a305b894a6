import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { socketBasics } from '../samples/exampleNotes';
import { wideAndNarrow } from './opening';
import { openWorkbench, type Workbench } from './workbench';

const entry = (page: Page): Locator => page.locator('[id$="studyNotes.summary"]').first();

describe('when notes are first opened', () => {
  let workbench: Workbench;

  for (const { width, theme } of wideAndNarrow) {
    it(`the status bar shows an item that opens the view, ${width} pixels wide`, async () => {
      workbench = await openWorkbench({ notes: socketBasics, width, theme });
      await entry(workbench.page).filter({ hasText: '1 area, 2 modules, 15m, 1 problem' }).waitFor();
      await workbench.screenshot(`first-sight-${width}`);
      await entry(workbench.page).click();
      await workbench.treeRow('What is a socket?').waitFor();
    });
  }

  it('a message about the view is shown, once for all notes', async () => {
    workbench = await openWorkbench({
      folder: 'test/samples/notes/distributed-systems',
      file: 'README.md',
      isFirst: true,
    });
    const { page } = workbench;
    // A new window takes longer to start its extensions.
    await entry(page).filter({ hasText: 'modules' }).waitFor();
    const hint = await workbench.message('in these notes. The view shows them with their times.');
    await workbench.screenshot('first-hint');
    await hint.getByRole('button', { name: 'Show Notes Tree' }).click();
    await workbench.treeRow('Video: Why Docker?').first().waitFor();
    const before = await entry(page).textContent();
    await page.keyboard.press('Control+1');
    await workbench.openFile('cloud.md');
    await entry(page)
      .filter({ hasNotText: before ?? '' })
      .waitFor();
    await page.locator('[id="status.notifications"]').click();
    assert.equal(await page.locator('.notification-list-item', { hasText: 'Study Notes found' }).count(), 0);
  });
});
