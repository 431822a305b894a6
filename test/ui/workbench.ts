import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Opening } from './opening';
import { ATTEMPT_MS, eventually, ignoreTimeout, until } from './until';
import { closeModals, openWindow } from './window';

const screenshots = path.resolve(__dirname, '../../out/screenshots');

/** A row of a tree view, with its visible and accessible texts. */
export interface TreeRow {
  /** The nesting level; 1 is the outermost. */
  readonly level: number;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
}

/** VS Code on a copy of a folder, with Study Notes. Every wait fails after 30 seconds, for the window after 60. */
export interface Workbench {
  /** The page, for actions that are not declared here. */
  readonly page: Page;
  /** Absolute path of the copy. */
  readonly folder: string;
  /** Opens a file, by its path in the folder. */
  openFile(file: string): Promise<void>;
  /** Runs a command by its title in the Command Palette, such as "Study Notes: New Module...". */
  runCommand(title: string): Promise<void>;
  /** The input box of a question or a quick pick. */
  readonly question: Locator;
  /** The title of an open input box or quick pick. */
  asked(title: string): Locator;
  /** Types a text into the input box with this title, and accepts it. */
  answer(title: string, text: string): Promise<void>;
  /** Filters the quick pick with this title by a text, accepts the first matching row, and waits until it disappears. */
  choose(title: string, text: string): Promise<void>;
  /**
   * Accepts the file name that a dialog with this title proposes, which the editor inserts shortly after the dialog
   * opens.
   */
  save(title: string, proposed: string): Promise<void>;
  /** Returns the message with this text. In tests, the editor shows messages in its notification center only. */
  message(text: string): Promise<Locator>;
  /** Shows a view of the activity bar, such as "Study Notes". */
  openView(title: string): Promise<void>;
  /** Returns the visible rows of the sidebar's tree. */
  treeRows(): Promise<TreeRow[]>;
  /** A row of the sidebar's tree with this text; `waitFor` it, `click` it. */
  treeRow(text: string): Locator;
  /** Waits for all rows of the sidebar's tree, which are drawn one by one and move those below them. */
  treeDrawn(rows: number): Promise<void>;
  /** Clicks a button of a row repeatedly until `shown` is visible: a click has no effect while rows are redrawn. */
  pressInRow(row: string, button: string, shown: Locator): Promise<void>;
  /** The selected row, if it contains this text. */
  selectedRow(text: string): Locator;
  /** A line of the editor with this text. */
  line(text: string): Locator;
  /** Moves the cursor to the end of a line. */
  clickLine(text: string): Promise<void>;
  /** Types at the cursor. */
  type(text: string): Promise<void>;
  /** Saves the editor's file, and returns its text. */
  savedText(file: string): Promise<string>;
  /** Runs Undo once in a saved file, saves it, and returns its text. */
  undone(file: string): Promise<string>;
  /** The visible squiggles of findings with a severity. */
  squiggles(level: 'error' | 'warning' | 'info' | 'hint'): Locator;
  /** Triggers completion at the cursor, waits for an item with this text, and returns the visible labels. */
  suggestions(expected: string): Promise<string[]>;
  /** Hovers over a text of the editor until the hover contains a text. */
  hover(text: string, says: string): Promise<void>;
  /** Saves a screenshot of the window as out/screenshots/NAME.png, if screenshots are enabled. */
  screenshot(name: string): Promise<void>;
  /** Closes dialogs, menus and pickers. */
  closeModals(): Promise<void>;
  /** Advances the time by minutes without activity; requires `hasClock`. */
  idle(minutes: number): Promise<void>;
  /** Closes the tab immediately, and opens the folder in a new tab. */
  reopened(): Promise<Workbench>;
  close(): Promise<void>;
}

/** Opens VS Code on a copy of a folder, so that a test may change its files. */
export async function openWorkbench(opening: Opening = {}): Promise<Workbench> {
  const { page, folder, idle, reopened, release } = await openWindow(opening);
  const show = (page: Page): Workbench => ({
    ...drive(page, folder),
    idle,
    reopened: async () => show(await reopened()),
    close: release,
  });
  return show(page);
}

