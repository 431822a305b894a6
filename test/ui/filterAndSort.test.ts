import assert from 'node:assert/strict';
import { seriousFaults } from './accessibility';
import { chooseInMenu, menu, offeredInMenu, openMenuOf } from './menu';
import { shownIn } from './opening';
import { eventually, RETRY_DELAY_MS, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

const socket = '#### [Video: What is a socket?](https://example.org/socket) (15 min)\n\nAn address and a port.\n\n';
const echo = '#### [Lab: An echo server](https://example.org/echo)\n\nIt says back what it hears.\n\n';
const tcp = '#### [Reading: How TCP begins](https://example.org/tcp) (1 h 10 min)\n\n';
const routes = '#### [Lab: A table of routes](https://example.org/routes) (45 min)\n\nThe longest prefix wins.\n';
const sockets = `# Networks\n\n## Area 1 - Sockets\n\n### Beginner\n\n${socket}${echo}### Intermediate\n\n${tcp}`;
const notes = `${sockets}## Area 2 - Routing\n\n### Beginner\n\n${routes}`;

const byLevel = [
  '1 1h  Beginner',
  '2 15m  Area 1 - Sockets',
  '3 15m  Video: What is a socket?',
  '3 Lab: An echo server',
  '2 45m  Area 2 - Routing',
  '3 45m  Lab: A table of routes',
  '1 1h10  Intermediate',
  '2 1h10  Area 1 - Sockets',
  '3 1h10  Reading: How TCP begins',
];

const byArea = [
  '1 1h25  Area 1 - Sockets',
  '2 15m  Beginner',
  '3 15m  Video: What is a socket?',
  '3 Lab: An echo server',
  '2 1h10  Intermediate',
  '3 1h10  Reading: How TCP begins',
  '1 45m  Area 2 - Routing',
  '2 45m  Beginner',
  '3 45m  Lab: A table of routes',
];

/** Waits for all rows: they are drawn one after the other. */
function rowsDrawn(workbench: Workbench, expected: readonly string[]): Promise<void> {
  return eventually(workbench.page, async () => {
    const rows = await workbench.treeRows();
    assert.deepEqual(
      rows.map(({ level, label }) => `${level} ${label}`),
      expected,
    );
  });
}

describe('the sidebar is filtered and sorted', () => {
  let workbench: Workbench;

  async function show(opening: Parameters<typeof openWorkbench>[0] = {}): Promise<void> {
    workbench = await openWorkbench({ notes, ...opening });
    await workbench.openView('Study Notes');
    await workbench.treeDrawn(9);
  }

  const drawn = (expected: readonly string[]) => rowsDrawn(workbench, expected);

  for (const theme of shownIn('contrast')) {
    it(`by level, in the theme ${theme}`, async () => {
      await show({ theme });
      await workbench.runCommand('Study Notes: Filter and Sort...');
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'current' }).first().waitFor();
      await workbench.screenshot(`filter-and-sort-${theme}`);
      await workbench.choose('Filter and Sort', 'Levels');
      await workbench.page.locator('.part.sidebar .message', { hasText: 'All modules, by level' }).waitFor();
      await drawn(byLevel);
      await workbench.clickLine('The longest prefix wins');
      await workbench.selectedRow('A table of routes').waitFor();
      await workbench.screenshot(`by-level-${theme}`);
    });
  }

  it('by level, and starts a quiz about a level of all areas', async () => {
    await show();
    await workbench.runCommand('Study Notes: Filter and Sort...');
    await workbench.choose('Filter and Sort', 'Levels');
    await workbench.page.locator('.part.sidebar .message', { hasText: 'All modules, by level' }).waitFor();
    await drawn(byLevel);
    await openMenuOf(workbench.treeRow('Beginner'));
    assert.deepEqual(await offeredInMenu(workbench.page), ['Quiz Me...', 'Show Overview']);
    await workbench.screenshot('level-of-all-areas');
    await chooseInMenu(workbench.page, 'Quiz Me...');
    await workbench.page.locator('.quick-input-title', { hasText: 'Beginner: 1 of 3' }).waitFor();
  });

  it('by what is missing, and shows no modules if nothing is missing', async () => {
    await show();
    await workbench.runCommand('Study Notes: Filter and Sort...');
    await workbench.choose('Filter and Sort', 'Without a time');
    await drawn(['1 1h25  Area 1 - Sockets', '2 15m  Beginner', '3 Lab: An echo server']);
    await workbench.screenshot('filtered');
    await workbench.clickLine('Lab: An echo server');
    await workbench.type(' (20 min)');
    await workbench.page.locator('.welcome-view-content').getByText('Show All Modules').click();
    await workbench.treeRow('A table of routes').waitFor();
  });

  it('and shows the number of findings on its icon', async () => {
    await show();
    const icon = workbench.page.locator('.activitybar .action-item', {
      has: workbench.page.locator('[aria-label*="Study Notes"]'),
    });
    await icon.locator('.badge-content', { hasText: /^\d+$/ }).waitFor();
  });

  it('and is accessible', async () => {
    await show();
    await workbench.runCommand('Study Notes: Filter and Sort...');
    await workbench.choose('Filter and Sort', 'Without a time');
    const view = workbench.page.locator('.part.sidebar .pane-body');
    await view.locator('.message', { hasText: 'Modules without a time' }).waitFor();
    await eventually(workbench.page, async () => assert.deepEqual(await seriousFaults(view), []));
  });
});

