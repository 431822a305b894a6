import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

describe('the sidebar', () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  for (const theme of ['light', 'dark'] as const) {
    it(`shows the notebooks in a ${theme} window`, async () => {
      workbench = await openWorkbench({ file: 'biology/cell-biology.md', theme });
      await workbench.openView('Study Notes');
      await workbench.treeRow('min').first().waitFor();
      await workbench.screenshot(`sidebar-${theme}`);
      const rows = await workbench.treeRows();
      assert.ok(rows.some(({ level, description }) => level > 1 && description.includes('min')));
    });
  }
});
