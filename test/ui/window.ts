import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { endAnimations, launchBrowser } from '../../scripts/editors/browser.mjs';
import { startVSCodeServer, type VSCodeServer } from '../../scripts/editors/vscode-server.mjs';
import { type Companions, startCompanions } from './companion/companions';
import { portVariable } from './companion/protocol';
import { fileOf, type Opening, removeFiles, themes, writeFiles, writeSettings, writeWorkspace } from './opening';
import { TIMEOUT_MS, until } from './until';

// Opens windows of VS Code. A window takes about eight seconds to open and one second to reset, so windows are reused
// by several tests. A window that a failed test used is closed.

const root = path.resolve(__dirname, '../..');

const appearance = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

/** A window of VS Code that shows a copy of a folder, with Study Notes in it. */
export interface EditorWindow {
  readonly page: Page;
  /** Absolute path of the copy. */
  readonly folder: string;
  /** Advances the time by minutes without activity; requires `hasClock`. */
  idle(minutes: number): Promise<void>;
  /** Closes the tab immediately, and returns the page of a new tab with the same folder. */
  reopened(): Promise<Page>;
  /** Ends the use of the window. One that was opened by a test, not for all tests of a suite, is released after the test. */
  release(): Promise<void>;
}

interface TestWindow {
  page: Page;
  readonly folder: string;
  readonly hasClock: boolean;
  /** Whether later tests may reuse it. */
  readonly isKept: boolean;
  isInUse: boolean;
  /** Whether the window is not reused, because a failed test may have left it in an unknown state or it was loaded again. */
  isSpoiled: boolean;
  /** Number of times that it was opened or reset. */
  round: number;
}

interface RunningEditor {
  readonly server: VSCodeServer;
  readonly context: BrowserContext;
  /** Returns a context that controls the time of all its pages. */
  readonly clockContext: () => Promise<BrowserContext>;
  readonly companions: Companions;
}

/** The running editors, by whether they trust the opened folder. */
const running = new Map<boolean, Promise<RunningEditor>>();
/** The browser of all windows. */
let browser: Promise<Browser> | undefined;
const windows: TestWindow[] = [];
let failures = 0;

/** The windows that the current test opened, which are released after it. */
let openedByTest: EditorWindow[] = [];

beforeEach('leave windows to the suites that opened them', () => {
  openedByTest = [];
});

afterEach('release the windows of the test, and save screenshots if it failed', async function () {
  const isFailed = this.currentTest?.state === 'failed';
  for (const [n, window] of isFailed ? windows.entries() : []) {
    window.isSpoiled = true;
    await window.page.screenshot({
      path: path.join(root, `out/screenshots/failed-${process.pid}-${++failures}-${n}.png`),
    });
  }
  for (const window of openedByTest) await window.release();
  for (const window of [...windows]) if (window.isSpoiled && !window.isInUse) await close(window);
});

after('stop the editors', async () => {
  await (await browser)?.close();
  for (const editor of running.values()) {
    const { server, companions } = await editor;
    await server.stop();
    companions.close();
  }
  for (const { folder } of windows) rmSync(folder, { recursive: true, force: true });
});

async function startEditor(trusting: boolean): Promise<RunningEditor> {
  const companions = await startCompanions();
  // Extension hosts of closed windows would slow down all tests that follow.
  const env = { [portVariable]: String(companions.port) };
  const server = await startVSCodeServer({ trusting, graceSeconds: 5, extensions: [companions.folder], env });
  try {
    const context = await newContext();
    let clockContext: Promise<BrowserContext> | undefined;
    return { server, context, clockContext: () => (clockContext ??= newContext()), companions };
  } catch (error) {
    await server.stop();
    companions.close();
    throw error;
  }
}

/** Opens a copy of a folder or notes, so that a test may change its files. */
export async function openWindow(opening: Opening): Promise<EditorWindow> {
  const trusting = !opening.isUntrusted;
  const ready = running.get(trusting) ?? startEditor(trusting);
  running.set(trusting, ready);
  const editor = await ready;
  const isKept = trusting && !opening.isFirst && !opening.roots;
  const hasClock = opening.hasClock === true;
  const isFree = (window: TestWindow) =>
    window.isKept && window.hasClock === hasClock && !window.isInUse && !window.isSpoiled;
  const free = isKept ? windows.find(isFree) : undefined;
  const window = free ?? newWindow(await newPage(editor, opening), isKept, hasClock);
  window.isInUse = true;
  window.round++;
  try {
    await (free ? reset(editor, window, opening) : load(editor, window, opening));
  } catch (error) {
    await close(window);
    throw error;
  }
  if (!free) followReloads(editor, window);
  const opened: EditorWindow = {
    page: window.page,
    folder: window.folder,
    idle: (minutes) => idle(editor, window, minutes),
    async reopened() {
      const address = window.page.url();
      const page = await window.page.context().newPage();
      await window.page.close();
      window.page = page;
      leave(editor, window);
      await page.goto(address);
      followReloads(editor, window);
      return page;
    },
    async release() {
      window.isInUse = false;
      if (!isKept || window.isSpoiled) await close(window);
    },
  };
  openedByTest.push(opened);
  return opened;
}

