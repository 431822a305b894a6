import assert from 'node:assert/strict';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { TextEdits, WorkspaceTree } from '../../server/src/protocol';
import { type Editor, startEditor } from './editor';

const routing = '# Routing\n\n## Area 1\n\n1. Video: Ports - 8 min\n2. Lab: Static routes - 35 min\n';
const storage = '# Storage\n\n## Area 1\n\n1. Video: Disks - 5 min\n2. Lab: Pages\n';
const readme = '# left-pad\n\n## Install\n\n`npm install left-pad`\n';
const workspace = `--- b.md\n${storage}--- a.md\n${routing}--- README.md\n${readme}`;

for (const isVsCode of [false, true]) {
  describe(`the workspace of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    beforeEach(async () => {
      editor = await startEditor({ workspace, isVsCode });
    });
    afterEach(() => editor.stop());

    it('has a tree of its notes files, sorted by path', async () => {
      assert.deepEqual(await tree(), ['Routing: 2 modules, 0 without a time', 'Storage: 2 modules, 1 without a time']);
    });

    it('uses the text of an open file', async () => {
      editor.open('b.md', storage.replace('Lab: Pages', 'Lab: Pages - 20 min'));
      assert.deepEqual(await tree(), ['Routing: 2 modules, 0 without a time', 'Storage: 2 modules, 0 without a time']);
      editor.close('b.md');
      assert.deepEqual(await tree(), ['Routing: 2 modules, 0 without a time', 'Storage: 2 modules, 1 without a time']);
    });

    it('follows files on disk', async () => {
      await tree();
      await editor.write('a.md', undefined);
      await editor.write('README.md', routing.replace('Routing', 'Read me'));
      assert.deepEqual(await tree(), ['Read me: 2 modules, 0 without a time', 'Storage: 2 modules, 1 without a time']);
    });

    it('has no notes whose file was deleted, until the document is edited', async () => {
      const both = await tree();
      editor.open('b.md', storage);
      await editor.write('b.md', undefined);
      assert.deepEqual(await tree(), both.slice(0, 1));
      await editor.write('b.md', storage);
      assert.deepEqual(await tree(), both);
      await editor.write('b.md', undefined);
      editor.type('b.md', 'Lab: Pages', 'Lab: Pages - 20 min');
      assert.deepEqual(await tree(), [both[0], 'Storage: 2 modules, 0 without a time']);
    });

    it('notifies of changes of the tree', async () => {
      await tree();
      editor.open('b.md', storage);
      const before = editor.treeChanges();
      editor.type('b.md', 'Lab: Pages', 'Lab: Pages - 20 min');
      await editor.until(() => (editor.treeChanges() > before ? true : undefined));
      assert.equal((await tree())[1], 'Storage: 2 modules, 0 without a time');
    });

    it('finds modules in all of its notes files', async () => {
      const found = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'lab' });
      assert.deepEqual(
        found.map(({ name }) => name),
        ['Lab: Static routes', 'Lab: Pages'],
      );
    });

    async function tree(): Promise<string[]> {
      const { notesFiles } = await editor.ask<WorkspaceTree>('studyNotes/tree', null);
      return notesFiles.map(
        ({ title, modules, withoutTime }) => `${title}: ${modules} modules, ${withoutTime} without a time`,
      );
    }
  });
}

describe('additions to a notes file', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
    editor.open('a.md', routing);
    editor.open('README.md', readme);
  });
  after(() => editor.stop());

  for (const [request, params, newText] of [
    ['newModule', { title: 'Exercise: Draw a map' }, '\n3. Exercise: Draw a map\n\n   - '],
    ['newArea', { title: 'Transport' }, '\n\n## Area 2 Transport'],
    ['insertTime', { minutes: 40 }, '40 min'],
    ['addTime', { module: { title: 'Video: Ports' }, minutes: 40 }, '48 min'],
  ] as const) {
    it(`answers ${request}`, async () => {
      const { edits } = await editor.ask<TextEdits>(`studyNotes/${request}`, { ...lastLine('a.md'), ...params });
      assert.equal(edits[0]?.newText.trimEnd(), newText.trimEnd());
    });
  }

  it('offers modules', async () => {
    const choices = await editor.ask<unknown[]>('studyNotes/moduleChoices', lastLine('a.md'));
    assert.ok(choices.length > 20);
  });

  it('inserts no time outside of modules or in a missing file', async () => {
    assert.equal(await editor.ask('studyNotes/insertTime', { ...lastLine('README.md'), minutes: 40 }), null);
    assert.equal(await editor.ask('studyNotes/insertTime', { ...lastLine('lost.md'), minutes: 40 }), null);
    assert.equal(await editor.ask('studyNotes/newModule', { ...lastLine('lost.md'), title: 'Ports' }), null);
  });

  function lastLine(name: string) {
    return { uri: editor.uri(name), position: { line: 5, character: 3 } };
  }
});
