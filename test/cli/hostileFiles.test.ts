import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { forStream } from '../../server/src/main/cli/output/terminal';
import { openTemporaryFolder, skipUnless, superuser, system, unix } from '../skipUnless';
import { type Folder, inFolder, makeFolder, notes } from './commandLine';

const cli = path.resolve('dist/cli.js');
const placeholder = notes.replace('    - It forwards.\n', '    - It forwards.\n    - FILL ME IN\n');

const onUnix = skipUnless(unix);

describe('output that cannot be written', () => {
  for (const command of ['check a.md', 'check a.md --format json', 'outline a.md', 'stats a.md', 'explain a.md:3']) {
    skipUnless(system('linux')).it(`ends ${command} with 2, and one line`, () =>
      inFolder(`--- a.md\n${notes}`, (folder) => {
        const full = openSync('/dev/full', 'w');
        const { status, stderr } = spawnSync(process.execPath, [cli, ...command.split(' ')], {
          cwd: folder.path,
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
        });
        closeSync(full);
        assert.equal(stderr, 'study-notes: standard output: no space left on the disk\n');
        assert.equal(status, 2);
      }),
    );
  }

  it('ends without an error if the reader has closed the pipe', async () => {
    const folder = makeFolder(`--- a.md\n${notes}`);
    const child = spawn(process.execPath, [cli, 'check', '-', '--format', 'json'], { cwd: folder.path });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stdout.destroy();
    child.stdin.end(notes);
    assert.deepEqual(await once(child, 'close'), [1, null]);
    assert.equal(said, '');
    folder.remove();
  });
});

describe('file names that are not UTF-8', () => {
  skipUnless(system('linux')).it('are reported, and the other files are read', () =>
    inFolder(`--- a.md\n${notes}`, async (folder) => {
      const name = Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from([0xff]), Buffer.from('.md')]);
      writeFileSync(name, notes);
      const { status, stdout, stderr } = await folder.runHere('check .');
      assert.equal(stderr, 'study-notes: \uFFFD.md: cannot be read: its name is not UTF-8\n');
      assert.match(stdout, /^a\.md:/);
      assert.equal(status, 2);
    }),
  );
});

