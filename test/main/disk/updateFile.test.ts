import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRecall } from '../../../client/src/recall/recall';
import { readFileIn, replaceFile, updateFile } from '../../../server/src/main/disk/updateFile';
import { readCsv } from '../../../server/src/text/csv';

/** Starts a process that reports by messages. */
function start(script: string, ...args: string[]): ChildProcess {
  return fork(path.resolve(`test/main/disk/${script}.ts`), args, { execArgv: ['--import', 'tsx'] });
}

const text = (words: string) => new TextEncoder().encode(words);

describe('a file that Study Notes stores in a folder', () => {
  let scratch: string;
  let folder: string;
  let file: string;
  const outside = () => path.join(scratch, 'outside.txt');
  beforeEach(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    folder = path.join(scratch, 'notes');
    file = path.join(folder, '.study-notes/log.csv');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(outside(), 'mine');
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  const write = () => updateFile(folder, file, () => text('words'));

  it('is created with its folder, without other files', async () => {
    rmSync(path.dirname(file), { recursive: true });
    await write();
    assert.equal(readFileSync(file, 'utf8'), 'words');
    assert.deepEqual(readdirSync(path.dirname(file)), ['log.csv']);
  });

  it('is not read or written if it is a link that leads out of the folder', async () => {
    symlinkSync(outside(), file);
    const refused = { message: 'is outside the folder: its path contains a symbolic link' };
    await assert.rejects(write(), refused);
    await assert.rejects(replaceFile(folder, file, 'words'), refused);
    await assert.rejects(readFileIn(folder, file), refused);
    assert.equal(readFileSync(outside(), 'utf8'), 'mine');
  });

  it('is refused if its folder is such a link', async () => {
    rmSync(path.dirname(file), { recursive: true });
    mkdirSync(path.join(scratch, 'elsewhere'));
    symlinkSync(path.join(scratch, 'elsewhere'), path.dirname(file));
    await assert.rejects(write(), { message: 'is in a folder that is a symbolic link' });
    assert.deepEqual(readdirSync(path.join(scratch, 'elsewhere')), []);
  });

  it('is refused if its folder is a link to another one in the folder, or to .git', async () => {
    rmSync(path.dirname(file), { recursive: true });
    for (const target of ['data', '.git', '.']) {
      mkdirSync(path.join(folder, target), { recursive: true });
      symlinkSync(target, path.dirname(file));
      await assert.rejects(write(), { message: 'is in a folder that is a symbolic link' });
      assert.ok(!readdirSync(path.join(folder, target)).includes('log.csv'));
      rmSync(path.dirname(file));
    }
  });

  it('is refused if a folder above it is a link to .git', async () => {
    mkdirSync(path.join(folder, '.GIT/hooks'), { recursive: true });
    symlinkSync('.GIT', path.join(folder, 'link'));
    const refused = { message: 'is a symbolic link into a .git folder' };
    await assert.rejects(replaceFile(folder, path.join(folder, 'link/hooks/a'), 'words'), refused);
    await replaceFile(folder, path.join(folder, '.GIT/hooks/a'), 'words');
  });

  it('is refused if it is a broken link, or a link into a .git folder', async () => {
    symlinkSync(path.join(scratch, 'new.txt'), file);
    await assert.rejects(write(), { message: 'is a symbolic link to a file that does not exist' });
    rmSync(file);
    mkdirSync(path.join(folder, '.git'));
    writeFileSync(path.join(folder, '.git/config'), '');
    symlinkSync('../.git/config', file);
    await assert.rejects(write(), { message: 'is a symbolic link into a .git folder' });
    assert.deepEqual(readdirSync(scratch).sort(), ['notes', 'outside.txt']);
  });

  it('stays a link if its target in the folder is replaced', async () => {
    mkdirSync(path.join(folder, 'data'));
    writeFileSync(path.join(folder, 'data/log.csv'), 'before');
    symlinkSync('../data/log.csv', file);
    await updateFile(folder, file, (bytes) => text(`${new TextDecoder().decode(bytes)}, after`));
    assert.ok(lstatSync(file).isSymbolicLink());
    assert.equal(readFileSync(path.join(folder, 'data/log.csv'), 'utf8'), 'before, after');
    assert.deepEqual(readdirSync(path.join(folder, 'data')), ['log.csv']);
  });

  it('is not written through links with the names of temporary files', async () => {
    for (const name of ['log.csv.new', 'log.csv.tmp', 'log.csv.lock', 'log.csv.backup', '.log.csv.tmp']) {
      symlinkSync(outside(), path.join(path.dirname(file), name));
    }
    await write();
    assert.equal(readFileSync(file, 'utf8'), 'words');
    assert.equal(readFileSync(outside(), 'utf8'), 'mine');
  });

  it('exists at each moment while it is replaced', async () => {
    await write();
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; n < 200; n++) await write();
      isOver = true;
    })();
    let looks = 0;
    while (!isOver) {
      assert.equal(new TextDecoder().decode(await readFileIn(folder, file)), 'words');
      looks++;
    }
    await writing;
    assert.ok(looks > 100, `${looks} looks`);
  });

  it('keeps what another program writes meanwhile without a lock', async () => {
    writeFileSync(file, 'a');
    let calls = 0;
    await updateFile(folder, file, (bytes) => {
      if (++calls === 1) writeFileSync(file, 'b');
      return text(`${new TextDecoder().decode(bytes)}+`);
    });
    assert.equal(readFileSync(file, 'utf8'), 'b+');
  });

  it('is written if a killed window has left its lock and an unfinished file', async () => {
    const child = start('holder', file);
    await once(child, 'message');
    assert.equal(readdirSync(path.dirname(file)).length, 2, 'a lock and a temporary file');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await write();
    assert.deepEqual(readdirSync(path.dirname(file)), ['log.csv']);
  });

  it('loses no changes if two windows write at the same time', async () => {
    const cards = path.join(folder, '.study-notes/recall.json');
    const windows = ['a', 'b'].map((name) => start('writer', folder, name, '30'));
    await Promise.all(windows.map((child) => once(child, 'message')));
    const answers = windows.map((child) => once(child, 'message').then(([failed]) => failed));
    for (const child of windows) child.send('go');
    const failures = await Promise.all(answers);
    assert.deepEqual(failures, [[], []]);
    assert.equal(readRecall(readFileSync(cards, 'utf8'))?.size, 60);
    const [head, ...rows] = readCsv(readFileSync(file, 'utf8'));
    assert.equal(head?.[0], 'date');
    assert.equal(new Set(rows.map(([, , , module]) => module)).size, 60);
    assert.equal(rows.length, 60);
    assert.deepEqual(readdirSync(path.dirname(file)).sort(), ['log.csv', 'recall.json']);
  });
});
