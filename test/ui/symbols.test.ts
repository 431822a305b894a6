import assert from 'node:assert/strict';
import { airshipNotes } from '../samples/exampleNotes';
import { wideAndNarrow } from './opening';
import { eventually, until } from './until';
import { openWorkbench, type Workbench } from './workbench';

/** A heading as VS Code names it, without its marks and time: " ### Lab: One (20 min)". */
const plainName = (name: string) =>
  name
    .trim()
    .replace(/^#+ /, '')
    .replace(/ \(\d+ min\)$/, '');

const numbered = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

1. Why Docker? - 10 min
    - Boxes for programs.
`;

describe('symbols in the window', () => {
  let workbench: Workbench;

  it('include a new module, which is no heading while its line for notes is empty', async () => {
    workbench = await openWorkbench({ notes: numbered, file: 'numbered.md' });
    const { page, question } = workbench;
    const names = page.locator('.quick-input-widget .monaco-list-row .label-name:visible');
    await workbench.clickLine('Boxes for programs');
    await workbench.runCommand('Study Notes: New Module...');
    await workbench.choose('New Module', 'DevOps Docker Beginners Guide');
    await workbench.line('2. Lab: DevOps').waitFor();
    await until(names.filter({ hasText: 'DevOps' }), async () => {
      await page.keyboard.press('Escape');
      await until(question, () => page.keyboard.press('Control+Shift+O'));
      await question.fill('@DevOps');
    });
    assert.deepEqual(
      (await names.allTextContents()).map((name) => name.trim()),
      ['Lab: DevOps Docker Beginners Guide'],
    );
    await page.keyboard.press('Escape');
    await workbench.type('Ships whole.');
    assert.match(await workbench.savedText('numbered.md'), /\n2\. Lab: DevOps [^\n]*\n\n {4}- Ships whole\.\n/);
  });

  for (const { width, theme } of wideAndNarrow) {
    it(`are listed once, and breadcrumbs show the headings, ${width} pixels wide`, async () => {
      // The editor keeps the outline of a document by its name and version: other tests open other names.
      workbench = await openWorkbench({ notes: airshipNotes, file: `airships-${width}.md`, width, theme });
      const { page, question } = workbench;
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      const listed = async (key: string, typed: string, expected: string) => {
        await until(rows.filter({ hasText: expected }).first(), async () => {
          await page.keyboard.press('Escape');
          await until(question, () => page.keyboard.press(key));
          await question.fill(typed);
        });
        // A row that the editor draws again keeps parts of an earlier list, which are hidden.
        return rows.locator('.label-name:visible').allTextContents();
      };
      await workbench.line('2 modules').first().waitFor();
      await workbench.clickLine('It flies');
      await eventually(page, async () => {
        const names = await listed('Control+Shift+O', '@', 'Video: Why zeppelins?');
        assert.deepEqual(names.map(plainName), [
          'Airships',
          'Area 1 - Zeppelins',
          'Beginner',
          'Video: Why zeppelins?',
          'Lab: A zeppelin of paper',
        ]);
      });
      await workbench.screenshot(`symbols-${width}`);
      await eventually(page, async () => {
        const names = (await listed('Control+T', '#zeppelin', 'Video: Why zeppelins?')).map(plainName);
        assert.equal(new Set(names).size, names.length, names.join('\n'));
      });
      await page.keyboard.press('Escape');
      for (const [line, last] of [
        ['They float', 'Area 1 - Zeppelins'],
        ['It flies', 'Lab: A zeppelin of paper'],
      ] as const) {
        await workbench.clickLine(line);
        const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
        await crumbs.filter({ hasText: last }).last().waitFor();
        assert.equal(await crumbs.filter({ hasText: 'Study Notes' }).count(), 0);
      }
    });
  }
});
