import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './workbench';

const opening = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Boxes for programs.
`;

const list = `<ul><li><a href="https://example.org/volumes">Volumes</a> <span>12 min</span></li>
  <li><a href="https://example.org/networks">Networks</a></li></ul>`;

describe('a link that is pasted or dropped into notes', () => {
  let workbench: Workbench;

  /** Opens notes whose last line is empty and has the cursor. */
  async function openAtEmptyLine(): Promise<void> {
    workbench = await openWorkbench({ notes: `${opening}\nHere.\n` });
    await workbench.squiggles('warning').first().waitFor({ state: 'detached' });
    await workbench.clickLine('Here.');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Shift+End');
    await workbench.page.keyboard.press('Delete');
    // The editor asks its extensions before it runs a command for the first time. A change of the text cancels a drop.
    await workbench.line('Here.').waitFor({ state: 'detached' });
  }

  async function paste(text: string, html?: string): Promise<void> {
    await openAtEmptyLine();
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

  it('becomes a module if the syllabus contains it, with the cursor where notes start', async () => {
    await paste('https://training.play-with-docker.com/ops-s1-hello/');
    await workbench.line('DevOps Docker Beginners Guide').waitFor();
    await workbench.screenshot('paste-module');
    await workbench.type('Ships whole.');
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Lab: DevOps Docker Beginners Guide\]\(https:\/\/training\.play-with-docker\.com\/ops-s1-hello\/\) \(45 min\)\n\n- Ships whole\.\n/,
    );
  });

  it('stays a link if the syllabus does not contain it, and can become a module by the menu', async () => {
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

  it('becomes several modules if it is a list of a course page, with the modules in the menu', async () => {
    await paste('Volumes 12 min\nNetworks', list);
    const { page } = workbench;
    await workbench.line('Volumes 12 min').waitFor();
    await page.locator('.post-edit-widget').first().click();
    const choice = page.locator('.action-widget .monaco-list-row', { hasText: 'Insert 2 Modules' });
    await choice.waitFor();
    await workbench.screenshot('paste-list');
    await choice.click();
    await workbench.line('#### [Networks]').waitFor();
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Volumes\]\(https:\/\/example\.org\/volumes\) \(estimate: 12 min\)\n\n#### \[Networks\]\(https:\/\/example\.org\/networks\)\n/,
    );
  });

  it('becomes a module where it is dropped', async () => {
    await openAtEmptyLine();
    const above = await workbench.line('Boxes for programs.').boundingBox();
    assert.ok(above);
    await workbench.page.evaluate(
      ([x, y]) => {
        const data = new DataTransfer();
        data.setData('text/uri-list', 'https://training.play-with-docker.com/ops-s1-hello/');
        data.setData('text/plain', 'https://training.play-with-docker.com/ops-s1-hello/');
        const target = document.elementFromPoint(x as number, y as number);
        for (const name of ['dragenter', 'dragover', 'drop']) {
          // With Shift, the editor inserts the dropped text instead of opening it.
          const place = { clientX: x, clientY: y, shiftKey: true, bubbles: true, cancelable: true };
          target?.dispatchEvent(new DragEvent(name, { ...place, dataTransfer: data } as DragEventInit));
        }
      },
      // The empty line with the cursor is two lines below.
      [above.x + 5, above.y + above.height * 2.5],
    );
    // Not repeated: if the editor is slow, a second drop would insert the link again.
    await workbench.line('DevOps Docker Beginners Guide').waitFor();
    await workbench.screenshot('drop-module');
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Lab: DevOps Docker Beginners Guide\]\(https:\/\/training\.play-with-docker\.com\/ops-s1-hello\/\) \(45 min\)\n/,
    );
  });
});
