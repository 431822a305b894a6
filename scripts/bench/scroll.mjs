import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../editors/browser.mjs';
import { startVSCodeServer } from '../editors/vscode-server.mjs';
import { installServerEditor } from '../setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const areas = 50;
const wheelTurns = 300;
const pixels = 330; // a turn, 15 rows

/** The source text of a script that runs in the page. */
const recordFrames = `
  drawnAt = [];
  requestAnimationFrame(function drawn(at) {
    drawnAt.push(at);
    requestAnimationFrame(drawn);
  });
`;

/**
 * Measures the time between frames while the sidebar is scrolled over thousands of modules in VS Code, compared with the
 * Explorer over as many files.
 */
export async function measureScrolling({ modules }) {
  installServerEditor();
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-bench-'));
  const server = await startVSCodeServer();
  const browser = await launchBrowser();
  try {
    const notes = path.join(folder, 'notes.md');
    writeFileSync(notes, manyModules(modules));
    mkdirSync(path.join(folder, 'files'));
    for (let n = 0; n < modules; n++) writeFileSync(path.join(folder, 'files', `Lab ${n}.txt`), '');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.address(folder, { extension: root, openFile: notes }));

    await page.evaluate(recordFrames);

    const row = (text) => page.locator('.part.sidebar .monaco-list-row', { hasText: text });
    const show = (view) => page.locator(`.activitybar a[aria-label^="${view}"]`).click();
    await show('Study Notes');
    await row('Lab: Part 3.').waitFor({ timeout: 60_000 });
    const ours = await frames(page, row(`Lab: Part ${modules - 1}.`));
    await show('Explorer');
    await row('files').click();
    await row('Lab 1.txt').waitFor({ timeout: 60_000 });
    const explorers = await frames(page, row('notes.md'));
    return [
      { what: 'frames of the scrolled sidebar', of: `${modules} modules`, ms: ours },
      { what: 'frames of the scrolled Explorer', of: `${modules} files`, ms: explorers, note: 'the editor’s own' },
    ];
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function manyModules(modules) {
  let text = '# Much\n';
  for (let n = 0; n < modules; n++) {
    if (n % (modules / areas) === 0) text += `\n## Area ${n} - Subject\n\n### Beginner\n`;
    text += `\n#### [Lab: Part ${n}.](https://example.org/${n}) (${1 + (n % 50)} min)\n\nof it\n`;
  }
  return text;
}

/** Returns the times between frames, in milliseconds, while the list is scrolled to its end and back. */
async function frames(page, end) {
  // The editor requests rows in parts, so that the list is complete when its end is reached.
  await page.locator('.part.sidebar .monaco-list').first().focus();
  do await page.keyboard.press('End');
  while (!(await end.first().isVisible()));
  await page.locator('.part.sidebar .monaco-list').first().hover();
  await page.evaluate('drawnAt.length = 0');
  for (const direction of [-1, 1]) {
    for (let turn = 0; turn < wheelTurns; turn++) await page.mouse.wheel(0, direction * pixels);
  }
  /** @type {number[]} */
  const drawnAt = await page.evaluate('drawnAt');
  return drawnAt.slice(1).map((at, n) => at - drawnAt[n]);
}
