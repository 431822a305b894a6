import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seriousFaults } from './accessibility';
import { cutTexts } from './cutTexts';
import { shownIn } from './opening';
import { openWorkbench, type Workbench } from './workbench';

const lab = (n: number, planned: number, spent: number) =>
  `#### [Lab: Warm-up ${n}](https://example.org/warm-up-${n}) (estimate: ${planned} min)\n\nTime spent: ${spent} min\n\nDone.\n\n`;

const whyDocker = '#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)';
const opening = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

${whyDocker}

Boxes for programs.
`;
const notes = `${opening}
### Intermediate

#### [Video: What are Containers?](https://www.youtube.com/watch?v=EnJ7qX9fkcU) (18 min)

#### [Video: VMs Versus Containers](https://www.youtube.com/watch?v=L1ie8negCjc) (8 min)

## Area 2 - Warm-ups

${lab(1, 20, 20)}${lab(2, 20, 30)}${lab(3, 20, 40)}`;

const goal = {
  by: '2099-12-09',
  reach: [
    { areas: ['Docker and Containers'], levels: ['beginner'] },
    { areas: 1, levels: ['beginner', 'intermediate'] },
  ],
};

describe('a plan', () => {
  let workbench: Workbench;

  async function open(theme: 'light' | 'dark' | 'contrast', text = notes, settings = {}): Promise<void> {
    workbench = await openWorkbench({ notes: text, theme, settings });
    // Commands have no effect before the extensions have started.
    await workbench.openView('Study Notes');
    await workbench.treeRow('Video: Why Docker?').waitFor();
    await workbench.clickLine('Boxes for programs');
  }

  const rows = (text: string) => workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
  const overview = () => workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const timer = (text: string) => workbench.page.locator('.statusbar-item', { hasText: text });

  for (const theme of shownIn('dark')) {
    it(`shows the modules that fit, adds the selected one to its level, and starts the timer on it (${theme})`, async () => {
      await open(theme);
      await workbench.runCommand('Study Notes: Plan My Time...');
      await rows('1 h 30 min').waitFor();
      await workbench.screenshot(`plan-time-${theme}`);
      await workbench.answer('Plan My Time', '1 h 50');
      const first = rows('Lab: DevOps Docker Beginners Guide').and(workbench.page.locator('.focused'));
      await first.waitFor();
      await workbench.screenshot(`plan-${theme}`);
      assert.equal(
        await first.getAttribute('aria-label'),
        'Lab: DevOps Docker Beginners Guide, about 55 min to 1 h 20 min, 45 min planned, Docker and Containers, Beginner · not in your notes yet',
      );
      assert.deepEqual(await cutTexts(workbench.page), []);
      await workbench.question.press('Enter');
      await timer('0 min · Lab: DevOps Docker Beginners Guide').waitFor();
      await workbench.screenshot(`plan-begun-${theme}`);
      const text = await workbench.savedText('notes.md');
      assert.ok(text.startsWith(`${opening}\n#### [Lab: DevOps Docker Beginners Guide](`), text);
    });
  }

  it('has a goal that is selected, with the hours per week, and can be removed', async () => {
    await open('light');
    const { page } = workbench;
    await workbench.runCommand('Study Notes: Set Goal...');
    // A row that is redrawn briefly shows the text of another row.
    await rows('Docker and Containers, Beginner').first().waitFor();
    await page.locator('.quick-input-title', { hasText: 'Set Goal (1 of 2)' }).waitFor();
    await workbench.screenshot('goal-parts');
    await workbench.question.press('Enter');
    await rows('In 2 weeks').filter({ hasText: 'per week' }).first().waitFor();
    await workbench.screenshot('goal-day');
    await workbench.answer('Set Goal (2 of 2)', '2099-12-09');
    await overview().getByRole('heading', { name: 'Goal by 9 December 2099' }).waitFor();
    await workbench.screenshot('goal-set');
    await workbench.runCommand('Study Notes: Set Goal...');
    await page.getByRole('button', { name: 'Remove Goal' }).click();
    await workbench.message('The goal was removed.');
  });

  it('suggests the shortest module when nothing fits the available time, and can add an area of the course, as one step for Undo', async () => {
    await open('light');
    await workbench.runCommand('Study Notes: Plan My Time...');
    await workbench.answer('Plan My Time', '1');
    const message = await workbench.message('No module fits into 1 min.');
    await workbench.screenshot('plan-nothing-fits');
    await message.getByText('Start Anyway', { exact: true }).press('Enter');
    await timer('0 min · Video: Short AWS').waitFor();
    assert.match(
      await workbench.savedText('notes.md'),
      /\n\n## Area 2 - Big Data and Machine Learning\n\n### Intermediate\n\n#### \[Video: Short AWS Machine Learning Overview\]\(.*\n\n## Area 3 - Warm-ups\n/,
    );
    assert.equal(await workbench.undone('notes.md'), notes);
  });

  for (const theme of shownIn('dark')) {
    it(`has a goal in the overview, whose modules can be opened and timed by keyboard (${theme})`, async () => {
      await open(theme, notes, { 'studyNotes.goal': goal });
      await workbench.runCommand('Study Notes: Show Goal');
      const page = overview();
      const heading = page.getByRole('heading', { name: 'Goal by 9 December 2099' });
      await heading.and(page.locator(':focus')).waitFor();
      await page.locator('details[data-id="left"][open]').waitFor();
      await page.locator('details[data-id="pace"] > summary').press('Enter');
      await page.getByText(/^Labs: .* times as long as planned/).waitFor();
      assert.deepEqual(await seriousFaults(page.locator('html')), []);
      await workbench.screenshot(`goal-${theme}`);
      await page.getByRole('button', { name: 'Start Timer: Lab: DevOps Docker Beginners Guide' }).press('Enter');
      await timer('0 min · Lab: DevOps Docker Beginners Guide').waitFor();
      await workbench.line('DevOps Docker Beginners Guide').waitFor();
      await page.getByRole('button', { name: 'Set Goal...' }).press('Enter');
      await workbench.page.locator('.quick-input-title', { hasText: 'Set Goal (1 of 2)' }).waitFor();
      await workbench.page.getByRole('button', { name: 'Remove Goal' }).click();
      await page.getByRole('heading', { name: 'Everything that is left' }).waitFor();
    });
  }

  it('is exported as a calendar', async () => {
    await open('light');
    await workbench.runCommand('Study Notes: Export...');
    await workbench.choose('Export', 'Plan');
    await workbench.answer('Export Plan as Calendar', '2099-12-09');
    const file = path.join(workbench.folder, 'study-plan.ics');
    await workbench.save('Export Plan as Calendar', 'study-plan.ics');
    await workbench.message('were exported to study-plan.ics');
    await workbench.screenshot('plan-saved');
    assert.match(
      readFileSync(file, 'utf8'),
      /^SUMMARY:Lab: DevOps Docker Beginners Guide \(about 55 min to 1 h 20 min\)\r$/m,
    );
  });
});
