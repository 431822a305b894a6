import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TREE_REQUEST, type WorkspaceTree } from '../../server/src/protocol';
import { skipUnless, unix } from '../skipUnless';
import { type Editor, startEditor } from './editor';
import { makeWorkspace, type WorkspaceFolder } from './workspaceFolder';

const notes = (title: string) => `# ${title}\n\n## Area 1\n\n1. Video: Ports - 8 min\n2. Lab: Routes\n`;

skipUnless(unix).describe('files that VS Code finds through symbolic links', () => {
  let outside: WorkspaceFolder;
  let workspace: WorkspaceFolder;
  let editor: Editor;
  beforeEach(async () => {
    outside = makeWorkspace(`--- secret.md\n${notes('Secret')}`);
    workspace = makeWorkspace(`--- a.md\n${notes('Own')}`);
    const at = (name: string) => path.join(workspace.path, name);
    mkdirSync(at('data'));
    writeFileSync(at('data/linked.md'), notes('Linked'));
    symlinkSync(path.join(outside.path, 'secret.md'), at('file.md'));
    symlinkSync(outside.path, at('folder'));
    symlinkSync('data/linked.md', at('own.md'));
    const names = [...workspace.names, 'file.md', 'folder/secret.md', 'own.md'];
    editor = await startEditor({ workspace: { ...workspace, names }, isVsCode: true });
  });
  afterEach(async () => {
    await editor.stop();
    workspace.remove();
    outside.remove();
  });

  async function titles(): Promise<string[]> {
    const { notesFiles } = await editor.ask<WorkspaceTree>(TREE_REQUEST, { again: false });
    return notesFiles.map(({ title }) => title).sort();
  }

  it('are read only if they are in the folder', async () => {
    assert.deepEqual(await titles(), ['Linked', 'Own']);
    assert.deepEqual([...new Set(editor.reads)].sort(), ['a.md', 'own.md']);
  });

  it('are not read when they change either', async () => {
    await titles();
    await editor.write('folder/secret.md', notes('Secret 2'));
    await editor.write('a.md', notes('Own 2'));
    assert.deepEqual(await titles(), ['Linked', 'Own 2']);
    assert.ok(!editor.reads.includes('folder/secret.md'));
  });
});
