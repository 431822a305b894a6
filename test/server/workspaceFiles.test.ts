import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver/node';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { NotesTree, WorkspaceTree } from '../../server/src/protocol';
import { type Editor, type Start, startEditor } from './editor';
import { makeWorkspace, type WorkspaceFolder } from './workspaceFolder';

const many = 2000;
// Number of files in tests in which one file changes.
const some = 400;
// One of this number of files contains notes.
const notesEvery = 40;

function notes(n: number): string {
  return `# Course ${n}\n\n## Area 1\n\n1. Video: Ports ${n} - 8 min\n2. Lab: Routes ${n}\n`;
}

function documentation(n: number): string {
  return `# Package ${n}\n\n## Usage\n\nCall it with a number such as ${n}.\n`;
}

/** Returns the files of two folders, `first` and `second`. */
function files(count: number): string {
  const text = (n: number) => (n % notesEvery === 0 ? notes(n) : documentation(n));
  return Array.from(
    { length: count },
    (_, n) => `--- ${n < count / 2 ? 'first' : 'second'}/${String(n).padStart(4, '0')}.md\n${text(n)}`,
  ).join('');
}

describe('a folder of many files', () => {
  let workspace: WorkspaceFolder;
  let editor: Editor;
  const start = async (more: Start) => {
    editor = await startEditor({ workspace, ...more });
  };
  before(() => {
    workspace = makeWorkspace(files(many));
  });
  after(() => workspace.remove());
  afterEach(() => editor.stop());

  for (const isVsCode of [false, true]) {
    it(`is scanned once, with progress, in ${isVsCode ? 'VS Code' : 'another editor'}`, async () => {
      await start({ isVsCode });
      await editor.until(() => editor.progress.find((said) => said === 'end'));
      // The server reads files while the editor prepares to show progress.
      assert.match(editor.progress[0] ?? '', /^begin (?:0|[1-9]\d{0,2}) of 2,000 files$/);
      assert.ok(editor.progress.length > 10, editor.progress.join());
      if (isVsCode) assert.equal(editor.reads.length, many);
      assert.equal((await tree()).notesFiles.length, many / notesEvery);
    });

    it(`is searched, in ${isVsCode ? 'VS Code' : 'another editor'}`, async () => {
      await start({ isVsCode });
      assert.deepEqual(await found('lab routes 1960'), ['Lab: Routes 1960']);
      assert.equal((await found('lab')).length, many / notesEvery);
    });
  }

  it('does not delay typing while it is scanned', async () => {
    await start({});
    editor.open('open.md', notes(1));
    await editor.until(() => editor.progress[0]);
    editor.type('open.md', 'Routes', 'Paths');
    const symbols = await editor.ask<unknown[]>('textDocument/documentSymbol', {
      textDocument: { uri: editor.uri('open.md') },
    });
    assert.match(JSON.stringify(symbols), /Lab: Paths 1/);
    assert.ok(!editor.progress.includes('end'));
  });

  it('keeps partial results when the user cancels, and is scanned again on demand', async () => {
    let requests = 0;
    await start({
      isVsCode: true,
      beforeReading() {
        requests++;
        if (requests === 5) editor.cancel();
      },
    });
    await editor.until(() => editor.progress.find((said) => said === 'end'));
    const cancelled = await tree();
    assert.ok(
      cancelled.notesFiles.length > 0 && cancelled.notesFiles.length < many / notesEvery,
      `${cancelled.notesFiles.length}`,
    );
    assert.ok(cancelled.unread > many / 2 && cancelled.unread < many, `${cancelled.unread}`);
    const same = await tree();
    assert.deepEqual({ ...same, version: cancelled.version }, cancelled);
    const all = await tree(true);
    assert.equal(all.notesFiles.length, many / notesEvery);
    assert.equal(all.unread, 0);
  });

  it('contains only changed notes when it is requested again', async () => {
    await start({ isVsCode: true, workspace: files(some) });
    const { version, notesFiles } = await tree();
    assert.equal(notesFiles.length, some / notesEvery);
    await editor.write('first/0040.md', notes(40).replace('Course 40', 'Another course'));
    await editor.write('second/0360.md', undefined);
    const changes = await editor.ask<WorkspaceTree>('studyNotes/tree', { again: false, since: version });
    assert.deepEqual(
      changes.notesFiles.map(({ title }) => title),
      ['Another course'],
    );
    assert.deepEqual(changes.gone, [editor.uri('second/0360.md')]);
  });

  it('reads only the file that changes', async () => {
    await start({ isVsCode: true, workspace: files(some) });
    await tree();
    editor.reads.length = 0;
    await editor.write('first/0040.md', notes(40).replace('Routes 40', 'Paths 40'));
    assert.deepEqual(await found('paths 40'), ['Lab: Paths 40']);
    assert.deepEqual([...new Set(editor.reads)], ['first/0040.md']);
  });

  async function tree(again = false): Promise<WorkspaceTree> {
    return editor.ask<WorkspaceTree>('studyNotes/tree', { again });
  }

  async function found(query: string): Promise<string[]> {
    const symbols = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
    return symbols.map(({ name }) => name);
  }
});

describe('notes files on disk', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({
      workspace: `--- c/a.md\n${notes(1)}--- c/d/b.md\n${notes(2)}--- cd/a.md\n${notes(3)}`,
    });
  });
  after(() => editor.stop());

  it('have no children while they are not open', async () => {
    editor.open('cd/a.md', notes(3));
    assert.deepEqual((await notesFiles()).map(shown), ['Course 1 …', 'Course 2 …', 'Course 3: 1']);
    const uri = editor.uri('c/a.md');
    assert.equal(shown(await editor.ask<NotesTree>('studyNotes/notes', { uri })), 'Course 1: 1');
    assert.equal(await editor.ask('studyNotes/notes', { uri: editor.uri('lost.md') }), null);
  });

  it('are removed with their folder, and the last one is shown with children', async () => {
    const changes = [{ uri: editor.uri('c'), type: FileChangeType.Deleted }];
    editor.close('cd/a.md');
    editor.tell('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual((await notesFiles()).map(shown), ['Course 3: 1']);
  });

  async function notesFiles(): Promise<readonly NotesTree[]> {
    return (await editor.ask<WorkspaceTree>('studyNotes/tree', null)).notesFiles;
  }

  function shown({ title, isClosed, children }: NotesTree): string {
    return isClosed ? `${title} …` : `${title}: ${children.length}`;
  }
});
