import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskCache } from '../../server/src/main/diskCache';

describe('a cache on disk', () => {
  const mebibyte = 1024 * 1024;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-cache-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (largest?: number, header = 'Study Notes 1') => diskCache(pathToFileURL(folder).href, header, largest);
  const files = () =>
    readdirSync(path.join(folder, 'notes-cache')).map((name) => path.join(folder, 'notes-cache', name));

  async function* lines(...all: string[]): AsyncGenerator<string, void> {
    yield* all;
  }

  async function loaded(cache: ReturnType<typeof open>, name: string): Promise<string[]> {
    const found: string[] = [];
    for await (const line of cache.load([name])) found.push(line);
    return found;
  }

  it('has the lines of each set of folders, in any order of these', async () => {
    const cache = open();
    await cache.save(['file:///a', 'file:///b'], lines('one', '“two”'));
    await cache.save(['file:///c'], lines('three'));
    await cache.save(['file:///c'], lines('four'));
    const found: string[] = [];
    for await (const line of cache.load(['file:///b', 'file:///a'])) found.push(line);
    assert.deepEqual(found, ['one', '“two”']);
    assert.deepEqual(await loaded(cache, 'file:///c'), ['four']);
    assert.deepEqual(await loaded(cache, 'file:///d'), []);
    assert.deepEqual(await loaded(open(undefined, 'Study Notes 2'), 'file:///c'), []);
  });

  it('is not read further after many damaged lines', async () => {
    const cache = open();
    await cache.save(['file:///a'], lines('one', 'two'));
    const [file = ''] = files();
    const [header = '', ...saved] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [header, ...saved.slice(0, 1), ...Array<string>(50).fill(''), ...saved.slice(1)].join('\n'));
    assert.deepEqual(await loaded(cache, 'file:///a'), ['one', 'two']);
    writeFileSync(file, [header, ...saved.slice(0, 1), '\n'.repeat(8_000_000), ...saved.slice(1)].join('\n'));
    assert.deepEqual(await loaded(cache, 'file:///a'), ['one']);
  });

  it('ignores folders in its folder', async () => {
    const cache = open(mebibyte);
    await cache.save(['file:///a'], lines('one'));
    const other = path.join(folder, 'notes-cache', 'other.cache');
    mkdirSync(other);
    utimesSync(other, 1, 1);
    await cache.save(['file:///b'], lines('two'.repeat(mebibyte / 4)));
    assert.deepEqual(await loaded(cache, 'file:///a'), ['one']);
  });

  it('omits lines above its limit', async () => {
    const cache = open(4 * mebibyte);
    const long = Array.from({ length: 100 }, (_, n) => String(n).padEnd(mebibyte / 10));
    await cache.save(['file:///a'], lines(...long));
    const found = await loaded(cache, 'file:///a');
    assert.deepEqual(found, long.slice(0, found.length));
    assert.ok(found.length > 10 && found.length < 40, `${found.length} lines`);
    assert.ok(files().every((file) => statSync(file).size <= 4 * mebibyte));
  });

  it('removes the least recently used', async () => {
    const cache = open(4 * mebibyte);
    const long = 'x'.repeat(mebibyte);
    const names = ['file:///a', 'file:///b', 'file:///c', 'file:///d'];
    for (const [n, name] of names.slice(0, 3).entries()) {
      const before = new Set(files_());
      await cache.save([name], lines(long));
      for (const file of files_().filter((each) => !before.has(each))) utimesSync(file, n + 1, n + 1);
    }
    // The second cache is now the least recently used one.
    assert.equal((await loaded(cache, 'file:///a')).length, 1);
    await cache.save(['file:///d'], lines(long));
    const kept = await Promise.all(names.map(async (name) => (await loaded(cache, name)).length));
    assert.deepEqual(kept, [1, 0, 1, 1]);

    function files_(): string[] {
      try {
        return files();
      } catch {
        return [];
      }
    }
  });

  it('has no stamp of files that are not on the disk', async () => {
    const { size, mtimeMs } = statSync(folder);
    const uris = [
      pathToFileURL(folder).href,
      `${pathToFileURL(folder).href}/lost.md`,
      'vscode-vfs://github/a.md',
      'file:///%ff',
    ];
    assert.deepEqual(await open().stamps(uris), [{ size, changed: mtimeMs }, undefined, undefined, undefined]);
  });
});
