import { wideAndNarrow } from './opening';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Networks

## Area 1 - Packets

### [Lab: Catch one](https://example.org/catch) (45 min)

A head.

### Tails

A tail.
`;

describe('the explanation of a line in the window', () => {
  let workbench: Workbench;

  const preview = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

  for (const { width, theme } of wideAndNarrow) {
    it(`is a message with actions, ${width} pixels wide`, async () => {
      workbench = await openWorkbench({ notes, width, theme });
      await workbench.clickLine('### Tails');
      await workbench.runCommand('Study Notes: Explain This Line');
      const message = await workbench.message('Line 9 ');
      await message.getByRole('button', { name: 'Open Documentation' }).waitFor();
      await message.getByRole('button', { name: 'Details' }).waitFor();
      await workbench.screenshot(`explain-${width}`);
      await message.getByRole('button', { name: 'Treat as a Module' }).click();
      await workbench.line('### Tails (time: )').waitFor();
      await workbench.page.locator('.statusbar-item', { hasText: 'Ln 9, Col 18' }).waitFor();
      await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
      await workbench.type('15 min');
      await workbench.line('### Tails (time: 15 min)').waitFor();
    });
  }

  it('shows the evidence after a click on Details', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.clickLine('### Tails');
    await workbench.runCommand('Study Notes: Explain This Line');
    const message = await workbench.message('Line 9 ');
    await message.getByRole('button', { name: 'Details' }).click();
    await workbench.page.locator('.tab', { hasText: 'Line 9 of notes.md' }).waitFor();
    await preview().getByText('Evidence for each form').waitFor();
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('of a file is formatted text, next to the notes', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.clickLine('### Tails');
    await workbench.runCommand('Study Notes: Explain This File...');
    await preview().getByText('This file is read as study notes').waitFor();
    await preview().locator('li', { hasText: 'With a time: 1 of' }).waitFor();
    await workbench.screenshot('explain-file');
    await workbench.page.locator('.tab', { hasText: 'Explanation of notes.md' }).waitFor();
    await workbench.line('### Tails').waitFor();
  });
});
