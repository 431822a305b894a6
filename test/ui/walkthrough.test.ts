import { openWorkbench, type Workbench } from './workbench';

describe('the walkthrough', () => {
  let workbench: Workbench;

  it('opens sample notes and their tree, and marks completed steps', async () => {
    workbench = await openWorkbench({ width: 1400 });
    const { page } = workbench;
    const step = (title: string) => page.locator('.getting-started-step', { hasText: title });
    const picture = page.getByRole('img', { name: 'Notes of a course in the editor, with a tree of areas' });
    const ticked = '.codicon-getting-started-step-checked';
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Study Notes' }).click();
    await step('Open your notes').waitFor();
    await page.keyboard.press('Control+B');
    await picture.waitFor();
    await workbench.screenshot('walkthrough');
    await page.getByRole('button', { name: 'Open Sample Notes' }).click();
    await page.locator('.tab.active', { hasText: 'Introduction to networks' }).waitFor();
    await workbench.runCommand('Study Notes: Show Notes Tree');
    await workbench.treeRow('What is a socket?').waitFor();
    await workbench.screenshot('sample-notes');
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    for (const title of ['Open your notes', 'See your course']) await step(title).locator(ticked).waitFor();
  });
});
