import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/editors/browser.mjs';
import { startVSCodeServer, type VSCodeServer } from '../../scripts/editors/vscode-server.mjs';
import { makePseudoExtension, pseudo, pseudoLanguage } from './pseudoExtension';
import { TIMEOUT_MS, until } from './until';

const notes = `# 1234

## Area 1 - 5678

### Beginner

1. [Video: 90?](https://net.example/90) - 12 min
    - 9.
2. [Lab: 91](https://net.example/91)
    - Ţĥê áñšẁêŕ ĥáš ƒíṽê ẁôŕđš.
3. [Video: 92](https://net.example/92)
`;

/** Words of the notes, of the editor and of `Intl`, names of icons and rules, and names that are the same in all languages. */
const own =
  /^[a-z-]+ {2}|\[Ln \d+, Col \d+\]|Area|Beginner|Video|Lab|notes\.md|missing-time|Study Notes|\bmin\b|SVG|CSV|Markdown|Anki|in \d+ days/g;

/** Matches a word without accents. */
const PLAIN_WORD = /[A-Za-z]{3,}/;

describe('in a language with accents, the window shows no text without them', () => {
  let server: VSCodeServer;
  let browser: Browser;
  let page: Page;
  const folders: string[] = [];

  before(async () => {
    const extension = makePseudoExtension();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'study-notes-ui-'));
    folders.push(extension, folder);
    writeFileSync(path.join(folder, 'notes.md'), notes);
    server = await startVSCodeServer({ graceSeconds: 5 });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(TIMEOUT_MS);
    // VS Code shows English there, because it has no translation for this language.
    await page.addInitScript(
      `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${pseudoLanguage}', set: () => undefined })`,
    );
    await page.goto(server.address(folder, { extension, openFile: path.join(folder, 'notes.md') }));
    // The badge covers the icon.
    const button = page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Study Notes"]') });
    await button.waitFor();
    await until(page.locator('.part.sidebar .monaco-list-row', { hasText: '5678' }).first(), () => button.click());
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** Fails for a text of the elements that has a word without accents. Each element must have an accented text, too. */
  async function check(selector: string, attribute?: string, shownIn: Page | FrameLocator = page): Promise<void> {
    const elements = shownIn.locator(selector);
    await elements.first().waitFor();
    const texts = await elements.evaluateAll(
      (all, name) => all.map((each) => (name === undefined ? each.textContent : each.getAttribute(name)) ?? ''),
      attribute,
    );
    assert.ok(texts.length > 0 && texts.every((text) => text !== ''));
    assert.deepEqual(
      texts.filter((text) => PLAIN_WORD.test(text.replace(own, ''))),
      [],
    );
    assert.ok(texts.some((text) => text.includes('⟦')));
  }

  async function runCommand(title: string): Promise<void> {
    const found = page.locator('.quick-input-widget .monaco-list-row', { hasText: pseudo(title) });
    await until(found.first(), async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page
        .locator('.quick-input-widget input')
        .first()
        .fill(`>${pseudo(title)}`);
    });
    await found.first().click();
  }

  it('in the sidebar', () => check('.part.sidebar .monaco-list-row', 'aria-label'));

  it('in the status bar', () => check('[id="study-notes.study-notes.studyNotes.summary"] a', 'aria-label'));

  it('in findings', async () => {
    await until(page.locator('.markers-panel .monaco-list-row').first(), () => page.keyboard.press('Control+Shift+M'));
    await check('.markers-panel .monaco-list-row .marker-message-line');
  });

  for (const title of ['Filter and Sort...', 'Organize Notes...', 'Export...', 'Show Legend', 'Set Goal...'])
    it(`in the list of ${title}`, async () => {
      await runCommand(title);
      await page.locator('.quick-input-title', { hasText: '⟦' }).waitFor();
      await check('.quick-input-widget .monaco-list-row', 'aria-label');
      await check('.quick-input-widget .quick-input-title');
      await page.keyboard.press('Escape');
    });

  it('in a quiz', async () => {
    await page.locator('.view-line', { hasText: 'Lab:' }).click();
    await runCommand('Quiz Me...');
    const rows = '.quick-input-widget .monaco-list-row';
    await page.locator(rows, { hasText: 'Lab: 91' }).waitFor();
    await check(rows, 'aria-label');
    await page.locator('.quick-input-widget input').first().press('Enter');
    await page.locator(rows, { hasText: pseudo('Good') }).waitFor();
    await check(rows, 'aria-label');
    await page.keyboard.press('Escape');
  });

  it('in the overview', async () => {
    await runCommand('Show Overview');
    const overview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await overview.getByRole('heading', { name: pseudo('What is missing') }).waitFor();
    for (const summary of await overview.locator('summary').all()) await summary.click();
    await check(
      ':is(h1, h2, h3, h4, dt, dd, p, summary, button, .chart span, li, th, td):not(:empty)',
      undefined,
      overview,
    );
  });
});
