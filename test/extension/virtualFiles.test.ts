import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { editorFiles } from '../../client/src/storage/editorFiles';
import { readText } from '../../client/src/storage/textFiles';

const scheme = 'study-notes-memory';
const folder = vscode.Uri.from({ scheme, path: '/.study-notes' });
const file = vscode.Uri.joinPath(folder, 'recall.json');
const backup = vscode.Uri.joinPath(folder, 'recall.json.backup');

/** Files in memory, as in a virtual workspace. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly entries = new Map<string, { readonly type: vscode.FileType; readonly bytes: Uint8Array }>();
  /** Called after a file was written. */
  afterWriting: (path: string) => void = () => undefined;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  stat({ path }: vscode.Uri): vscode.FileStat {
    const { type, bytes } = this.entry(path);
    return { type, ctime: 0, mtime: 0, size: bytes.length };
  }
  readFile({ path }: vscode.Uri): Uint8Array {
    return this.entry(path).bytes;
  }
  /** Rejects like real providers: if a provider throws, the editor waits forever. */
  async writeFile({ path }: vscode.Uri, bytes: Uint8Array): Promise<void> {
    this.entries.set(path, { type: vscode.FileType.File, bytes });
    this.afterWriting(path);
  }
  delete({ path }: vscode.Uri): void {
    this.entry(path);
    this.entries.delete(path);
  }
  createDirectory({ path }: vscode.Uri): void {
    this.entries.set(path, { type: vscode.FileType.Directory, bytes: new Uint8Array() });
  }
  readDirectory(): [string, vscode.FileType][] {
    return Array.from(this.entries, ([path, { type }]) => [path, type]);
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  private entry(path: string) {
    const entry = this.entries.get(path);
    if (!entry) throw vscode.FileSystemError.FileNotFound();
    return entry;
  }
}

describe('files in a virtual workspace', () => {
  const memory = new MemoryFiles();
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider(scheme, memory);
  });
  after(() => registered.dispose());
  beforeEach(() => {
    memory.entries.clear();
    memory.afterWriting = () => undefined;
    memory.createDirectory(vscode.Uri.from({ scheme, path: '/' }));
    memory.createDirectory(folder);
  });

  const encode = (text: string) => new TextEncoder().encode(text);
  const put = (uri: vscode.Uri, text: string, type = vscode.FileType.File) =>
    memory.entries.set(uri.path, { type, bytes: encode(text) });
  const add = (word: string) =>
    editorFiles.update(file, {
      apply: (text) => JSON.stringify([...(text ? JSON.parse(text) : []), word]),
      isIn: (text) => JSON.parse(text).includes(word),
    });
  const text = () => readText(editorFiles, file);

  it('are written, without leaving temporary files', async () => {
    await add('a');
    await add('b');
    assert.equal(await text(), '["a","b"]');
    assert.ok(!memory.entries.has(backup.path));
  });

  for (const [how, rest] of [
    ['emptied', ''],
    ['half written', '["a","b'],
    ['gone', undefined],
  ] as const) {
    it(`are restored if writing ended with the file ${how}`, async () => {
      await add('a');
      memory.afterWriting = (path) => {
        if (path !== file.path) return;
        if (rest === undefined) memory.entries.delete(path);
        else put(file, rest);
        throw vscode.FileSystemError.Unavailable();
      };
      await assert.rejects(add('b'));
      assert.equal(await text(), '["a"]');
      memory.afterWriting = () => undefined;
      await add('c');
      assert.equal(await text(), '["a","c"]');
    });
  }

  it('keep a change that another window overwrites, and the change of that window', async () => {
    await add('a');
    let isFirst = true;
    memory.afterWriting = (path) => {
      if (path !== file.path || !isFirst) return;
      isFirst = false;
      put(file, '["a","of another window"]');
    };
    await add('b');
    assert.equal(await text(), '["a","of another window","b"]');
  });

  it('lose nothing if changes are made at the same time', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => add(`${n}`)));
    assert.equal(JSON.parse(await text()).length, 30);
  });

  it('are refused if they, their backups or their folder are symbolic links', async () => {
    for (const uri of [file, backup, folder]) {
      const kept = memory.entries.get(uri.path);
      put(uri, '', (kept?.type ?? vscode.FileType.File) | vscode.FileType.SymbolicLink);
      await assert.rejects(add('a'), { message: 'is accessed through a symbolic link' });
      memory.entries.delete(uri.path);
      if (kept) memory.entries.set(uri.path, kept);
    }
  });

  it('are created once', async () => {
    assert.ok(await editorFiles.create(file, 'a'));
    assert.ok(!(await editorFiles.create(file, 'b')));
    assert.equal(await text(), 'a');
  });
});
