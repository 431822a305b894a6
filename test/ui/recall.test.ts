import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shownIn } from './opening';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const notes = `# Networks

## Area 1 - Packets

### Beginner

#### [Lab: Catch one](https://example.org/catch) (20 min)

**packet**: a letter in a net; \`tcpdump -i eth0\` shows those that come by, with the head in which sender and receiver stand, and the tail that tells whether all of it arrived.

#### [Lab: Send one](https://example.org/send) (20 min)

It arrives, or it does not.
`;

const longNotes = `# Networks

## Area 1 - Packets

### Beginner

#### [Lab: Catch one](https://example.org/catch) (20 min)

Wrapped at
a width that
this list does
not have, in a window of any width, with a label beside its first row.

${Array.from({ length: 60 }, (_, n) => `- An item with its own word ${n + 1} of many\n`).join('')}
A sentence that is longer than a row of the list, in a window of any width, goes on in the row below it, between two of its words.

Here is
the last word.
`;

describe('a quiz in the window', () => {
  let workbench: Workbench;

  /** Waits until the editor hides or shows the words of a line. */
  const hides = (words: string, isHidden: boolean) =>
    eventually(workbench.page, async () => {
      const opacities = await workbench
        .line(words)
        .first()
        .locator('span span')
        .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).opacity));
      assert.ok(opacities.length > 0 && opacities.every((opacity) => opacity === (isHidden ? '0' : '1')), words);
    });

  for (const theme of shownIn('light')) {
    it(`can be answered with the keyboard only, in a ${theme} theme`, async () => {
      workbench = await openWorkbench({ notes, theme });
      const { page, question } = workbench;
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      const title = (text: string) => page.locator('.quick-input-title', { hasText: text }).waitFor();
      await workbench.line('tcpdump').first().waitFor();
      await workbench.clickLine('It arrives');
      await workbench.runCommand('Study Notes: Quiz Me...');

      await title('Area 1 - Packets: 1 of 3');
      await rows.filter({ hasText: 'What did you learn in “Lab: Catch one”?' }).waitFor();
      // Answers in the notes are hidden, but titles are not.
      await hides('packet', true);
      await hides('It arrives', true);
      await hides('Area 1 - Packets', false);
      await workbench.screenshot(`quiz-question-${theme}`);
      await question.press('Enter');
      await rows.filter({ hasText: 'packet: a letter in a net' }).waitFor();
      await rows.filter({ hasText: '3 Good' }).and(page.locator('.focused')).waitFor();
      await hides('packet', false);
      await hides('It arrives', true);
      await workbench.screenshot(`quiz-answer-${theme}`);
      for (const choice of [
        '1 Again|again in this round',
        '2 Hard|in 2 days',
        '3 Good|in 3 days',
        '4 Easy|in 8 days',
      ]) {
        const [grade, due] = choice.split('|');
        await rows
          .filter({ hasText: grade as string })
          .filter({ hasText: due as string })
          .waitFor();
      }
      await question.press('1');

      await title('Area 1 - Packets: 2 of 4');
      await hides('packet', true);
      await question.press('Enter');
      await rows.filter({ hasText: '3 Good' }).waitFor();
      await question.press('4');

      await title('Area 1 - Packets: 3 of 4');
      await question.press('Escape');
      await workbench.message('2 cards, 1 known. 1 card is left for today.');
      await hides('It arrives', false);
      await workbench.screenshot(`quiz-summary-${theme}`);
      const kept = JSON.parse(readFileSync(path.join(workbench.folder, '.study-notes/recall.json'), 'utf8'));
      assert.equal(Object.keys(kept.cards).length, 2);
    });
  }

  it('opens the file that contains the answer', async () => {
    const index = '# Networks\n\n## Area 1 - Packets\n\n### [Lecture 1: Frames](frames.md)\n';
    workbench = await openWorkbench({ notes: index });
    const { page, question, folder } = workbench;
    writeFileSync(path.join(folder, 'frames.md'), '# Lecture 1: Frames (20 min)\n\nA frame has a head.\n');
    await workbench.openView('Study Notes');
    await workbench.treeRow('20m').first().waitFor();
    await workbench.clickLine('Networks');
    await workbench.runCommand('Study Notes: Quiz Me...');
    await page.locator('.quick-input-title', { hasText: '1 of 1' }).waitFor();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Open Notes' }).click();
    await workbench.line('A frame has a head').first().waitFor();
    await question.press('Enter');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: '3 Good' }).waitFor();
    await question.press('3');
    await workbench.message('1 card, 1 known');
  });
  // A window of 1280 pixels with a zoom of 200% has the layout of one of 640 pixels.
  for (const width of [1400, 900, 640]) {
    it(`shows all of a long answer with the keyboard only, ${width} pixels wide`, async () => {
      const theme = width === 640 ? 'dark' : 'light';
      const settings = { 'window.zoomLevel': width === 640 ? 4 : 0 };
      workbench = await openWorkbench({ notes: longNotes, width, theme, settings });
      const { page, question } = workbench;
      const rows = page.locator('.quick-input-widget .monaco-list-row');
      await workbench.clickLine('Wrapped at');
      await workbench.runCommand('Study Notes: Quiz Me...');
      await rows.filter({ hasText: 'What did you learn' }).waitFor();
      await question.press('Enter');
      await rows.filter({ hasText: '3 Good' }).and(page.locator('.focused')).waitFor();
      await rows.filter({ hasText: 'Wrapped at a width that this list' }).waitFor();
      await workbench.screenshot(`quiz-long-${width}`);
      const read: string[] = [];
      const focused = rows.and(page.locator('.focused')).locator('.label-name').first();
      while (!read.at(-1)?.includes('the last word') && read.length < 200) {
        await question.press('ArrowDown');
        const { label, isCut } = await focused.evaluate((element) => {
          const box = element.closest('.monaco-icon-label-container') ?? element;
          return { label: element.textContent ?? '', isCut: box.scrollWidth > box.clientWidth };
        });
        assert.ok(!isCut, `cut: ${label}`);
        read.push(label);
      }
      const words = read.join(' ').replace(/\s+/g, ' ');
      for (let n = 1; n <= 60; n++) assert.ok(words.includes(`word ${n} `), `word ${n} in ${words}`);
      await question.press('Enter');
      await rows.filter({ hasText: '3 Good' }).and(page.locator('.focused')).waitFor();
      await question.press('Escape');
    });
  }

  it('exports its cards for Anki', async () => {
    workbench = await openWorkbench({ notes });
    await workbench.clickLine('It arrives');
    await workbench.runCommand('Study Notes: Export...');
    await workbench.choose('Export', 'Quiz Cards');
    await workbench.save('Export Cards for Anki', 'anki-cards.csv');
    await workbench.message('Exported 3 cards to anki-cards.csv.');
    const text = readFileSync(path.join(workbench.folder, 'anki-cards.csv'), 'utf8');
    assert.match(text, /^#separator:Comma\r\n#html:true\r\n#deck:Networks\r\n/);
    assert.match(text, /\r\nWhat is “packet”\?,"packet: a letter in a net; <code>tcpdump -i eth0<\/code>/);
  });
});
