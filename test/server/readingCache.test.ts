import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { NotesTree, WorkspaceTree } from '../../server/src/protocol';
import { type Editor, type Start, startEditor } from './editor';
import { makeWorkspace, type WorkspaceFolder } from './workspaceFolder';

const count = 30;
const longestWait = 20_000;

function notes(n: number, title = `Course ${n}`): string {
  return `# ${title}\n\n## Area 1\n\n1. Video: Ports ${n} - 8 min\n2. Lab: Routes ${n} - 20 min\n`;
}

const documentation = '# Package\n\nCall it with a number such as 3.\n';
const name = (n: number) => `${String(n).padStart(2, '0')}.md`;
const files = Array.from({ length: count }, (_, n) => `--- ${name(n)}\n${notes(n)}`).join('');

/** Resolves when another process has made a condition true; rejects after a limit. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + longestWait;
  while (!holds()) {
    assert.ok(performance.now() < end, 'is not saved in time');
    await setImmediate();
  }
}

describe('the cache of a folder', () => {
  let workspace: WorkspaceFolder;
  let storage: string;
  beforeEach(() => {
    workspace = makeWorkspace(`${files}--- package.md\n${documentation}`);
    storage = mkdtempSync(path.join(tmpdir(), 'study-notes-storage-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(storage, { recursive: true, force: true });
  });

  const stored = () => readdirSync(path.join(storage, 'notes-cache'));
  const cache = () => {
    // There may be a temporary file while a cache is written.
    const [file, ...others] = stored().filter((each) => each.endsWith('.cache'));
    assert.ok(file && others.length === 0, stored().join());
    return path.join(storage, 'notes-cache', file);
  };
  const start = (more: Start = {}) =>
    startEditor({ workspace, isVsCode: true, storage: pathToFileURL(storage).href, ...more });

  /** Writes or deletes a file while the folder is not open. */
  function write(file: string, text: string | undefined): void {
    const others = workspace.names.filter((each) => each !== file);
    workspace = { ...workspace, names: text === undefined ? others : [...others, file].sort() };
    if (text === undefined) rmSync(path.join(workspace.path, file));
    else writeFileSync(path.join(workspace.path, file), text);
  }

  /** Opens the folder, and returns its tree, the results of a search, and the files that were read. */
  async function opened(more?: Start): Promise<{ tree: readonly NotesTree[]; found: string[]; reads: string[] }> {
    const editor = await start(more);
    const seen = await see(editor);
    await editor.stop();
    return seen;
  }

  async function see(editor: Editor): Promise<Awaited<ReturnType<typeof opened>>> {
    const { notesFiles } = await editor.ask<WorkspaceTree>('studyNotes/tree', { again: false });
    const symbols = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'o' });
    return {
      tree: notesFiles,
      found: symbols.map((symbol) => JSON.stringify(symbol)).sort(),
      reads: [...new Set(editor.reads)].sort(),
    };
  }

  /** Opens the folder for the first time, until all is saved. */
  async function openedFirst(more?: Start): Promise<Awaited<ReturnType<typeof opened>>> {
    const editor = await start(more);
    const seen = await see(editor);
    await saved(count);
    await editor.stop();
    return seen;
  }

  /** Resolves when this number of files is saved. */
  async function saved(least: number): Promise<void> {
    const lines = () => {
      try {
        return readFileSync(cache(), 'utf8').split('\n').length - 2;
      } catch {
        return 0;
      }
    };
    await until(() => lines() >= least);
  }

  it('is used when the folder is opened again, without reading a file', async () => {
    const first = await openedFirst();
    assert.equal(first.tree.length, count);
    assert.equal(first.reads.length, count + 1);
    assert.deepEqual(await opened(), { ...first, reads: [] });
  });

  it('is not stored without a folder for it', async () => {
    const first = await opened({ storage: '' });
    assert.deepEqual(await opened({ storage: '' }), first);
    assert.deepEqual(readdirSync(storage), []);
  });

  it('is read again if a file was changed, added or removed', async () => {
    await openedFirst();
    write(name(3), notes(3, 'Another course'));
    write('new.md', notes(99));
    write(name(4), undefined);
    const { tree, found, reads } = await opened();
    assert.deepEqual(reads, [name(3), 'new.md']);
    const titles = tree.map(({ title }) => title);
    assert.equal(titles.length, count);
    assert.ok(titles.includes('Another course') && titles.includes('Course 99') && !titles.includes('Course 4'));
    assert.ok(
      found.some((symbol) => symbol.includes('Ports 99')) && !found.some((symbol) => symbol.includes('Ports 4"')),
    );
  });

  it('is kept if only the modification time of a file changes, but not if its content does', async () => {
    const first = await openedFirst();
    const later = new Date(Date.now() + 10_000);
    utimesSync(path.join(workspace.path, name(3)), later, later);
    write(name(4), notes(4).replace('Course', 'Corpse'));
    utimesSync(path.join(workspace.path, name(4)), later, later);
    const { tree, reads } = await opened();
    // The texts are compared; the changed one is read a second time for the tree.
    assert.deepEqual(reads, [name(3), name(4)]);
    assert.deepEqual(
      tree.map(({ title }) => title),
      first.tree.map(({ title }) => title.replace(/^Course 4$/, 'Corpse 4')),
    );
  });

  it('is not used with other settings', async () => {
    await openedFirst();
    const { tree, reads } = await opened({ settings: { files: { '0*.md': false } } });
    assert.equal(tree.length, count - 10);
    assert.deepEqual(reads, [...workspace.names.filter((file) => file.startsWith('0'))]);
    assert.equal((await opened({ settings: { levels: ['Warm up'] } })).reads.length, count + 1);
  });

  it('contains the totals of the current syllabus', async () => {
    const syllabus = (more: string) => `---\nstudy-notes: syllabus\n---\n\n## Area 1\n\n- Video: Ports 3\n${more}`;
    await openedFirst();
    write('syllabus.md', syllabus('- Lab: Routes 3\n'));
    const { tree, reads } = await opened();
    assert.equal(reads.length, count + 1, reads.join());
    rmSync(path.join(storage, 'notes-cache'), { recursive: true });
    assert.deepEqual(tree, (await opened()).tree);
  });

  it('is read again from files that depend on others', async () => {
    write('index.md', '# Course\n\n## Area 1\n\n1. [Sets](sets.md) - 5 min\n');
    write('sets.md', '# Sets\n\nTime: 5 min\n\n## Unions\n');
    const first = await openedFirst();
    write('sets.md', '# Sets\n\nTime: 5 min\n\n## Products\n');
    const second = await opened();
    assert.ok(first.found.some((symbol) => symbol.includes('Unions')));
    assert.ok(second.found.some((symbol) => symbol.includes('Products')));
    assert.ok(!second.found.some((symbol) => symbol.includes('Unions')));
    assert.deepEqual(second.reads, ['index.md', 'sets.md']);
  });

  for (const [what, damage] of [
    ['is empty', () => ''],
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
    ['has a changed line', (text: string) => text.replaceAll('Ports', 'Pores')],
    ['has another version', (text: string) => text.replace('\n', '0\n')],
    ['is not text', () => '\0\xff\n\ud800'.repeat(1000)],
  ] as const) {
    it(`is rebuilt as far as needed if its file ${what}`, async () => {
      const first = await openedFirst();
      writeFileSync(cache(), damage(readFileSync(cache(), 'utf8')));
      const { tree, found, reads } = await opened();
      assert.deepEqual({ tree, found }, { tree: first.tree, found: first.found });
      assert.ok(reads.length >= 10, reads.join());
    });
  }

  it('can be deleted while it is used, even with its folder', async () => {
    const first = await openedFirst();
    const editor = await start();
    assert.deepEqual(await see(editor), { ...first, reads: [] });
    rmSync(storage, { recursive: true });
    for (const n of [1, 2, 3]) await editor.write(name(n), notes(n, `Other ${n}`));
    const { tree } = await see(editor);
    assert.ok(tree.some(({ title }) => title === 'Other 3'));
    await saved(count);
    await editor.stop();
    assert.deepEqual((await opened()).reads, []);
  });

  for (const content of ['{', 'null', '[0, 0, 0, "", {}]'])
    it(`is not needed if a line with a valid digest is malformed: ${content}`, async () => {
      const first = await openedFirst();
      const [header] = readFileSync(cache(), 'utf8').split('\n');
      const digest = createHash('sha1').update(content).digest('base64url');
      writeFileSync(cache(), `${header}\n${digest}${content}\n`);
      const editor = await start();
      assert.deepEqual(await see(editor), first);
      await assert.rejects(editor.stop(), /readingCache|server\.main/);
    });

  it('can be used by two servers at the same time', async () => {
    const first = await openedFirst();
    const editors = await Promise.all([start(), start()]);
    const [writer, other] = editors as [Editor, Editor];
    for (const editor of editors) assert.deepEqual(await see(editor), { ...first, reads: [] });
    const before = readFileSync(cache(), 'utf8');
    for (const n of [1, 2, 3]) {
      await writer.write(name(n), notes(n, `Other ${n}`));
      other.tell('workspace/didChangeWatchedFiles', {
        changes: [{ uri: other.uri(name(n)), type: FileChangeType.Changed }],
      });
    }
    const seen = await Promise.all(editors.map(see));
    assert.deepEqual(seen[0]?.tree, seen[1]?.tree);
    await until(() => readFileSync(cache(), 'utf8') !== before);
    for (const editor of editors) await editor.stop();
    assert.deepEqual((await opened()).tree, seen[0]?.tree);
    // No temporary file is left.
    assert.equal(stored().length, 1, stored().join());
  });

  it('can be read only by its user', async () => {
    await openedFirst();
    if (process.platform !== 'win32') assert.equal(statSync(cache()).mode & 0o077, 0);
  });
});