function drive(page: Page, folder: string): Omit<Workbench, 'idle' | 'reopened' | 'close'> {
  const question = page.locator('.quick-input-widget input').first();
  const asked = (title: string) => page.locator('.quick-input-title', { hasText: title });
  const choices = page.locator('.quick-input-widget .monaco-list-row');
  const focusedChoice = page.locator('.quick-input-widget .monaco-list-row.focused');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const sidebar = page.locator('.part.sidebar');
  const rows = sidebar.locator('.monaco-list-row');
  const suggestWidget = page.locator('.suggest-widget.visible');
  const suggested = suggestWidget.locator('.monaco-list-row');

  const line = (text: string) => editor.locator('.view-line', { hasText: nonBreaking(text) });

  const tab = (file: string, state: string) =>
    page.locator(`.tab[data-resource-name="${path.basename(file)}"]${state}`);

  async function savedText(file: string): Promise<string> {
    await tab(file, '.dirty').waitFor();
    await until(tab(file, ':not(.dirty)'), () => page.keyboard.press('Control+S'));
    return readFileSync(path.join(folder, file), 'utf8');
  }

  /** Selects a command (after ">") or a file in the quick pick. */
  async function find(typed: string, found: Locator): Promise<void> {
    await until(found, async () => {
      await until(question, () => page.keyboard.press('F1'));
      // Commands of extensions that started meanwhile are listed only for another text.
      if ((await question.inputValue()) === typed) await question.fill('');
      await question.fill(typed);
    });
    await found.click();
  }

  return {
    page,
    folder,
    question,
    asked,
    line,
    async openFile(file) {
      const { base, dir } = path.parse(file);
      await find(file, choices.filter({ hasText: base }).filter({ hasText: dir }).first());
      await page.locator('.tab.active', { hasText: base }).waitFor();
    },
    runCommand: (title) => find(`>${title}`, choices.filter({ hasText: title }).first()),
    async answer(title, text) {
      await asked(title).waitFor();
      await question.fill(text);
      // Presses the key in the input box, even if the editor has the focus.
      await question.press('Enter');
    },
    async save(title, proposed) {
      await asked(title).waitFor();
      await page.waitForFunction(
        (name) => document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value.endsWith(name),
        proposed,
      );
      // While the dialog reads the folder, it ignores the key.
      await until(asked(title), () => question.press('Enter'), { state: 'hidden' });
    },
    async choose(title, text) {
      await asked(title).waitFor();
      await question.fill(text);
      // The page contains rows in the order in which they were drawn, not in the order in which they are shown.
      const choice = choices.filter({ hasText: text }).and(focusedChoice);
      await choice.waitFor();
      await question.press('Enter');
      // The next question may have the same title.
      await choice.waitFor({ state: 'hidden' });
    },
    async message(text) {
      const message = page.locator('.notification-list-item', { hasText: text });
      if (!(await message.isVisible())) await until(message, () => page.locator('[id="status.notifications"]').click());
      return message;
    },
    async openView(title) {
      const button = page.locator('.activitybar .action-item', { has: page.locator(`a[aria-label^="${title}"]`) });
      await until(sidebar.locator('.composite.title', { hasText: title }), async () => {
        if (!(await button.getAttribute('class'))?.includes('checked')) await button.click();
      });
    },
    treeRows: () => rows.evaluateAll(readTreeRows),
    treeRow: (text) => rows.filter({ hasText: text }),
    treeDrawn: (count) => eventually(page, async () => assert.equal(await rows.count(), count)),
    pressInRow(text, button, shown) {
      const row = rows.filter({ hasText: text });
      return until(shown, async () => {
        // A row that was redrawn below the pointer shows its buttons after the pointer has moved.
        await page.mouse.move(0, 0);
        await row.hover();
        await row.getByRole('button', { name: button }).click({ timeout: ATTEMPT_MS }).catch(ignoreTimeout);
      });
    },
    selectedRow: (text) => sidebar.locator('.monaco-list-row.selected', { hasText: text }),
    async clickLine(text) {
      await line(text).first().click();
      await page.keyboard.press('End');
    },
    type: (text) => page.keyboard.type(text),
    savedText,
    async undone(file) {
      await until(tab(file, '.dirty'), () => page.keyboard.press('Control+Z'));
      return savedText(file);
    },
    squiggles: (level) => editor.locator(`.squiggly-${level}`),
    async suggestions(expected) {
      await until(suggested.filter({ hasText: expected }).first(), async () => {
        // If the list is already open, the key shows the details of an item.
        if (await suggestWidget.isVisible()) await page.keyboard.press('Escape');
        await page.keyboard.press('Control+Space');
      });
      return suggested.locator('.label-name').allTextContents();
    },
    async hover(text, says) {
      const said = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: says });
      await until(said.first(), async () => {
        // A hover opens only if the pointer moves.
        await page.mouse.move(0, 0);
        await line(text).first().getByText(text).last().hover();
      });
    },
    closeModals: () => closeModals(page),
    async screenshot(name) {
      if (!process.env.STUDY_NOTES_PICTURES) return;
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
  };
}

/** The editor renders every space as a non-breaking one. */
function nonBreaking(text: string): RegExp {
  return new RegExp(
    text
      .split(' ')
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('[\\s\\u00a0]'),
  );
}

/** Runs in the page, without access to the other code of this file. */
function readTreeRows(elements: Element[]): TreeRow[] {
  return elements.map((row) => ({
    level: Number(row.getAttribute('aria-level')),
    label: row.querySelector('.label-name')?.textContent ?? '',
    description: row.querySelector('.label-description')?.textContent?.trim() ?? '',
    spoken: row.getAttribute('aria-label') ?? '',
  }));
}
