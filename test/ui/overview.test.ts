import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { seriousFaults } from './accessibility';
import type { Opening } from './opening';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Networks

## Area 1 - Sockets

### Beginner

#### [Video: What is a socket?](https://example.org/socket) (15 min; estimate: 10 min)

Done: 2021-10-03

#### [Lab: An echo server](https://example.org/echo)

It says back what it hears.

### Intermediate

#### [Reading: How TCP begins](https://example.org/tcp) (1 h to 1 h 30 min), 2021-10-12

## Area 2 - Routing

#### [Lab: A table of routes](https://example.org/routes) (45 min)

The longest prefix wins.
`;

const longTitles = notes
  .replace('Area 1 - Sockets', 'Area 1 - Operating large distributed platforms for very many customers')
  .replace('1 h to 1 h 30 min', '21 h 15 min to 22 h 45 min')
  .concat(
    '\n#### [Lab: Operating a distributed platform for very many customers](https://example.org/many) (estimate: 8 h)\n',
  );

describe('the overview', () => {
  let workbench: Workbench;
  let page: FrameLocator;

  async function show(opening: Opening, file?: string): Promise<void> {
    workbench = await openWorkbench(opening);
    if (file) await workbench.openFile(file);
    await workbench.runCommand('Study Notes: Show Overview');
    page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.getByRole('heading', { name: 'What is missing' }).waitFor();
  }

  const fact = (name: string) => page.locator('dl div', { hasText: name }).locator('dd');

  describe('of one file', () => {
    before(() => show({ notes }));
    after(() => workbench?.close());

    it('is inserted into the notes as a table', async () => {
      await page.getByRole('button', { name: 'Export...' }).click();
      await workbench.choose('Export Overview', 'Markdown');
      await workbench.line('All modules').waitFor();
      assert.match(
        await workbench.savedText('notes.md'),
        /\| \*\*All modules\*\* \| 4 \| 2 h to 2 h 30 min, 1 unknown \|/,
      );
      assert.equal(await workbench.undone('notes.md'), notes);
    });

    it('opens the line of a module, an area or a level from tables, lists and bars', async () => {
      const cursorIn = (line: number) =>
        workbench.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
      await page.getByText('1 module without a time').click();
      await page.getByRole('button', { name: 'Lab: An echo server' }).click();
      await cursorIn(11);
      await page.locator('.chart li', { hasText: 'Area 2 - Routing' }).locator('.spent').click();
      await cursorIn(19);
    });

    it('is exported as a file', async () => {
      await page.getByRole('button', { name: 'Export...' }).click();
      await workbench.choose('Export Overview', 'CSV');
      const file = path.join(workbench.folder, 'notes-overview.csv');
      await workbench.save('Export Overview', 'notes-overview.csv');
      await workbench.message('Exported the overview to notes-overview.csv.');
      assert.match(readFileSync(file, 'utf8'), /^week,,,2021-W39,/m);
    });

    it('is updated while the user types, and keeps parts expanded', async () => {
      await page.locator('details[data-id="areas"] > summary').click();
      await workbench.clickLine('Lab: An echo server');
      await workbench.type(' (20 min)');
      await fact('Time spent').filter({ hasText: '2 h 20 min to 2 h 50 min' }).waitFor();
      await page.getByText('Every module has its time.').waitFor();
      assert.notEqual(await page.locator('details[data-id="areas"]').getAttribute('open'), null);
      assert.equal(await page.locator('details[data-id="levels"]').getAttribute('open'), null);
    });

    it('runs no script of notes and loads only its own resources', async () => {
      const refused = await page.locator('main').evaluate(
        (main) =>
          new Promise<string[]>((resolve) => {
            const directives: string[] = [];
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
              if (directives.push(effectiveDirective) === 3) resolve(directives.sort());
            });
            const [script, style, image] = ['script', 'style', 'img'].map((name) => document.createElement(name));
            script?.append('document.title = "run";');
            style?.append('main { display: none; }');
            image?.setAttribute('src', 'https://example.org/picture.png');
            main.append(...[script, style, image].filter((part) => part !== undefined));
          }),
      );
      assert.deepEqual(refused, ['img-src', 'script-src-elem', 'style-src-elem']);
    });
  });

  describe('of long titles', () => {
    before(async () => {
      await show({ notes: longTitles, width: 1400 });
      await page.getByText('What is left: ').waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    });
    after(() => workbench?.close());

    for (const width of [180, 320, 600, 1400]) {
      it(`wraps text without truncation, ${width} pixels wide`, async () => {
        await page.locator('html').evaluate((root, wide) => {
          // The frame of the page, which is as wide as a column.
          const frame = root.ownerDocument.defaultView?.frameElement as HTMLElement;
          frame.style.width = `${wide}px`;
        }, width);
        await eventually(workbench.page, async () => {
          const seen = await page.locator('main').evaluate((main) => {
            const { fontSize } = getComputedStyle(document.body);
            const texts = Array.from(
              main.querySelectorAll<HTMLElement>('h1, h2, h3, h4, dt, dd, p, summary, button, .chart *, li, th, td'),
            );
            const words = texts.filter((element) => element.textContent !== '');
            return {
              width: window.innerWidth,
              small: words.filter(
                (element) => Number.parseFloat(getComputedStyle(element).fontSize) < Number.parseFloat(fontSize),
              ),
              cut: words
                .filter((element) => !element.closest('.table'))
                .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
                .map((element) => element.textContent),
              isWider: document.documentElement.scrollWidth > window.innerWidth,
              // A narrower column cannot show seven numbers next to each other.
              scrolls:
                window.innerWidth >= 600 &&
                Array.from(main.querySelectorAll('.table')).some((table) => table.scrollWidth > table.clientWidth),
              labels: Array.from(main.querySelectorAll('.chart .label'), (label) => label.textContent),
            };
          });
          assert.equal(seen.width, width);
          assert.deepEqual([seen.small, seen.cut, seen.isWider, seen.scrolls], [[], [], false, false]);
          assert.ok(seen.labels.includes('Area 1 - Operating large distributed platforms for very many customers'));
        });
        await workbench.screenshot(`overview-${width}`);
      });
    }
  });

  describe('in a separate window', () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      it(`is shown in the theme ${theme}, without serious problems according to axe-core`, async () => {
        await show({ notes, theme });
        await page.getByRole('heading', { name: 'Everything that is left' }).waitFor();
        for (const summary of await page.locator('summary').all()) await summary.click();
        const bar = page.locator('.chart .spent.certain').first();
        await eventually(workbench.page, async () => {
          const painted = await bar.evaluate((rect) => getComputedStyle(rect).fill);
          assert.notEqual(painted, 'rgb(0, 0, 0)', 'the style sheet counts');
        });
        assert.deepEqual(await seriousFaults(page.locator('html')), []);
        const forPointersOnly = page.locator(':is([data-line], [data-action]):not(button, :has(button))');
        assert.deepEqual(await forPointersOnly.allTextContents(), []);
        await page.locator('h1').scrollIntoViewIfNeeded();
        await workbench.screenshot(`overview-${theme}`);
      });
    }

    it('is restored when the window is reloaded', async () => {
      await show({ folder: 'test/samples/notes/distributed-systems' }, 'README.md');
      await page.locator('details[data-id="areas"] > summary').click();
      const spent = await fact('Time spent').textContent();
      // Reloads the page like a user, so that the editor stores its state first.
      await Promise.all([workbench.page.waitForEvent('load'), workbench.runCommand('Developer: Reload Window')]);
      await page.locator('details[data-id="areas"][open]').waitFor();
      await eventually(workbench.page, async () => assert.equal(await fact('Time spent').textContent(), spent));
    });
  });
});
