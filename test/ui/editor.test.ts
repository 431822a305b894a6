import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

Boxes for programs, started by \`docker container execute\`.

#### [Lab: My own cluster](https://example.org/cluster)

Three machines.
`;

describe('the editor', () => {
  let workbench: Workbench;

  const suggested = (label: string): Locator =>
    workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label });

  async function openAt(line: string, text = notes): Promise<void> {
    workbench = await openWorkbench({ notes: text });
    await workbench.squiggles('warning').first().waitFor();
    await workbench.clickLine(line);
  }

  it('offers modules of the course when the user starts a link', async () => {
    await openAt('Three machines');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.type('#### [');
    await suggested('DevOps Docker Beginners Guide').waitFor();
    await workbench.screenshot('completion-link');
    // At a space, the editor closes the list and requests another.
    await workbench.page.keyboard.type('devops docker', { delay: 80 });
    await suggested('DevOps Docker Beginners Guide').click();
    await workbench.line('DevOps Docker Beginners Guide').waitFor();
    await workbench.type('Ships whole.');
    assert.match(
      await workbench.savedText('notes.md'),
      /\n#### \[Lab: DevOps Docker Beginners Guide\]\(https:\/\/training\.play-with-docker\.com\/ops-s1-hello\/\) \(45 min\)\n\n(?:[-*] )?Ships whole\.\n/,
    );
  });

  it('offers to move an inserted module to its level, even if its line has moved', async () => {
    const intermediate = '\n### Intermediate\n\n## Area 2 - Web\n';
    await openAt('Three machines', notes + intermediate);
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await workbench.type('#### [');
    await suggested('Docker Networking').first().click();
    const offer = await workbench.message(
      'The course lists this module in “Area 1 - Docker and Containers › Intermediate”.',
    );
    await workbench.screenshot('completion-other-level');
    await workbench.clickLine('Three machines');
    await page.keyboard.press('Enter');
    await workbench.type('And one more.');
    await offer.getByRole('button', { name: 'Move There' }).click();
    await workbench.line('And one more.').waitFor();
    assert.match(
      await workbench.savedText('notes.md'),
      /And one more\.\n+### Intermediate\n\n#### \[[^\]]*Docker Networking/,
    );
  });

  it('offers to move an inserted module to a level that is missing, with the cursor in its notes', async () => {
    await openAt('Three machines');
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await workbench.type('#### [');
    await suggested('Docker Networking').first().click();
    await workbench.line('Docker Networking').waitFor();
    // Typed before the message is requested, which may open the list of notifications and thereby take the focus.
    await workbench.type('Bridges.');
    const offer = await workbench.message(
      'The course lists this module in “Area 1 - Docker and Containers › Intermediate (new level)”.',
    );
    await offer.getByRole('button', { name: 'Move There' }).click();
    await workbench.line('### Intermediate').waitFor();
    await workbench.type(' And more.');
    assert.match(
      await workbench.savedText('notes.md'),
      /\n### Intermediate\n\n#### \[[^\]]*Docker Networking[^\n]*\n\n(?:[-*] )?Bridges\. And more\.\n/,
    );
  });

  it('offers modules of the course on an empty heading on request', async () => {
    await openAt('Three machines');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Enter');
    await workbench.type('####');
    await workbench.page.keyboard.press('Escape');
    await workbench.type(' ');
    const [first] = await workbench.suggestions('DevOps Docker Beginners Guide');
    assert.equal(first, 'Lab: DevOps Docker Beginners Guide');
    await workbench.screenshot('completion-heading');
  });

  it('offers commands of docker in a code span', async () => {
    await openAt('Three machines');
    await workbench.type(' Start one by `docker container ');
    await suggested('exec').first().waitFor();
    await workbench.screenshot('completion-command');
  });

  it('explains a command in a hover', async () => {
    await openAt('Three machines', notes.replace('container execute', 'container run -it alpine'));
    await workbench.hover('docker', 'docker');
    await workbench.screenshot('hover-command');
  });

  it('fixes a misspelled command with a quick fix', async () => {
    await openAt('Three machines');
    await workbench.clickLine('Boxes for programs');
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('ArrowLeft');
    const fix = workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'exec' }).first();
    await until(fix, () => workbench.page.keyboard.press('Control+.'));
    await workbench.screenshot('quick-fix');
    await fix.click();
    await workbench.line('docker container exec`').waitFor();
    assert.equal(await workbench.savedText('notes.md'), notes.replace('execute', 'exec'));
  });

  it('adds entries that are not headings to the outline', async () => {
    await openAt('Three machines', notes.replace('### Beginner', '**Beginner**'));
    await workbench.runCommand('Explorer: Focus on Outline View');
    const outline = workbench.page.locator('.outline-tree .monaco-list-row');
    // The source is displayed only if several extensions have answered.
    await eventually(workbench.page, async () => {
      const rows = await rowsOf(outline);
      for (const row of ['1 Study Notes', '2 Beginner', '1 Markdown Language Features'])
        assert.ok(rows.includes(row), rows.join('\n'));
      assert.ok(rows.includes('2 # Distributed Systems Practice'), rows.join('\n'));
    });
    await workbench.screenshot('outline');
  });
});

/** Returns the visible rows, each with its depth. */
function rowsOf(outline: Locator): Promise<string[]> {
  return outline.evaluateAll((rows) =>
    rows.map(
      (row) =>
        `${row.getAttribute('aria-level')} ${row.querySelector('.monaco-highlighted-label, .label-name')?.textContent}`,
    ),
  );
}