describe('rows are moved, as one step for Undo', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ notes });
    await workbench.openView('Study Notes');
  });
  beforeEach(() => rowsDrawn(workbench, byArea));
  afterEach(async () => assert.equal(await workbench.undone('notes.md'), notes, 'one Undo takes it back'));
  after(() => workbench?.close());

  /** Selects two rows: a click on the first goes to its line, a Ctrl+click on the second adds it to the selection. */
  async function select(first: string, second: string): Promise<void> {
    const place = workbench.page.locator('.statusbar-item', { hasText: /Ln (?!1,)\d/ });
    await until(place, () => workbench.treeRow(first).click());
    await until(workbench.selectedRow(second), () => workbench.treeRow(second).click({ modifiers: ['ControlOrMeta'] }));
    await workbench.selectedRow(first).waitFor();
  }

  /** Moves a row, or those that are selected with it, until the notes have changed: a row that is redrawn cannot be dragged. */
  function move(from: string, to: string): Promise<void> {
    return until(workbench.page.locator('.tab.dirty'), () => drag(from, to));
  }

  /** Drags a row by its middle in small steps. */
  async function drag(from: string, to: string): Promise<void> {
    const [start, end] = [await middle(from), await middle(to)];
    const { mouse } = workbench.page;
    await mouse.move(...start);
    await mouse.down();
    const target = workbench.page.locator('.part.sidebar .monaco-list-row.drop-target', { hasText: to });
    await until(target, () => mouse.move(...end, { steps: 10 }), { tryFor: RETRY_DELAY_MS });
    // The drop target is the place where the pointer rests.
    await mouse.move(...end);
    await mouse.up();
  }

  async function middle(row: string): Promise<[x: number, y: number]> {
    const box = await workbench.treeRow(row).boundingBox();
    assert.ok(box);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  it('with the mouse', async () => {
    await move('A table of routes', 'What is a socket?');
    const moved = notes.replace(`\n\n${routes}`, '\n').replace(socket, `${routes}\n${socket}`);
    assert.equal(await workbench.savedText('notes.md'), moved);
  });

  it('several at once with the mouse', async () => {
    await select('An echo server', 'How TCP begins');
    await move('An echo server', 'A table of routes');
    const [before, after] = notes.split('## Area 2') as [string, string];
    const moved = `${before.replace(echo, '').replace(`\n\n${tcp}`, '\n\n')}## Area 2${after.replace(routes, echo + tcp + routes)}`;
    assert.equal(await workbench.savedText('notes.md'), moved);
    await workbench.screenshot('rows-moved-together');
  });

  it('by the menu of a level: “Move Level to...”', async () => {
    await openMenuOf(workbench.treeRow('Intermediate'));
    await chooseInMenu(workbench.page, 'Move Level to...');
    await workbench.choose('Move Level', 'Area 2 - Routing');
    const level = `### Intermediate\n\n${tcp}`.trimEnd();
    assert.equal(
      await workbench.savedText('notes.md'),
      notes.replace(`${level}\n\n`, '').replace(routes, `${routes}\n${level}\n`),
    );
  });

  it('by the menu of several modules, which contains only commands for several rows', async () => {
    await select('What is a socket?', 'A table of routes');
    await openMenuOf(workbench.treeRow('A table of routes'));
    assert.deepEqual(await offeredInMenu(workbench.page), ['Move Module to...']);
    await chooseInMenu(workbench.page, 'Move Module to...');
    await workbench.choose('Move 2 Modules', 'Intermediate');
    assert.match(
      await workbench.savedText('notes.md'),
      /### Intermediate[\s\S]*How TCP begins[\s\S]*a socket[\s\S]*of routes[\s\S]*Area 2/,
    );
  });

  it('and new modules are added to the row whose button was clicked', async () => {
    await workbench.pressInRow('Intermediate', 'New Module', workbench.asked('New Module'));
    await workbench.choose('New Module', 'Lab: How TCP ends');
    await workbench.treeRow('How TCP ends').waitFor();
    assert.match(await workbench.savedText('notes.md'), /How TCP begins[\s\S]*How TCP ends[\s\S]*Area 2/);
  });

  it('with the keyboard only: found by title, and moved by the menu', async () => {
    const { page } = workbench;
    await workbench.runCommand('Study Notes: Show Notes Tree');
    await page.locator('.part.sidebar .monaco-list:focus').waitFor();
    const find = page.locator('.part.sidebar .monaco-tree-type-filter input');
    await until(find, () => page.keyboard.press('Control+Alt+F'));
    await find.fill('echo');
    const found = page.locator('.part.sidebar .monaco-list-row.focused', { hasText: 'An echo server' });
    await until(found, () => find.press('Enter'));
    await find.press('Escape');
    await page.locator('.part.sidebar .monaco-list:focus').waitFor();
    await until(menu(page), () => page.keyboard.press('Shift+F10'));
    const item = page.locator('.context-view .action-item.focused', { hasText: 'Move Module Up' });
    for (let key = 0; key < 20 && !(await item.isVisible()); key++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await workbench.savedText('notes.md'), notes.replace(socket + echo, echo + socket));
  });
});

