import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { shownIn } from './opening';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Networks

## Area 1 - Routing

### Beginner

#### [Video: What is a router?](https://net.example/router) (estimate: 10 min, spent: 12 min)

It forwards.

#### [Lab: Static routes](https://net.example/static) (time: )

A way there.

### Intermediate

#### [Lab: Dynamic routes](https://net.example/dynamic) (5-6 h)

A way that moves.

## Area 2 - Switching

1. [Reading: Switches](https://net.example/switches) - 20 min
`;

describe('totals and times', () => {
  let workbench: Workbench;

  for (const theme of shownIn('light')) {
    it(`are shown after titles and in the preview, in a ${theme} theme`, async () => {
      // The preview keeps the result for a document by its name and version, which restarts with each document.
      workbench = await openWorkbench({ notes, file: `${theme}.md`, theme });
      // Hints that VS Code would truncate omit the modules without a time, which the tooltip contains.
      await workbench.line('3 modules, 5 h 12 min to 6 h 12 min').waitFor();
      await workbench.line('1 module, 20 min').waitFor();
      await workbench.runCommand('Markdown: Open Preview to the Side');
      const preview = previewOf(workbench);
      const badges = preview.locator('.study-notes-time');
      await eventually(workbench.page, async () => {
        const times = ['estimate: 10 min', 'spent: 12 min', '(time: )', '(5-6 h)', '20 min'];
        assert.deepEqual(await badges.allTextContents(), times);
        const sums = ['3 modules, 5 h 12 min to 6 h 12 min, 1 without a time', '1 module, 20 min'];
        assert.deepEqual(await preview.locator('h2 + .study-notes-sum').allTextContents(), sums);
        const painted = await badges.last().evaluate((badge) => getComputedStyle(badge).borderRadius);
        assert.notEqual(painted, '0px', 'the style sheet counts');
      });
      await workbench.screenshot(`sums-${theme}`);
    });
  }

  it('are shown in the Explorer and in the status bar, which opens the tree', async () => {
    workbench = await openWorkbench({ notes });
    const { page } = workbench;
    // The Explorer uses the tooltip as the text for screen readers.
    const file = page.locator('.explorer-folders-view .monaco-icon-label[aria-label*="notes.md"]');
    await file.and(page.locator('[aria-label*="5 h 32 min to 6 h 32 min"]')).waitFor();
    await workbench.line('1 module, 20 min').waitFor();
    await page.locator('[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status', { hasText: '4 of 4 modules done' });
    await status.filter({ hasText: /5 h 32 min to 6 h 32 min.*1 without a time, 1 without notes/ }).waitFor();
    await workbench.screenshot('status');
    await status.getByText('Show Notes Tree').click();
    await workbench.treeRow('Area 1 - Routing').waitFor();
  });
});

/** Returns the page of the webview, which is a frame within a frame. */
function previewOf({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
