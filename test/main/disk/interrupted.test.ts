import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changed } from '../../../client/src/storage/textFiles';
import { replaceFile } from '../../../server/src/main/cli/replaceFile';
import { createFile } from '../../../server/src/main/disk/createFile';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { updateFile } from '../../../server/src/main/disk/updateFile';
import { MAX_FILE_SIZE } from '../../../server/src/protocol/files';
import { skipUnless, unix } from '../../skipUnless';

const text = (words: string) => new TextEncoder().encode(words);

/** Runs `act` on a disk that is full after `writes` more files: only the beginning of the next file is written. */
async function onFullDisk(writes: number, act: () => Promise<unknown>): Promise<void> {
  const handle = await open(__filename);
  const methods = Object.getPrototypeOf(handle);
  await handle.close();
  const { writeFile } = methods;
  let left = writes;
  methods.writeFile = async function (content: string | Uint8Array) {
    if (left-- > 0) return writeFile.call(this, content);
    await writeFile.call(this, content.slice(0, 3));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  try {
    await assert.rejects(act(), { code: 'ENOSPC' });
  } finally {
    methods.writeFile = writeFile;
  }
}

describe('a full disk', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    file = path.join(folder, '.study-notes/log.csv');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'before');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const files = () => readdirSync(path.dirname(file)).sort();

  for (const [what, writes] of [
    ['its lock', 0],
    ['its new text', 1],
  ] as const) {
    it(`changes no file and leaves no other file if there is no space for ${what}`, async () => {
      await onFullDisk(writes, () => updateFile(folder, file, () => text('words')));
      assert.equal(readFileSync(file, 'utf8'), 'before');
      assert.deepEqual(files(), ['log.csv']);
      await updateFile(folder, file, () => text('words'));
      assert.equal(readFileSync(file, 'utf8'), 'words');
    });
  }

  it('leaves no part of a new file', async () => {
    await onFullDisk(0, () => createFile(path.join(path.dirname(file), 'copy.csv'), 'words'));
    assert.deepEqual(files(), ['log.csv']);
  });
});

describe('a file that becomes a pipe while its new text is written', () => {
  skipUnless(unix).it('is refused without waiting', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    const file = path.join(folder, 'a.md');
    writeFileSync(file, 'before');
    const handle = await open(file);
    const methods = Object.getPrototypeOf(handle);
    await handle.close();
    const { writeFile } = methods;
    methods.writeFile = async function (content: string) {
      await writeFile.call(this, content);
      rmSync(file);
      execFileSync('mkfifo', [file]);
    };
    try {
      await assert.rejects(replaceFile(file, 'before', 'after'), { message: 'is not a regular file' });
      assert.deepEqual(readdirSync(folder), ['a.md']);
    } finally {
      methods.writeFile = writeFile;
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a file that Study Notes keeps', () => {
  const grown = (by: number) =>
    changed(text('a'.repeat(MAX_FILE_SIZE - 1)), { apply: (before) => before + 'b'.repeat(by), isIn: () => true });

  it('does not grow beyond the size that is read', () => {
    assert.equal(grown(1).length, MAX_FILE_SIZE);
    assert.throws(() => grown(2), RefusedFile);
  });
});