describe('devices, pipes and endless files', () => {
  const reasons: readonly (readonly [command: string, reason: string])[] = [
    ['check pipe.md', 'pipe.md: is not a regular file'],
    ['check a.md --syllabus pipe.md', 'pipe.md: is not a regular file'],
    ['check a.md --syllabus /dev/zero', '/dev/zero: is not a regular file'],
    ['outline /dev/zero', '/dev/zero: is not a regular file'],
    ['fix link.md', 'link.md: is not a regular file'],
  ];
  for (const [command, reason] of reasons) {
    onUnix.it(`are refused: ${command}`, () =>
      inPipes(async (folder) => {
        const { status, stderr } = await folder.runHere(command);
        assert.ok(stderr.startsWith(`study-notes: ${reason}\n`), stderr);
        assert.equal(status, 2);
      }),
    );
  }

  onUnix.it('are not waited for as settings or .gitignore files', () =>
    inPipes(async (folder) => {
      mkdirSync(path.join(folder.path, '.vscode'));
      for (const name of ['.vscode/settings.json', '.gitignore']) makePipe(folder, name);
      for (const command of ['check a.md', 'check .']) {
        const { status, stdout, stderr } = await folder.runHere(command);
        assert.match(stdout, /^a\.md:\d+:\d+: /);
        assert.deepEqual([status, stderr], [2, 'study-notes: .vscode/settings.json: is not a regular file\n']);
      }
    }),
  );

  onUnix.it('are read from standard input up to a limit', () => {
    const zero = openSync('/dev/zero', 'r');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '-'], {
      stdio: [zero, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(zero);
    assert.equal(stderr, 'study-notes: -: is larger than 2 MB\n');
    assert.equal(status, 2);
  });

  onUnix.it('are not read as the file of a module, like files outside the folder', () =>
    inFolder('--- secret.md\n# Secret (77 min)\n', (outside) =>
      inFolder('--- README.md\n', async (folder) => {
        const at = (name: string) => path.join(folder.path, name);
        mkdirSync(at('folder.md'));
        makePipe(folder, 'pipe.md');
        writeFileSync(at('large.md'), `# Large (77 min)\n\n${'word '.repeat(500_000)}`);
        const secret = path.join(outside.path, 'secret.md');
        symlinkSync('/dev/zero', at('zero.md'));
        symlinkSync('pipe.md', at('to-pipe.md'));
        symlinkSync('circle.md', at('circle.md'));
        symlinkSync(secret, at('out.md'));
        symlinkSync(outside.path, at('out'));
        const names = ['folder', 'pipe', 'large', 'zero', 'to-pipe', 'circle', 'out', 'out/secret', 'x'.repeat(300)];
        const links = [...names.map((name) => `${name}.md`), secret, path.relative(folder.path, secret), '/dev/zero'];
        const modules = links.map((link, n) => `### [Lecture ${n + 1}: ${n}](${link})\n\n`);
        writeFileSync(at('README.md'), `# Course\n\n## Area 1 - Sorting\n\n${modules.join('')}`);
        const { status, stdout, stderr } = await folder.runHere('outline README.md --format json');
        assert.deepEqual([status, stderr], [0, '']);
        const minutes = stdout.match(/"minutes": .*/g) ?? [];
        assert.deepEqual([minutes.length, new Set(minutes)], [links.length, new Set(['"minutes": null,'])]);
      }),
    ),
  );

  /** Creates a folder with a pipe without a writer, a link to it, and notes. */
  function inPipes(use: (folder: Folder) => Promise<void>): Promise<void> {
    return inFolder(`--- a.md\n${notes}`, (folder) => {
      makePipe(folder, 'pipe.md');
      symlinkSync('pipe.md', path.join(folder.path, 'link.md'));
      return use(folder);
    });
  }

  function makePipe(folder: Folder, name: string): void {
    execFileSync('mkfifo', [path.join(folder.path, name)]);
  }
});

describe('fix', () => {
  const run = (folder: Folder, nodeOptions: string[] = []) =>
    spawn(process.execPath, [...nodeOptions, cli, 'fix', 'a.md'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  /** Runs a command until it has written the temporary file, but not yet replaced the file. */
  async function begun(folder: Folder) {
    const child = run(folder, ['--require', path.resolve('test/cli/hangingRename.cjs')]);
    await once(child.stderr, 'data');
    assert.equal(readdirSync(folder.path).length, 2, 'a temporary file is there');
    return child;
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    onUnix.it(`leaves no files on ${signal}`, async () => {
      const folder = makeFolder(`--- a.md\n${placeholder}`);
      const child = await begun(folder);
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [null, signal]);
      assert.deepEqual(readdirSync(folder.path), ['a.md']);
      assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), placeholder);
      folder.remove();
    });
  }

  it('removes temporary files of a killed run, but not those of a running one', async () => {
    const folder = makeFolder(`--- a.md\n${placeholder}`);
    const child = await begun(folder);
    assert.equal((await folder.runHere('fix --rule placeholder=off a.md')).status, 0);
    assert.equal(readdirSync(folder.path).length, 2);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(readdirSync(folder.path).length, 2);
    assert.equal((await folder.runHere('fix --rule placeholder=off a.md')).status, 0);
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
    folder.remove();
  });

  onUnix.it('refuses a link that leads out of its folder and out of the current folder', () =>
    inFolder(`--- mine/a.md\n${placeholder}`, (mine) =>
      inFolder(`--- b.md\n${notes}`, async (folder) => {
        const target = path.join(mine.path, 'mine/a.md');
        symlinkSync(target, path.join(folder.path, 'link.md'));
        const { status, stderr } = await folder.runHere('fix link.md');
        assert.match(stderr, /^study-notes: link\.md: is outside the folder: its path contains a symbolic link\n/);
        assert.equal(status, 2);
        assert.equal(readFileSync(target, 'utf8'), placeholder);
        assert.ok(lstatSync(path.join(folder.path, 'link.md')).isSymbolicLink());
      }),
    ),
  );

  onUnix.it('refuses a file in a folder that is a link out of the current folder', () =>
    inFolder(`--- a.md\n${placeholder}`, (mine) =>
      inFolder(`--- b.md\n${notes}`, async (folder) => {
        symlinkSync(mine.path, path.join(folder.path, 'out'));
        for (const named of ['out/a.md', 'out']) {
          const { status, stderr } = await folder.runHere(`fix ${named}`);
          assert.match(stderr, /^study-notes: out\/a\.md: is outside the folder: its path contains a symbolic link\n/);
          assert.equal(status, 2);
        }
        const target = path.join(mine.path, 'a.md');
        assert.equal(readFileSync(target, 'utf8'), placeholder);
        // The user may name a file elsewhere.
        assert.equal((await folder.runHere(`fix ${target}`)).status, 0);
        assert.notEqual(readFileSync(target, 'utf8'), placeholder);
      }),
    ),
  );

  skipUnless(superuser, openTemporaryFolder).it('keeps the owner, or does not change the file', () =>
    inFolder(`--- a.md\n${placeholder}`, (folder) => {
      const file = path.join(folder.path, 'a.md');
      execFileSync('chown', ['65534:65534', file]);
      chmodSync(file, 0o666);
      chmodSync(folder.path, 0o777);
      // The repository may be in a folder that another user cannot read, such as the home folder of root.
      const copy = path.join(folder.path, 'cli.js');
      copyFileSync(cli, copy);
      const { stderr } = spawnSync(process.execPath, [copy, 'fix', 'a.md'], {
        cwd: folder.path,
        uid: 1234,
        gid: 1234,
        encoding: 'utf8',
      });
      assert.match(stderr, /^study-notes: a\.md: belongs to another user or group/);
      assert.equal(readFileSync(file, 'utf8'), placeholder);
      assert.equal(folder.run('fix a.md').status, 0);
      assert.deepEqual([statSync(file).uid, statSync(file).gid, statSync(file).mode & 0o777], [65534, 65534, 0o666]);
      assert.notEqual(readFileSync(file, 'utf8'), placeholder);
    }),
  );
});

