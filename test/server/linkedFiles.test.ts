import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { type NotebookTree, newModuleRequest, treeRequest, type WorkspaceTree } from '../../server/src/protocol';
import { formatMinutes } from '../../server/src/study/minutes';
import { type Editor, startEditor } from './editor';
import { makeWorkspace } from './workspaceFolder';

const index = `# Algorithms

## Area 1 - Sorting

### [Lecture 1: Merge sort](lectures/1.md)

### [Lecture 2: Quicksort](lectures/2.md)

### [Lecture 3: Elsewhere](linked/3.md)
`;

const workspace = `--- README.md
${index}--- lectures/1.md
# Lecture 1: Merge sort (25 min)

Split.
--- lectures/2.md
# Lecture 2: Quicksort

Time: 15 min

Back to the [index](../README.md).
`;

for (const isVsCode of [false, true]) {
  describe(`a course in several files, with the files of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    beforeEach(async () => {
      editor = await startEditor({ workspace, isVsCode });
    });
    afterEach(() => editor.stop());

    it('is one row, open or not', async () => {
      await untilTime('40 min');
      editor.open('README.md', index);
      await untilTime('40 min');
      editor.open('lectures/2.md', '# Lecture 2: Quicksort (20 min)\n\nPick.\n');
      await untilTime('45 min');
      editor.close('lectures/2.md');
      await untilTime('40 min');
    });

    it('follows files that change, go and come', async () => {
      editor.open('README.md', index);
      await editor.until(() => (editor.hintRefreshes() === 1 ? true : undefined));
      await untilTime('40 min');
      await editor.write('lectures/1.md', '# Lecture 1: Merge sort (30 min)\n');
      await untilTime('45 min');
      await shows(['missing-file: linked/3.md']);
      await editor.write('lectures/2.md', undefined);
      await shows(['missing-file: lectures/2.md', 'missing-file: linked/3.md']);
      await untilTime('30 min');
      await editor.write('lectures/2.md', '# Lecture 2: Quicksort (5 min)\n');
      await untilTime('35 min');
    });

    it('reads no file outside the workspace', async () => {
      symlinkSync(tmpdir(), fileURLToPath(editor.uri('linked')), 'junction');
      editor.open('README.md', index);
      await untilTime('40 min');
      assert.deepEqual(
        editor.reads.filter((name) => name.includes('linked')),
        [],
      );
    });

    it('keeps its links when files are renamed', async () => {
      const rename = (from: string, to: string) =>
        editor.ask<WorkspaceEdit | null>('workspace/willRenameFiles', {
          files: [{ oldUri: editor.uri(from), newUri: editor.uri(to) }],
        });
      assert.deepEqual(written(await rename('lectures/1.md', 'lectures/01.md')), { 'README.md': ['lectures/01.md'] });
      editor.open('README.md', index);
      assert.deepEqual(written(await rename('lectures', 'weeks')), {
        'README.md': ['weeks/1.md', 'weeks/2.md'],
      });
      assert.deepEqual(written(await rename('lectures/2.md', '2.md')), {
        'README.md': ['2.md'],
        'lectures/2.md': ['README.md'],
      });
      assert.equal(await rename('other.md', 'another.md'), null);
    });

    it('creates no file through a symbolic link that leads out of the workspace', async () => {
      editor.open('README.md', index);
      await untilTime('40 min');
      await shows(['missing-file: linked/3.md']);
      // Editors do not list links to files that do not exist.
      const link = fileURLToPath(editor.uri('lectures/3.md'));
      symlinkSync(path.join(tmpdir(), 'study-notes-not-there.md'), link);
      const refused = { refused: '“3.md” is reached by a symbolic link that leads out of the folder.' };
      const place = { uri: editor.uri('README.md'), position: { line: 6, character: 0 } };
      const answer = await editor.ask(newModuleRequest, { ...place, title: 'Heaps' });
      assert.deepEqual(answer, refused);
    });

    it('edits no file outside the workspace when a link to its folder is renamed', async () => {
      const outside = makeWorkspace('--- 3.md\n# Lecture 3\n\nBack to the [index](../README.md).\n');
      try {
        symlinkSync(outside.path, fileURLToPath(editor.uri('linked')), 'junction');
        editor.open('README.md', index);
        await untilTime('40 min');
        const files = [{ oldUri: editor.uri('linked'), newUri: editor.uri('a/linked') }];
        const edit = await editor.ask<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
        assert.deepEqual(written(edit), { 'README.md': ['a/linked/3.md'] });
      } finally {
        outside.remove();
      }
    });

    /** The texts that are written, by the names of the files. */
    function written(edit: WorkspaceEdit | null): Record<string, string[]> {
      const root = editor.uri('');
      const changes = Object.entries(edit?.changes ?? {});
      return Object.fromEntries(
        changes.map(([uri, edits]) => [uri.slice(root.length).replace(/^\//, ''), edits.map(({ newText }) => newText)]),
      );
    }

    async function shows(expected: readonly string[]): Promise<void> {
      for (;;) {
        const found = await editor.findings('README.md');
        const files = found.filter((finding) => finding.startsWith('missing-file'));
        if (files.join() === expected.join()) return;
        await editor.until(() => (editor.published('README.md').length !== found.length ? true : undefined));
      }
    }

    /** Until the tree has the course alone, with that time. */
    async function untilTime(expected: string): Promise<void> {
      for (;;) {
        const changes = editor.treeChanges();
        const { notebooks } = await editor.ask<WorkspaceTree>(treeRequest, null);
        if (notebooks.map(said).join() === `Algorithms ${expected}`) return;
        await editor.until(() => (editor.treeChanges() > changes ? true : undefined));
      }
    }

    function said({ title, time }: NotebookTree): string {
      return `${title} ${time ? formatMinutes(time) : 'no time'}`;
    }
  });
}
