import assert from 'node:assert/strict';
import { cutTexts } from './cutTexts';
import { eventually } from './until';
import { openWorkbench, type Workbench } from './workbench';

const opening = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner
`;
const whyDocker = '#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)';
const notes = `${opening}
${whyDocker}

Boxes for programs.
`;

describe('a command', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ notes });
  });
  beforeEach(() => workbench.clickLine('Boxes for programs'));
  afterEach(() => workbench.closeModals());
  after(() => workbench?.close());

  const text = () => workbench.savedText('notes.md');

  /** Reverts the command by one Undo. */
  const undo = () => workbench.undone('notes.md');

  it('adds a module of the course to its area and level', async () => {
    await workbench.runCommand('Study Notes: New Module...');
    const choices = workbench.page.locator('.quick-input-widget .monaco-list-row');
    await choices.filter({ hasText: 'DevOps Docker Beginners Guide' }).waitFor();
    await workbench.screenshot('new-module');
    const destination = workbench.page.locator('.quick-input-list-separator', { hasText: 'Docker and Containers' });
    assert.match((await destination.first().textContent()) ?? '', /^to Beginner, /);
    const cut = await cutTexts(workbench.page);
    assert.deepEqual(
      cut.filter((text) => text.startsWith('to ')),
      [],
    );
    await workbench.choose('New Module', 'DevOps Docker Beginners Guide');
    await workbench.line('DevOps Docker Beginners Guide').waitFor();
    const after = await text();
    assert.ok(after.startsWith(`${notes}\n#### [`), after);
    assert.match(after, /DevOps Docker Beginners Guide\]\(https:\/\/training\.play-with-docker\.com\/ops-s1-hello\/\)/);
    await workbench.screenshot('new-module-added');
    assert.equal(await undo(), notes);
  });

  it('adds the module of the course that matches the typed words', async () => {
    await workbench.runCommand('Study Notes: New Module...');
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Docker Networking' }).waitFor();
    await workbench.question.pressSequentially('networking lab');
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Docker Networking' })
      .filter({ hasText: 'to Intermediate (new level), Area 1 - Docker and Containers' })
      .waitFor();
    assert.deepEqual(await cutTexts(workbench.page), []);
    await workbench.screenshot('new-module-typed');
    await workbench.question.press('Enter');
    await workbench.line('Lab: Docker Networking').waitFor();
    assert.match(await text(), /\[Lab: Docker Networking\]\(https:/);
    assert.equal(await undo(), notes);
  });

  it('adds the matching module if Enter is pressed before the editor shows it', async () => {
    await workbench.runCommand('Study Notes: New Module...');
    await workbench.asked('New Module').waitFor();
    await workbench.question.fill('networking lab');
    await workbench.page.keyboard.press('Enter');
    await workbench.line('Lab: Docker Networking').waitFor();
    assert.match(await text(), /\[Lab: Docker Networking\]\(https:/);
    assert.equal(await undo(), notes);
  });

  it('adds an area', async () => {
    await workbench.runCommand('Study Notes: New Area...');
    await workbench.answer('New Area', 'Cloud Web Apps');
    await workbench.line('Area 2').waitFor();
    assert.match(await text(), /\n\n## Area 2 - Cloud Web Apps\n?$/);
    assert.equal(await undo(), notes);
  });

  it('writes the time that was typed', async () => {
    await workbench.runCommand('Study Notes: Insert Time...');
    await workbench.answer('Insert Time', '1 h 30');
    await workbench.line('90 min').waitFor();
    assert.equal(await text(), notes.replace('10 min', '90 min'));
    assert.equal(await undo(), notes);
  });

  it('shows the expected format if a time is invalid', async () => {
    await workbench.runCommand('Study Notes: Insert Time...');
    await workbench.answer('Insert Time', 'soon');
    await workbench.page.locator('.quick-input-message', { hasText: 'Enter minutes' }).waitFor();
    await workbench.screenshot('insert-time');
  });

  it('shows the notes tree', async () => {
    await workbench.runCommand('Study Notes: Show Notes Tree');
    await workbench.selectedRow('Why Docker?').waitFor();
  });

  it('adds a module with a title that is not in the course', async () => {
    await workbench.runCommand('Study Notes: New Module...');
    await workbench.choose('New Module', 'Lab: My own cluster');
    await workbench.line('Lab: My own cluster').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 13, Col 1' }).waitFor();
    await workbench.type('Three nodes.');
    assert.match(await text(), /\n\n#### \[?Lab: My own cluster\]?\n\n(?:[-*] )?Three nodes\.\n/);
  });
});

describe('a command for a module without a time', () => {
  let workbench: Workbench;

  it('suggests the time of the course', async () => {
    workbench = await openWorkbench({ notes: notes.replace(' (10 min)', '') });
    await workbench.clickLine('Boxes for programs');
    await workbench.runCommand('Study Notes: Insert Time...');
    const box = workbench.page.locator('.quick-input-widget', { hasText: 'How long did' });
    await box.waitFor();
    await eventually(workbench.page, async () => assert.equal(await workbench.question.inputValue(), '10 min'));
    await workbench.question.press('Enter');
    await workbench.line('10 min').first().waitFor();
    assert.match(await workbench.savedText('notes.md'), /RYDHUTHLf8U\).*10 min/);
  });
});
