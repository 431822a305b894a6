import assert from 'node:assert/strict';
import { routesLab, socketNotes } from '../samples/exampleNotes';
import { offeredInMenu, openMenuOf } from './menu';
import { shownIn, wideAndNarrow } from './opening';
import { eventually, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `${socketNotes}
## Area 2 - Routing

${routesLab}`;

const longTitles = `# Platforms

## Area 1 - Operating large distributed platforms for many customers

### Intermediate

#### [Lab: Configuring the graceful shutdown of long-running workers](https://example.org/shutdown) (1 h 5 min)

It waits.

#### [Measuring what the customers of a platform really wait for](https://example.org/wait) (16 min)
`;

describe('the sidebar', () => {
  let workbench: Workbench;

  async function show(opening: Parameters<typeof openWorkbench>[0]): Promise<void> {
    workbench = await openWorkbench(opening);
    await workbench.openView('Study Notes');
  }

  for (const theme of shownIn('contrast')) {
    it(`shows notes files in the theme ${theme}`, async () => {
      await show({ folder: 'test/samples/notes/distributed-systems', file: 'README.md', theme });
      await workbench.clickLine('First contact with the command line');
      await workbench.selectedRow('Lab: DevOps Docker Beginners Guide').waitFor();
      await workbench.screenshot(`sidebar-${theme}`);
    });
  }

  for (const { width, theme } of wideAndNarrow) {
    it(`shows the time of every row at its default width, even next to buttons, ${width} pixels wide`, async () => {
      await show({ notes: longTitles, width, theme });
      const { page } = workbench;
      const row = workbench.treeRow('Configuring the graceful shutdown');
      await until(row.and(page.locator('.selected')), () => row.click());
      await row.hover();
      await row.getByRole('button', { name: 'Open Link' }).waitFor();
      await workbench.screenshot(`sidebar-times-${width}`);
      assert.ok(((await page.locator('.part.sidebar').boundingBox())?.width ?? 0) <= 310);
      for (const [title, time] of [
        ['Operating large', '1h21'],
        ['Intermediate', '1h21'],
        ['Configuring the graceful', '1h05'],
        ['Measuring what', '16m'],
      ] as const) {
        const shown = await workbench.treeRow(title).evaluate((element, text) => {
          const label = element.querySelector('.label-name');
          const words = document.createTreeWalker(label ?? element, NodeFilter.SHOW_TEXT).nextNode();
          const range = document.createRange();
          if (!words?.textContent?.startsWith(text)) return false;
          range.setStart(words, 0);
          range.setEnd(words, text.length);
          const { left, right, top } = range.getBoundingClientRect();
          const there = [left + 1, right - 1].map((x) => document.elementFromPoint(x, top + 3));
          return there.every((found) => label?.contains(found) || found?.contains(label));
        }, time);
        assert.ok(shown, `${time} of ${title}`);
      }
    });
  }

  it('shows the folder of notes if several folders are open, each with its settings', async () => {
    const rules = { 'studyNotes.rules': { 'empty-time': 'error' } };
    await show({ roots: { biology: {}, 'operating-systems': rules }, file: 'operating-systems/笔记.md' });
    await until(workbench.squiggles('error').first(), () => workbench.treeRow('日志').click());
    await workbench.screenshot('several-folders');
    // The editor may open the folders of a workspace one after the other.
    const haveTexts = () =>
      eventually(workbench.page, async () => {
        const outermost = (await workbench.treeRows()).filter(({ level }) => level === 1);
        const folders = outermost.map(({ description }) => description.split(' · ').at(-1));
        assert.deepEqual(folders, ['biology', 'operating-systems']);
      });
    await haveTexts();
    await workbench.runCommand('Study Notes: Filter and Sort...');
    await workbench.choose('Filter and Sort', 'Without a time');
    await workbench.page.locator('.part.sidebar .message', { hasText: 'Modules without a time' }).waitFor();
    await workbench.treeRow('日志').waitFor();
    await haveTexts();
  });

  it('expands the active notes file only', async () => {
    await show({ folder: 'test/samples/notes/distributed-systems', file: 'cloud.md' });
    await workbench.selectedRow('Cloud Notes').waitFor();
    await workbench.treeRow('Cloud Web Apps').first().waitFor();
    await eventually(workbench.page, async () => {
      const notesFiles = (await workbench.treeRows()).filter(({ level }) => level === 1);
      assert.ok(notesFiles.length > 1);
    });
    assert.equal(await workbench.treeRow('Docker and Containers').count(), 0);
  });

  it('is updated while the user types, and keeps rows collapsed', async () => {
    await show({ notes });
    await workbench.treeDrawn(8);
    const twistie = workbench.treeRow('Area 2 - Routing').locator('.monaco-tl-twistie');
    await until(workbench.treeRow('A table of routes'), () => twistie.click(), { state: 'hidden' });
    await workbench.clickLine('Lab: An echo server');
    await workbench.type(' (20 min)');
    await workbench.treeRow('An echo server').filter({ hasText: '20m' }).waitFor();
    await workbench.treeRow('Area 1').filter({ hasText: '1h45' }).waitFor();
    assert.equal(await workbench.treeRow('A table of routes').count(), 0);
  });

  it('shows a welcome view if there are no notes', async () => {
    await show({ folder: 'test/samples/notes/flashcards', file: 'README.md' });
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.getByText('No study notes were found').waitFor();
    await workbench.screenshot('welcome');
    await welcome.getByText('New Notes').click();
    await workbench.answer('New Notes', 'Distributed Systems');
    await workbench.page.locator('.tab.active', { hasText: 'distributed-systems.md' }).waitFor();
    await workbench.treeRow('First module').waitFor();
    await workbench.screenshot('new-notes');
  });
});

describe('the sidebar of one file', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ notes });
    await workbench.openView('Study Notes');
    await workbench.treeDrawn(8);
  });
  afterEach(() => workbench.closeModals());
  after(() => workbench?.close());

  it('shows times, totals, and what is missing', async () => {
    await eventually(workbench.page, async () =>
      assert.deepEqual(
        (await workbench.treeRows()).map(({ level, label }) => `${level} ${label}`),
        [
          '1 1h25  Area 1 - Sockets',
          '2 15m  Beginner',
          '3 15m  Video: What is a socket?',
          '3 Lab: An echo server',
          '2 1h10  Intermediate',
          '3 1h10  Reading: How TCP begins',
          '1 45m  Area 2 - Routing',
          '2 45m  Lab: A table of routes',
        ],
      ),
    );
  });

  it('has texts for screen readers', async () => {
    await eventually(workbench.page, async () => {
      const spoken = (await workbench.treeRows()).map((row) => row.spoken);
      assert.ok(spoken.includes('Lab: An echo server, no time, lab'), spoken.join('\n'));
      assert.ok(spoken.includes('1h10  Reading: How TCP begins, 1 h 10 min, no notes, reading'), spoken.join('\n'));
    });
  });

  it('marks rows that need work by more than a color', async () => {
    const badge = (row: string) =>
      workbench
        .treeRow(row)
        .locator('.monaco-icon-label')
        .evaluate((label) => getComputedStyle(label, '::after').content);
    await eventually(workbench.page, async () =>
      assert.deepEqual(
        [await badge('What is a socket?'), await badge('An echo server'), await badge('How TCP begins')],
        ['none', '"?"', '"–"'],
      ),
    );
    await workbench.screenshot('sidebar-states');
  });

  it('explains its icons, colors and marks', async () => {
    await workbench.runCommand('Study Notes: Show Legend');
    await workbench.asked('Legend of the Study Notes View').waitFor();
    const rows = workbench.page.locator('.quick-input-widget .monaco-list-row');
    for (const text of ['Yellow, ?', 'Gray, –', '1h21', 'Shows the commands for the row'])
      await rows.filter({ hasText: text }).waitFor();
    await workbench.screenshot('legend');
  });

  it('moves the cursor to the line of a row when it is clicked', async () => {
    const place = workbench.page.locator('.statusbar-item', { hasText: 'Ln 17, Col 1' });
    await until(place, () => workbench.treeRow('How TCP begins').click());
  });

  it('follows the cursor', async () => {
    await workbench.clickLine('An address and a port');
    await workbench.selectedRow('What is a socket?').waitFor();
    await workbench.clickLine('The longest prefix wins');
    await workbench.selectedRow('A table of routes').waitFor();
  });

  it('offers the commands for a row in its menu', async () => {
    await openMenuOf(workbench.treeRow('An echo server'));
    const offered = await offeredInMenu(workbench.page);
    await workbench.screenshot('sidebar-menu');
    assert.deepEqual(offered, [
      'New Module...',
      'Insert Time...',
      'Move Module Up',
      'Move Module Down',
      'Move Module to...',
      'Convert Modules...',
      'Move Module to File...',
      'Open Link',
      'Start Timer',
      'Quiz Me...',
      'Explain This Line',
    ]);
  });

  it('opens the web page that a row links to', async () => {
    // The editor asks before it opens a page.
    const question = workbench.page.locator('.monaco-dialog-box', { hasText: 'https://example.org/echo' });
    await workbench.pressInRow('An echo server', 'Open Link', question);
  });

  it('inserts the time of the row whose menu was used, not of the module at the cursor', async () => {
    await workbench.clickLine('The longest prefix wins');
    await workbench.pressInRow('An echo server', 'Insert Time', workbench.asked('Insert Time'));
    await workbench.answer('Insert Time', '20');
    await workbench.treeRow('An echo server').filter({ hasText: '20m' }).waitFor();
    assert.equal(
      await workbench.savedText('notes.md'),
      notes.replace('example.org/echo)', 'example.org/echo) (20 min)'),
    );
    assert.equal(await workbench.undone('notes.md'), notes);
    await workbench.treeRow('An echo server').filter({ hasNotText: '20m' }).waitFor();
  });

  it('collapses all of its rows', async () => {
    const close = async () => {
      await workbench.page.locator('.part.sidebar').hover();
      await workbench.page.getByRole('button', { name: 'Collapse All' }).click();
    };
    await until(workbench.treeRow('An echo server'), close, { state: 'hidden' });
    await workbench.treeRow('Area 1 - Sockets').waitFor();
  });
});
