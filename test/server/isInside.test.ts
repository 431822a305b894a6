import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isInside } from '../../server/src/main/isInside';

describe('a path with symbolic links', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    for (const name of ['course/images', 'elsewhere']) mkdirSync(path.join(folder, name), { recursive: true });
    for (const name of ['course/notes.md', 'elsewhere/secret.md']) writeFileSync(path.join(folder, name), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is inside without symbolic links', async () => {
    await check('notes.md', true);
    await check('images', true);
    await check('images/lost/moon.png', true);
    await check('notes.md/moon.png', true);
    await check('', true);
  });

  it('is inside if they lead to the folder itself', async () => {
    link('images', 'pictures');
    await check('pictures', true);
    link('../notes.md', 'images/back.md');
    await check('images/back.md', true);
    link(path.join(folder, 'course/images'), 'absolute');
    await check('absolute/moon.png', true);
  });

  it('is outside if one leaves the folder', async () => {
    link('../elsewhere', 'out');
    await check('out', false);
    await check('out/secret.md', false);
    link('../elsewhere/secret.md', 'syllabus.md');
    await check('syllabus.md', false);
    link(path.join(folder, 'elsewhere'), 'absolute');
    await check('absolute/secret.md', false);
    link('../../elsewhere', 'images/deep');
    await check('images/deep/secret.md', false);
    link('images/deep', 'twice');
    await check('twice', false);
    link('../elsewhere/../course/images', 'detour');
    await check('detour', false);
  });

  it('is outside if they form a cycle', async () => {
    link('b', 'a');
    link('a', 'b');
    await check('a', false);
  });

  it('is compared with the target of a link to the folder', async () => {
    symlinkSync(path.join(folder, 'course'), path.join(folder, 'opened'), 'junction');
    assert.equal(await isInside(uri('opened'), uri('opened/notes.md')), true);
    link('../elsewhere', 'out');
    assert.equal(await isInside(uri('opened'), uri('opened/out')), false);
  });

  it('is outside if the folder does not exist', async () => {
    assert.equal(await isInside(uri('gone'), uri('gone/notes.md')), false);
  });

  it('is inside without a file system', async () => {
    assert.equal(await isInside('vscode-vfs://github/a', 'vscode-vfs://github/a/b'), true);
  });

  function link(target: string, name: string): void {
    symlinkSync(target, path.join(folder, 'course', name), path.extname(name) === '.md' ? 'file' : 'dir');
  }

  async function check(name: string, expected: boolean): Promise<void> {
    assert.equal(await isInside(uri('course'), uri(path.join('course', name))), expected, name);
  }

  function uri(name: string): string {
    return pathToFileURL(path.join(folder, name)).href;
  }
});
