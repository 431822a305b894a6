import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

// Takes the pictures of the documentation: `npm run pictures`.

const folder = path.resolve(__dirname, '../../.github/pictures');

/** Hides parts of the window that are not about Study Notes. */
const settings = {
  'window.commandCenter': false,
  'window.title': 'Study Notes',
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
};

/** The approximate width of pictures on web pages, in pixels. */
const size = { width: 960, height: 540 };

const notes = `# Distributed Systems Practice

## Area 1: Docker and Containers

### Beginner

#### [Video: Why Docker?](https://example.org/why) (15 min; estimate: 10 min)

- A **container** is a process with its own view of files, users and ports.
- An **image** is a template for containers, made of read-only layers.

#### [Lab: DevOps Docker Beginners Guide](https://example.org/first) (1 h 5 min; estimate: 50 min)

\`\`\`sh
docker run -it --name web -p 8080:80 nginx
docker stop web
\`\`\`

### Intermediate

#### [Video: What are Containers?](https://example.org/what) (20 min; estimate: 15 min)

- Namespaces limit what a process can see.
- Control groups limit what it can use.

#### [Lab: Docker Intro](https://example.org/intro)

- Images are pulled once and shared.

## Area 2: Cloud Web Apps

### Beginner

#### [AWS Tutorial: Launch a VM](https://example.org/vm) (25 min; estimate: 20 min)

- Choose an image, a size and a key.

#### [QwikLab: Intro to S3](https://example.org/s3) (35 min; estimate: 40 min)

- A bucket contains objects, not folders.
`;

describe('pictures of the documentation', () => {
  let workbench: Workbench;
  before(() => mkdirSync(folder, { recursive: true }));

  for (const theme of ['light', 'dark'] as const) {
    const open = async () => {
      workbench = await openWorkbench({ notes, theme, settings, file: 'distributed-systems.md' });
      await workbench.page.setViewportSize(size);
      await workbench.line('Why Docker').first().waitFor();
    };
    const take = (name: string) =>
      workbench.page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), animations: 'disabled' });

    it(`show notes in a ${theme} theme`, async () => {
      await open();
      await workbench.openView('Study Notes');
      await workbench.treeRow('QwikLab: Intro to S3').waitFor();
      await workbench.clickLine('Why Docker');
      await workbench.selectedRow('Why Docker').waitFor();
      await take('notes');
    });

    it(`show completion in a ${theme} theme`, async () => {
      await open();
      await workbench.page.keyboard.press('Control+B');
      await workbench.clickLine('Why Docker');
      await workbench.page.keyboard.press('Control+End');
      await workbench.type('\n#### [');
      await workbench.suggestions('QwikLab: Intro to DynamoDB');
      await take('completion');
      await workbench.page.keyboard.press('Control+B');
    });

    it(`show the explanation of a command in a ${theme} theme`, async () => {
      await open();
      await workbench.page.keyboard.press('Control+B');
      await workbench.clickLine('docker run');
      await workbench.hover('8080:80', 'Maps port');
      await take('commands');
      await workbench.page.keyboard.press('Control+B');
    });

    it(`show the overview in a ${theme} theme`, async () => {
      await open();
      await workbench.page.keyboard.press('Control+B');
      await workbench.runCommand('Study Notes: Show Overview');
      const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await page.locator('#goal').waitFor();
      const spent = page.locator('.chart .spent.certain').first();
      await spent.evaluate((bar) => bar.closest('section, figure, .chart')?.scrollIntoView());
      await take('overview');
      await workbench.page.keyboard.press('Control+B');
    });

    it(`show the quiz in a ${theme} theme`, async () => {
      await open();
      await workbench.page.keyboard.press('Control+B');
      await workbench.clickLine('Why Docker');
      await workbench.runCommand('Study Notes: Quiz Me...');
      const rows = workbench.page.locator('.quick-input-widget .monaco-list-row');
      await rows.filter({ hasText: 'What did you learn' }).waitFor();
      await workbench.question.press('Enter');
      await rows.filter({ hasText: '3 Good' }).waitFor();
      await take('quiz');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Control+B');
    });
  }
});