describe('control characters', () => {
  const signs = ['\u001b]0;title\u0007', '\u001b[2J', '\u009b31m', '\u0008', '\u202e', '\u2066', '\u200f'];
  const hostile = `# N${signs[0]}
\n## Area 1: R${signs[1]}\n
1. Video: What ${signs[2]}${signs[4]} - 12 min
    - It ${signs[3]} forwards.
    - FILL ME IN
2. Lab: ${signs[5]}Static${signs[6]}
`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for control characters
  const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const name = 'a\u001b[31m\u202e.md';

  for (const command of ['outline', 'check', 'stats', 'explain', 'fix']) {
    onUnix.it(`are shown by ${command}, and not sent`, () =>
      inFolder(`--- ${name}\n${hostile}`, async (folder) => {
        const ended = await folder.runHere(`${command} ${name}${command === 'explain' ? ':5' : ''}`);
        const said = ended.stdout + ended.stderr;
        assert.doesNotMatch(said, CONTROL_CHARACTERS);
        assert.match(said, /<U\+(?:001B|202E)>/);
      }),
    );
  }

  onUnix.it('are shown in messages', () =>
    inFolder('', async (folder) => {
      const { stderr } = await folder.runHere(`check ${name}`);
      assert.equal(stderr, 'study-notes: a<U+001B>[31m<U+202E>.md: no such file or folder\n');
    }),
  );

  onUnix.it('stay on one line of a message, so that no workflow command is created', () =>
    inFolder('', async (folder) => {
      const file = 'x\n::error title=owned::.md';
      writeFileSync(path.join(folder.path, file), Buffer.from([0xff, 0xfe, 0x41, 0xff]));
      const { stderr } = await folder.runHere('check . --format github');
      assert.match(stderr, /^study-notes: x<U\+000A>::error title=owned::\.md: /);
      assert.doesNotMatch(stderr, /^::/m);
    }),
  );

  onUnix.it('stay on one line of an outline', () =>
    inFolder('', async (folder) => {
      folder.write('x\n.md', 'no notes');
      const { stdout } = await folder.runHere('outline x\n.md');
      assert.equal(stdout, 'x<U+000A>.md: not study notes\n');
    }),
  );

  it('are escaped in terminal output, and kept in other output', () => {
    const diff = '-\u001b[2J\n+a\tb\r\n';
    assert.equal(forStream(diff, { isTTY: true }), '-<U+001B>[2J\n+a b\r\n');
    assert.equal(forStream(diff, { isTTY: false }), diff);
  });
});

describe('formulas in notes', () => {
  it('are escaped in CSV files', () =>
    inFolder('--- a.md\n# =N\n\n## =Area\n\n### Beginner\n\n1. @Lab: A - 5 min\n2. +Lab: B\n', async ({ runHere }) => {
      for (const command of ['outline', 'stats']) {
        const { stdout } = await runHere(`${command} a.md --format csv`);
        assert.doesNotMatch(stdout, /(?:^|,)"?[=+@]/m);
        assert.match(stdout, /'[=@]/);
      }
    }));
});
