import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InitializeResult } from 'vscode-languageserver/node';
import { startOverStdio } from '../server/bundle';
import { type Ended, makeFolder } from './commandLine';

const notes = `# Networks

## Area 1 - Routing

### Beginner

1. [Video: What is a "router"?](https://net.example/router) - 12 min
    - It forwards.
2. Lab: Static routes
    - Every route needs a way back.

## Glossary

Words and what they mean.
`;
const readme = '# left-pad\n\n## Install\n\n`npm install left-pad`\n';

describe('the command line', () => {
  let folder: ReturnType<typeof makeFolder>;
  before(() => {
    const clean = notes.replace('routes', 'routes - 35 min');
    folder = makeFolder(
      `--- notes.md\n${notes}--- README.md\n${readme}--- more/clean.md\n${clean}--- more/node_modules/notes.md\n${notes}`,
    );
    writeFileSync(path.join(folder.path, 'picture.md'), Buffer.from([0xff, 0xfe, 0x00]));
  });
  after(() => folder.remove());

  describe('outline', () => {
    it('prints a tree by default', () => {
      check(
        folder.run('outline notes.md'),
        0,
        `Networks  (12 min · 1 without a time)
├── Area 1 - Routing  (12 min · 1 without a time)
│   └── Beginner  (12 min · 1 without a time)
│       ├── Video: What is a "router"?  (12 min)
│       └── Lab: Static routes  (no time)
└── Glossary
`,
      );
    });

    it('reports Markdown that is not notes', async () => {
      check(await folder.runHere('outline README.md'), 0, 'README.md: not study notes\n');
    });

    it('prints one object for one file', async () => {
      const { stdout, status } = await folder.runHere('outline notes.md --format json');
      assert.equal(status, 0);
      assert.deepEqual(JSON.parse(stdout), {
        file: 'notes.md',
        title: 'Networks',
        notebook: true,
        areas: [{ line: 3, title: 'Routing', number: 1 }],
        levels: [{ line: 5, level: 'beginner', title: 'Beginner', area: 3 }],
        modules: [
          {
            line: 7,
            title: 'Video: What is a "router"?',
            url: 'https://net.example/router',
            kind: 'video',
            minutes: 12,
            minutesLine: 7,
            spent: 12,
            estimate: null,
            area: 3,
            level: 'beginner',
            group: null,
            hasNotes: true,
          },
          {
            line: 9,
            title: 'Lab: Static routes',
            url: null,
            kind: 'lab',
            minutes: null,
            minutesLine: null,
            spent: null,
            estimate: null,
            area: 3,
            level: 'beginner',
            group: null,
            hasNotes: true,
          },
        ],
        topics: [{ line: 12, title: 'Glossary', area: null }],
      });
    });

    it('prints an array for several files', async () => {
      const { stdout } = await folder.runHere('outline notes.md README.md --format json');
      const reports: { file: string; notebook: boolean }[] = JSON.parse(stdout);
      assert.deepEqual(
        reports.map(({ file, notebook }) => [file, notebook]),
        [
          ['notes.md', true],
          ['README.md', false],
        ],
      );
    });

    it('prints a table of modules', async () => {
      check(
        await folder.runHere('outline notes.md --format csv'),
        0,
        `file,line,title,url,kind,minutes,spent,estimate,area,level,group,hasNotes\r
notes.md,7,"Video: What is a ""router""?",https://net.example/router,video,12,12,,Routing,beginner,,true\r
notes.md,9,Lab: Static routes,,lab,,,,Routing,beginner,,true\r
`,
      );
    });

    it('reads standard input', () => {
      const { stdout } = folder.run('outline - --format json', { input: notes });
      assert.equal(JSON.parse(stdout).file, '-');
    });
  });

  describe('explain', () => {
    it('explains how a line was read', () => {
      const { stdout, status } = folder.run('explain notes.md:9');
      assert.equal(status, 0);
      assert.match(stdout, /^Line 9 is a module\. It belongs to “Beginner” \(level, line 5\)\./);
    });

    it('prints an explanation of a line as JSON', async () => {
      const { stdout, status } = await folder.runHere('explain notes.md:12 --format json');
      const { file, line, role, title } = JSON.parse(stdout);
      assert.deepEqual(
        { file, line, role, title, status },
        { file: 'notes.md', line: 12, role: 'topic', title: 'Glossary', status: 0 },
      );
    });

    it('explains why other Markdown is not notes', async () => {
      const { stdout, status } = await folder.runHere('explain README.md:1 --format json');
      assert.deepEqual([JSON.parse(stdout).notebook, status], [false, 0]);
    });

    it('explains why a file is notes', async () => {
      const { stdout, status } = await folder.runHere('explain README.md');
      assert.equal(status, 0);
      assert.match(stdout, /^This file is not read as study notes: no lecture, .* was recognized\.\n/);
      assert.match(
        (await folder.runHere('explain notes.md')).stdout,
        /^This file is read as study notes: .*\n\nIt contains /,
      );
      assert.match(
        (await folder.runHere('explain -- -', { input: notes })).stdout,
        /^This file is read as study notes/,
      );
    });

    it('names the setting that makes a file a syllabus', async () => {
      const settings = '{ "studyNotes.syllabus": ["course.md"] }';
      const course = makeFolder(`--- course.md\n1. Sets\n2. Maps\n--- .vscode/settings.json\n${settings}\n`);
      const { stdout } = await course.runHere('explain course.md').finally(course.remove);
      const expected =
        /^This file is read as study notes: the setting studyNotes\.syllabus contains it\.\n\nIt contains 2 modules\.\n/;
      assert.match(stdout, expected);
    });

    it('prints an explanation of a file as JSON', async () => {
      const { stdout, status } = await folder.runHere('explain notes.md --format json');
      const { file, notebook, notebookWhy, areas, levels, modules, timed } = JSON.parse(stdout);
      assert.deepEqual(
        [status, file, notebook, notebookWhy, areas, levels, modules, timed],
        [0, 'notes.md', true, 'areas', 1, 1, 2, 1],
      );
    });

    it('reads standard input', async () => {
      const { stdout } = await folder.runHere('explain -- -:3', { input: notes });
      assert.match(stdout, /^Line 3 is an area/);
    });
  });

  for (const [what, command, reason] of [
    ['a line that does not exist', 'explain notes.md:99', 'notes.md: has no line 99: the last line is 15'],
    ['a missing file to explain', 'explain lost.md', 'lost.md: no such file or folder'],
    ['two lines to explain', 'explain notes.md:1 notes.md:2', 'specify only one file or line'],
    ['a missing file', 'outline lost.md', 'lost.md: no such file or folder'],
    ['a missing folder', 'check lost', 'lost: no such file or folder'],
    ['a folder to outline', 'outline more', 'more: is a folder'],
    ['a file that is not text', 'check picture.md', 'picture.md: is not encoded in UTF-8'],
    ['no file', 'outline', 'no file specified'],
    ['an unknown format', 'check notes.md --format xml', 'unknown format xml: use one of pretty, json, sarif, github'],
    ['an unknown option', 'check --loud', "Unknown option '--loud'"],
    ['an option of another command', 'outline notes.md --dry-run', 'outline has no option --dry-run'],
    [
      'an unknown severity',
      'check notes.md --level loud',
      'unknown severity loud: use one of hint, info, warning, error',
    ],
    ['a rule without a severity', 'check notes.md --rule missing-time', '--rule missing-time: use RULE=SEVERITY'],
    ['an unknown rule', 'check notes.md --rule mising-time=off', '--rule mising-time: is not the name of a rule'],
    [
      'an unknown severity of a rule',
      'fix notes.md --rule missing-time=loud',
      '--rule missing-time: must be one of error',
    ],
    ['a missing syllabus', 'check notes.md --syllabus lost.md', 'lost.md: no such file or folder'],
    [
      'an unknown command',
      'chek notes.md',
      'unknown command chek: use one of outline, check, fix, stats, explain, server',
    ],
    ['a server without a transport', 'server', 'the server uses only standard input and output: add --stdio'],
  ] as const) {
    it(`ends with 2 and names the reason for ${what}`, async () => {
      const { stdout, stderr, status } = await folder.runHere(command);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.startsWith(`study-notes: ${reason}`), stderr);
    });
  }

  it('passes the exit status and the reason to a shell', () => {
    assert.deepEqual(folder.run('outline'), { status: 2, stdout: '', stderr: 'study-notes: no file specified\n' });
  });

  it('prints its usage and its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    check(await folder.runHere('--version'), 0, `${version}\n`);
    const { stdout, status } = await folder.runHere('--help');
    assert.equal(status, 0);
    for (const command of ['outline', 'check', 'fix', 'explain', 'server'])
      assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
  });

  it('lists exactly the documented options in its help', async () => {
    const page = readFileSync('docs/command-line.md', 'utf8');
    const optionsIn = (text: string) =>
      new Set(Array.from(text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g), ([option]) => option));
    const explained = optionsIn(page.replaceAll(/^.*npm install.*$/gm, ''));
    assert.deepEqual([...optionsIn((await folder.runHere('--help')).stdout)].sort(), [...explained].sort());
  });

  it('starts a language server', async () => {
    const { connection, ended } = startOverStdio(['dist/cli.js', 'server']);
    connection.listen();
    const initialize = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', initialize);
    assert.equal(serverInfo?.name, 'study-notes');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  function check(ended: Ended, status: number, stdout: string): void {
    assert.deepEqual(ended, { status, stdout, stderr: '' });
  }
});