describe('five thousand modules in the sidebar', () => {
  let workbench: Workbench;

  const areas = Array.from({ length: 50 }, (_, area) => {
    const modules = Array.from(
      { length: 100 },
      (_, n) =>
        `#### [Lab: Part ${n} of ${area}.](https://example.org/${area}/${n}) (${1 + (n % 50)} min)\n\nof it\n\n`,
    );
    return `## Area ${area + 1} - Subject\n\n### Beginner\n\n${modules.join('')}`;
  });

  it('are rendered on scrolling, and updated while the user types', async () => {
    workbench = await openWorkbench({ notes: `# Much\n\n${areas.join('')}` });
    await workbench.openView('Study Notes');
    await workbench.treeRow('Part 3 of 0.').waitFor();
    await workbench.runCommand('Study Notes: Show Notes Tree');
    await workbench.page.locator('.part.sidebar .monaco-list:focus').waitFor();
    // The editor requests rows in parts, and End goes to the last one that it has.
    await until(workbench.treeRow('Part 99 of 49.'), () => workbench.page.keyboard.press('End'));
    assert.ok((await workbench.treeRows()).length < 100, 'no more rows than the window has room for');
    await workbench.clickLine('Part 3 of 0.');
    await workbench.page.keyboard.press('Backspace');
    await workbench.type(' to 9 min)');
    await workbench.treeRow('Part 3 of 0.').filter({ hasText: /9m/ }).waitFor();
  });
});