function followReloads(editor: RunningEditor, window: TestWindow): void {
  const { page } = window;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) leave(editor, window);
  });
}

/**
 * Asks nothing more of the extension host of a page that was left. Its window is not reused: until VS Code watches the
 * files again, it misses changes.
 */
function leave({ companions }: RunningEditor, window: TestWindow): void {
  companions.forget(window.folder);
  window.isSpoiled = true;
}

async function newContext(): Promise<BrowserContext> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext(appearance);
  context.setDefaultTimeout(TIMEOUT_MS);
  await endAnimations(context);
  return context;
}

async function newPage({ context, clockContext }: RunningEditor, opening: Opening): Promise<Page> {
  if (opening.isFirst) return (await newContext()).newPage();
  if (!opening.hasClock) return context.newPage();
  const page = await (await clockContext()).newPage();
  await page.clock.install();
  return page;
}

/**
 * Advances the time without activity. VS Code considers the user inactive after a minute without input; the timer is
 * updated every few seconds.
 */
async function idle({ companions }: RunningEditor, { page, folder }: TestWindow, minutes: number): Promise<void> {
  let isInactive = false;
  const inactive = companions.ask(folder, { do: 'awaitInactive' }).then(() => {
    isInactive = true;
  });
  while (!isInactive) await Promise.race([inactive, page.clock.fastForward('00:31')]);
  for (let step = 0; step < minutes * 4; step++) await companions.ask(folder, { do: 'skipTime', seconds: 15 });
}

function newWindow(page: Page, isKept: boolean, hasClock: boolean): TestWindow {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'study-notes-ui-'));
  mkdirSync(path.join(folder, '.vscode'));
  const window = { page, folder, hasClock, isKept, isInUse: true, isSpoiled: false, round: 0 };
  windows.push(window);
  return window;
}

async function close(window: TestWindow): Promise<void> {
  windows.splice(windows.indexOf(window), 1);
  await window.page.close();
  rmSync(window.folder, { recursive: true, force: true });
}

async function load(
  { server, companions }: RunningEditor,
  { page, folder, isKept, round }: TestWindow,
  opening: Opening,
): Promise<void> {
  writeSettings(folder, round, opening);
  writeFiles(folder, opening);
  await setAppearance(page, opening);
  const opened = opening.roots ? writeWorkspace(folder, opening.roots) : folder;
  const file = fileOf(opening);
  const openFile = file !== undefined && path.join(folder, file);
  // If the address contained the file, the window would open only this file when a later test reloads it.
  const address = server.address(opened, { extension: root, ...(openFile && !isKept && { openFile }) });
  await page.goto(address);
  if (isKept) await companions.ask(folder, { do: 'awaitServer' });
  if (openFile && isKept) await companions.ask(folder, { do: 'open', file: openFile });
  await shown(page, opening);
}

/** Resets a used window to the state in which `load` would open it. */
async function reset({ companions }: RunningEditor, window: TestWindow, opening: Opening): Promise<void> {
  const { page, folder, round } = window;
  const file = fileOf(opening);
  await page.mouse.move(0, 0);
  await closeModals(page);
  await companions.ask(folder, { do: 'clear' });
  removeFiles(folder);
  await setAppearance(page, opening);
  writeSettings(folder, round, opening);
  await companions.ask(folder, { do: 'awaitSettings', round });
  await companions.ask(folder, { do: 'awaitNoNotes' });
  // VS Code would close the same rows again, unless it has drawn the empty tree.
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').first().waitFor({ state: 'hidden' });
  await companions.ask(folder, { do: 'showExplorer' });
  writeFiles(folder, opening);
  if (file) await companions.ask(folder, { do: 'open', file: path.join(folder, file) });
  await shown(page, opening);
}

/** Closes dialogs, menus and pickers with Escape. */
export async function closeModals(page: Page): Promise<void> {
  const modal = page
    .locator(':is(.monaco-dialog-box, .context-view .monaco-menu, .quick-input-widget):visible')
    .first();
  if (await modal.isVisible()) await until(modal, () => page.keyboard.press('Escape'), { state: 'hidden' });
}

/** Waits until VS Code shows the theme, which an extension provides. */
async function shown(page: Page, opening: Opening): Promise<void> {
  const [, themeClass] = themes[opening.theme ?? 'light'];
  await page.locator(`.monaco-workbench.${themeClass}`).waitFor();
  if (fileOf(opening)) await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
}

/** Sets the size and colors of the window. VS Code uses high contrast only if the operating system does. */
async function setAppearance(page: Page, { theme, width = appearance.viewport.width }: Opening): Promise<void> {
  await page.setViewportSize({ ...appearance.viewport, width });
  const isContrast = theme === 'contrast';
  await page.emulateMedia({
    forcedColors: isContrast ? 'active' : 'none',
    colorScheme: isContrast ? 'dark' : 'light',
  });
}
