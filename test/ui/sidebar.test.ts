import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

describe('the sidebar', () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  for (const theme of ['light', 'dark'] as const) {
    it(`shows the notebooks in a ${theme} window`, async () => {
      workbench = await openWorkbench({ file: 'biology/cell-biology.md', theme });
      await workbench.openView('Study Notes');
      await workbench.treeRow('Cell Biology').waitFor();
      const rows = await workbench.treeRows();
      assert.match(rows.find(({ label }) => label.startsWith('Cell Biology'))?.description ?? '', /\bmin\b/);
      await workbench.screenshot(`sidebar-${theme}`);
    });
  }
});
