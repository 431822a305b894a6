import assert from 'node:assert/strict';
import { shownIn } from './opening';
import { until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

#### [Lab: My own web server](https://example.org/web) (20 min)

It answers at once:

\`\`\`sh
docker run -it -p 8080:80 --name web nginx:1.27-alpine
\`\`\`
`;

for (const theme of shownIn('dark')) {
  describe(`a command line in the ${theme} theme`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ notes, theme });
      await workbench.page.locator('.codelens-decoration a', { hasText: 'Run in Terminal' }).first().waitFor();
    });
    after(() => workbench?.close());

    const suggested = (label: string) =>
      workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
    // The list shows its old rows until the server has answered for the last character.
    const selected = (label: string) =>
      workbench.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label });

    it('is explained in a hover', async () => {
      await workbench.hover('8080:80', 'Maps port 8080 on your machine to port 80');
      await workbench.screenshot(`hover-ports-${theme}`);
      await workbench.page.keyboard.press('Escape');
      await workbench.hover('-it', '-it is two flags');
      await workbench.screenshot(`hover-flags-${theme}`);
    });

    it('is completed while it is typed', async () => {
      await workbench.clickLine('docker run');
      await workbench.page.keyboard.press('Enter');
      await workbench.type('docker run -it');
      await workbench.suggestions('-itp');
      await workbench.screenshot(`completion-joined-${theme}`);
      await workbench.type(' ');
      await suggested('alpine').waitFor();
      await workbench.screenshot(`completion-images-${theme}`);
      await workbench.type('--res');
      await selected('--restart').waitFor();
      const details = workbench.page.locator('.suggest-details', { hasText: 'A flag of' });
      await until(details, () => workbench.page.keyboard.press('Control+Space'));
      await workbench.screenshot(`completion-flags-${theme}`);
      // The editor would show details in the next test, too.
      await until(details, () => workbench.page.keyboard.press('Control+Space'), { state: 'hidden' });
      await workbench.page.keyboard.press('Enter');
      await workbench.type('=un');
      await selected('unless-stopped').waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.type(' alp');
      await selected('alpine').waitFor();
      await workbench.page.keyboard.press('Enter');
      assert.match(await workbench.savedText('notes.md'), /\ndocker run -it --restart=unless-stopped alpine\n/);
    });
  });
}
