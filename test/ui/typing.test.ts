import assert from 'node:assert/strict';
import { type CompletionRequests, followCompletionRequests } from './completionRequests';
import { openWorkbench, type Workbench } from './workbench';

/**
 * Notes that fit on the screen. The tests type from the bottom to the top, so that the positions of the other lines do
 * not change.
 */
const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

#### [Lab: My own web server](https://example.org/web) (20 min)

\`\`\`sh
docker run -d --name web1 nginx:1.27-alpine
# triggers
# commands
# beginnings
# unfinished
# asked for
# at once
# by Tab
\`\`\`

\`\`\`dockerfile
# dockerfile
\`\`\`

\`\`\`yaml
services:
  # services
  db:
    image: postgres
\`\`\`

Notes.
`;

/** Pause between two keys, in milliseconds. */
const betweenKeys = 30;

describe('typing in notes', () => {
  let workbench: Workbench;
  let requests: CompletionRequests;
  let expected = notes;

  before(async () => {
    workbench = await openWorkbench({ notes });
    await workbench.page.locator('.codelens-decoration a', { hasText: 'Run in Terminal' }).first().waitFor();
    requests = await followCompletionRequests(workbench.page);
  });
  after(() => workbench?.close());

  const shown = (label = '') =>
    workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();

  /** Types below a line, at normal speed. Before each Enter, waits until the completion list has opened, changed or closed. */
  async function typeBelow(line: string, typed: readonly string[]): Promise<void> {
    await workbench.clickLine(line);
    let indentation = '';
    for (const one of [line, ...typed]) {
      // The editor indents a line as the one before.
      if (one !== line) await type(one.slice(indentation.length));
      indentation = /^ */.exec(one)?.[0] ?? '';
      if (one !== typed.at(-1)) await workbench.page.keyboard.press('Enter');
    }
  }

  async function type(text: string): Promise<void> {
    await workbench.page.keyboard.type(text, { delay: betweenKeys });
    await requests.settled();
  }

  async function press(key: string): Promise<void> {
    await workbench.page.keyboard.press(key);
    await requests.settled();
  }

  async function savesBelow(line: string, written: readonly string[]): Promise<void> {
    expected = expected.replace(line, [line, ...written].join('\n'));
    assert.equal(await workbench.savedText('notes.md'), expected);
  }

  it('does not animate the status bar', async () => {
    // The editor animates the first scroll.
    await typeBelow('Notes.', ['They grow.']);
    await savesBelow('Notes.', ['They grow.']);
    const seen = await workbench.page.evaluateHandle(() => {
      const animations: string[] = [];
      document.querySelector('.part.statusbar')?.addEventListener('animationstart', (event) => {
        animations.push((event as AnimationEvent).animationName);
      });
      return animations;
    });
    await typeBelow('They grow.', ['They grow on.', 'They grow still.']);
    await savesBelow('They grow.', ['They grow on.', 'They grow still.']);
    assert.deepEqual(await seen.jsonValue(), []);
  });

  checkUnchanged('commands in code spans', 'Notes.', [
    'Then `docker run -d postgres`',
    '`docker stop web`',
    '`kubectl get pods`',
    '`git status`',
    '`docker run --rm nginx`',
    'End.',
  ]);

  for (const [what, line, typed] of [
    [
      'titles, times and code spans',
      'Notes.',
      [
        'Type `docker stop web`.',
        'Then `docker ps',
        'and more`.',
        '- Lab',
        '### Inter',
        '#### Video',
        '#### [Lab: Mine](https://my.example) (5 min)',
        '#### [Docker](https://my.example) ~5',
        'And so on.',
      ],
    ],
    [
      'a compose file',
      '  # services',
      [
        '  web:',
        '    image: nginx',
        '    restart: always',
        '    depends_on:',
        '      - d',
        '      - db',
        '      # end',
      ],
    ],
    [
      'a Dockerfile',
      '# dockerfile',
      [
        'FROM node AS web',
        'WORKDIR /app',
        'COPY . .',
        'RUN npm ci',
        'EXPOSE 80',
        'FROM nginx',
        'COPY --from=we',
        'CMD x',
      ],
    ],
  ] as const)
    checkUnchanged(what, line, typed);

  it('starts a new line on Enter after a complete word, before its completion list arrives', async () => {
    await typeBelow('# at once', ['git i']);
    for (const [rest, next] of [
      ['nit', 'docker p'],
      ['s', 'git pu'],
      ['sh', 'git in'],
      ['i', ''],
    ] as const) {
      await shown().waitFor();
      // The editor receives these keys before it can receive another list.
      await Promise.all([...rest, 'Enter'].map((key) => workbench.page.keyboard.press(key)));
      await requests.settled();
      await type(next);
    }
    await savesBelow('# at once', ['git init', 'docker ps', 'git push', 'git init']);
  });

  it('inserts no line on Tab after a complete word, before its completion list arrives', async () => {
    await typeBelow('# by Tab', ['git i']);
    for (const [rest, next] of [
      ['nit', 'docker p'],
      ['s', 'git pu'],
      ['sh', '# end'],
    ] as const) {
      await shown().waitFor();
      // The editor receives these keys before it can receive another list.
      await Promise.all([...rest, 'Tab'].map((key) => workbench.page.keyboard.press(key)));
      await requests.settled();
      await press('Enter');
      await type(next);
    }
    await savesBelow('# by Tab', ['git init', 'docker ps', 'git push', '# end']);
  });

  it('completes on request, but not the next word automatically', async () => {
    await typeBelow('# asked for', ['docker rm']);
    assert.ok(!(await shown().isVisible()));
    await press('Control+Space');
    await shown('rmi').waitFor();
    await press('Enter');
    await press('Enter');
    await type('docker s');
    await press('Control+Space');
    await shown('stop').waitFor();
    await type('top');
    await press('Enter');
    await type('docker rm ');
    await shown('web1').waitFor();
    await press('Backspace');
    await press('Enter');
    await type('# end');
    await savesBelow('# asked for', ['docker rmi', 'docker stop', 'docker rm', '# end']);
  });

  it('completes unfinished words on Enter and on Tab', async () => {
    await typeBelow('# unfinished', ['docker ru']);
    for (const [key, next] of [
      ['Enter', ' --res'],
      ['Enter', '=un'],
      ['Tab', ' alp'],
      ['Tab', ''],
    ] as const) {
      await shown().waitFor();
      await press(key);
      await type(next);
    }
    await savesBelow('# unfinished', ['docker run --restart=unless-stopped alpine']);
  });

  for (const [what, line, typed] of [
    [
      'words that are prefixes of others',
      '# beginnings',
      [
        'docker run -it',
        'docker rm',
        'docker cp',
        'docker run --publish',
        'docker run httpd',
        'docker logs web1',
        'docker-compose up',
        'npm i',
        'git stash',
        'kubectl get po',
        'docker ps ',
        '# end',
      ],
    ],
    [
      'commands',
      '# commands',
      [
        'docker run -d alpine',
        'docker pull redis',
        'docker stop web',
        'kubectl get pods',
        'git status',
        'docker ps',
        'docker run --rm nginx',
        '# end',
      ],
    ],
  ] as const)
    checkUnchanged(what, line, typed);

  checkUnchanged('words after each character that opens a completion list', '# triggers', [
    'docker run --rm=true',
    'docker run --restart=no alpine',
    'docker run -d',
    'docker run -p 80:80 redis',
    'docker pull docker.io/library/redis:7.2',
    'echo $(docker ps)',
    'test [ -d ~ ]',
    'docker ps | grep web',
    '# end',
  ]);

  function checkUnchanged(what: string, line: string, typed: readonly string[]): void {
    it(`does not change ${what} as they are typed`, async () => {
      const before = requests.count();
      await typeBelow(line, typed);
      assert.ok(requests.count() > before, 'The editor asked for completions.');
      await savesBelow(line, typed);
    });
  }
});
