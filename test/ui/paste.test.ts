import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const opening = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Boxes for programs.
`;

describe('a link that is pasted into notes', () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  async function paste(text: string, html?: string): Promise<void> {
    workbench = await openWorkbench({ notes: `${opening}\nHere.\n` });
    await workbench.squiggles('warning').first().waitFor({ state: 'detached' });
    await workbench.clickLine('Here.');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Shift+End');
    await workbench.page.keyboard.press('Delete');
    await workbench.page.evaluate(
      ([plain, page]) => {
        const data = new DataTransfer();
        data.setData('text/plain', plain as string);
        if (page) data.setData('text/html', page);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      [text, html],
    );
  }

  it('becomes a module if the syllabus contains it, and the notes can be typed at once', async () => {
    await paste('https://training.play-with-docker.com/ops-s1-hello/');
    await workbench.line('DevOps Docker Beginners Guide').waitFor();
    await workbench.screenshot('paste-module');
    await workbench.type('Ships whole.');
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Lab: DevOps Docker Beginners Guide\]\(https:\/\/training\.play-with-docker\.com\/ops-s1-hello\/\) \(45 min\)\n\n- Ships whole\.\n/,
    );
  });

  it('stays a link if it is of another page, with the module in the menu', async () => {
    await paste('https://example.org/volumes', '<a href="https://example.org/volumes">Volumes &amp; mounts</a>');
    const { page } = workbench;
    await workbench.line('example.org/volumes').waitFor();
    await page.locator('.post-edit-widget').first().click();
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Insert Module “Volumes & mounts”' }).click();
    await workbench.line('#### [Volumes & mounts]').waitFor();
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Volumes & mounts\]\(https:\/\/example\.org\/volumes\)\n/,
    );
  });
});
