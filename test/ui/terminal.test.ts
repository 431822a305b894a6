import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { chooseInMenu, menu } from './menu';
import { shownIn } from './opening';
import { ignoreTimeout, RETRY_DELAY_MS, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Lab: A first container](https://docker.example/first) (10 min)

Name it, then look at it:

\`\`\`console
$ echo "<your name>" > name.txt
$ cat name.txt
Ada
\`\`\`

A file in one command:

\`\`\`sh
cat <<EOF > lines.txt
	one
two
EOF
\`\`\`
`;

/** A locale that is always installed. For others, Bash may print warnings between the expected lines. */
const locale = { LC_ALL: 'C' };
const settings = {
  // The text of the terminal can be read only if it is not drawn on a canvas.
  'terminal.integrated.gpuAcceleration': 'off',
  'terminal.integrated.env.linux': locale,
  'terminal.integrated.env.osx': locale,
};

describe('the terminal', () => {
  let workbench: Workbench;

  for (const theme of shownIn('light')) {
    it(`runs a code block line by line after its placeholders are filled in and it is confirmed (${theme})`, async () => {
      workbench = await openWorkbench({ notes, theme, settings });
      const { page } = workbench;
      await lens('Run Line by Line (2 Commands)').waitFor();
      await workbench.screenshot(`terminal-lens-${theme}`);
      await lens('Run Line by Line (2 Commands)').click();
      await page.locator('.quick-input-message', { hasText: 'Value for <your name>' }).waitFor();
      await workbench.screenshot(`terminal-blank-${theme}`);
      await workbench.answer('Run in Terminal', 'Grace');
      await dialog().filter({ hasText: 'echo "Grace" > name.txt' }).waitFor();
      await workbench.screenshot(`terminal-confirm-${theme}`);
      await dialog().getByText('Run', { exact: true }).click();
      await terminal()
        .filter({ hasText: /cat\s*name\.txt\s*Grace/ })
        .waitFor();
      await workbench.screenshot(`terminal-run-${theme}`);
      // After a long prompt, the command continues on the next row.
      const echoed = (await terminal().textContent())?.match(/cat\s*name\.txt/g);
      assert.equal(echoed?.length, 1, 'the terminal shows the command once');
      assert.equal(written('name.txt'), 'Grace\n');
    });
  }

  it('inserts a command without running it', async () => {
    workbench = await openWorkbench({ notes, settings });
    await lens('Run in Terminal').click();
    await workbench.screenshot('terminal-confirm-file');
    await dialog().getByText('Insert Only').click();
    await terminal()
      .filter({ hasText: /two\s*EOF\s*$/ })
      .waitFor();
    await workbench.screenshot('terminal-inserted');
    assert.ok(!existsSync(path.join(workbench.folder, 'lines.txt')));
  });

  it('runs the command at the cursor from the menu of the editor', async () => {
    workbench = await openWorkbench({ notes, settings });
    // Lenses move the lines on which the menu is opened.
    await lens('Run in Terminal').waitFor();
    await openMenu(menuItem(':not(.disabled)'));
    await workbench.screenshot('terminal-menu');
    await chooseInMenu(workbench.page, 'Run This Command in the Terminal');
    await dialog().getByText('Run', { exact: true }).click();
    // The command has ended when the prompt is shown again.
    await terminal()
      .filter({ hasText: /EOF.*[#$]\s*$/ })
      .waitFor();
    assert.equal(written('lines.txt'), '\tone\ntwo\n');
  });

  it('runs the next command on request, if the shell does not report the end of commands', async () => {
    const quiet = { ...settings, 'terminal.integrated.shellIntegration.enabled': false };
    workbench = await openWorkbench({ notes, settings: quiet });
    await lens('Run Line by Line').click();
    await workbench.answer('Run in Terminal', 'Grace');
    await dialog().getByText('Run', { exact: true }).click();
    await terminal().filter({ hasText: 'echo' }).waitFor();
    await runNext('(2 of 2): cat name.txt', 'terminal-next');
    await terminal()
      .filter({ hasText: /cat\s*name\.txt\s*Grace/ })
      .waitFor();
  });

  it('sends the input of a session on request', async () => {
    const session = '```sh\ncd .vscode\nbash --norc\nls *.json\n```\n';
    workbench = await openWorkbench({ notes: notes.slice(0, notes.indexOf('Name it')) + session, settings });
    await lens('Run Line by Line (3 Commands)').click();
    await dialog().getByText('Run', { exact: true }).click();
    await terminal()
      .filter({ hasText: /bash-[\d.]+[#$]/ })
      .waitFor();
    await runNext('(3 of 3): ls *.json', 'terminal-session');
    await terminal().filter({ hasText: 'settings.json' }).waitFor();
  });

  it('runs nothing before the folder is trusted, and offers code lenses as soon as it is', async () => {
    workbench = await openWorkbench({ notes, settings, isUntrusted: true });
    const { page } = workbench;
    // The banner moves the lines on which the menu is opened.
    await page.getByText('Manage', { exact: true }).first().waitFor();
    await openMenu(menuItem('.disabled'));
    await workbench.screenshot('terminal-untrusted');
    assert.equal(await lens('Run').count(), 0);
    await page.keyboard.press('Escape');
    await page.getByText('Manage', { exact: true }).first().click();
    await page.getByText('Trust', { exact: true }).first().click();
    await workbench.openFile('notes.md');
    await lens('Run in Terminal').waitFor();
  });

  /** Answers the message that asks for the next command. */
  async function runNext(text: string, picture: string): Promise<void> {
    const next = await workbench.message(`Next command ${text}`);
    await workbench.screenshot(picture);
    // The tooltip of the bell would cover the target of a click.
    const press = () => next.getByText('Run', { exact: true }).press('Enter', { timeout: RETRY_DELAY_MS });
    await until(next, () => press().catch(ignoreTimeout), { state: 'hidden', tryFor: RETRY_DELAY_MS });
  }

  /** Opens the menu of a line repeatedly until the editor offers the actions of its code lens and has terminals. */
  async function openMenu(item: Locator): Promise<void> {
    const { page } = workbench;
    await until(item, async () => {
      await page.keyboard.press('Escape');
      await menu(page).waitFor({ state: 'detached' });
      await workbench.line('lines.txt').first().click({ button: 'right' });
    });
  }

  const lens = (text: string): Locator => workbench.page.locator('.codelens-decoration a', { hasText: text });
  const menuItem = (state: string): Locator =>
    menu(workbench.page).locator(`.action-item${state}`, { hasText: 'Run This Command in the Terminal' });
  const dialog = (): Locator => workbench.page.locator('.monaco-dialog-box');
  const terminal = (): Locator => workbench.page.locator('.terminal.xterm .xterm-rows');
  const written = (file: string): string => readFileSync(path.join(workbench.folder, file), 'utf8');
});
