import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Location, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver/node';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import {
  FILE_STATUS_REQUEST,
  type FileStatus,
  NEW_MODULE_REQUEST,
  type NotesTree,
  TREE_REQUEST,
  type WorkspaceTree,
} from '../../server/src/protocol';
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

    it('follows changed, deleted and new files', async () => {
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

    it('finds the headings of its files once, in their modules', async () => {
      await editor.write('lectures/1.md', '# Merge sort (25 min)\n\n## Recurrence\n\n### Proof of it\n');
      const found = async (query: string) => {
        const symbols = await editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
        return symbols.map(({ name, containerName, location }) => {
          const { uri, range } = location as Location;
          return `${name} (${containerName}), ${uri.split('/').at(-1)}:${range.start.line + 1}`;
        });
      };
      const proof = ['Proof of it (Sorting › Lecture 1: Merge sort › Recurrence), 1.md:5'];
      const sorts = [
        'Lecture 1: Merge sort (Sorting), README.md:5',
        'Merge sort (Sorting › Lecture 1: Merge sort), 1.md:1',
      ];
      assert.deepEqual(await found('proof'), proof, 'before the tree is asked for');
      assert.deepEqual(await found('merge'), sorts);
      editor.open('README.md', `${index}\n### [Lecture 1 again](lectures/1.md#recurrence)\n`);
      await untilTime('1 h 5 min');
      assert.deepEqual(await found('proof'), proof);
      const own = '# Sorts\n\n## Area 1 - Proofs\n\n### [Video: Proof](https://a.example/p) (10 min)\n';
      editor.open('lectures/1.md', own);
      assert.deepEqual(await found('proof'), ['Area 1 - Proofs (), 1.md:3', 'Video: Proof (Proofs), 1.md:5']);
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
      const refused = { refused: '“3.md” is outside the folder: its path contains a symbolic link.' };
      const place = { uri: editor.uri('README.md'), position: { line: 6, character: 0 } };
      const answer = await editor.ask(NEW_MODULE_REQUEST, { ...place, title: 'Heaps' });
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

    /** Returns the new texts of an edit by the names of the files. */
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

    /** Waits until the tree contains only the course, with a time. */
    async function untilTime(expected: string): Promise<void> {
      for (;;) {
        const changes = editor.treeChanges();
        const { notesFiles } = await editor.ask<WorkspaceTree>(TREE_REQUEST, null);
        if (notesFiles.map(said).join() === `Algorithms ${expected}`) return;
        await editor.until(() => (editor.treeChanges() > changes ? true : undefined));
      }
    }

    function said({ title, spent }: NotesTree): string {
      return `${title} ${spent ? formatMinutes(spent) : 'no time'}`;
    }
  });
}

const weeks = [1, 2, 3, 4].map(
  (week) =>
    `--- weeks/${week}.md\n# Week ${week}\n\n### [Video: Part ${week}](https://a.example/${week}) (10 min)\n\nSeen.\n\n### [Lab: Part ${week}](https://a.example/lab${week}) (20 min)\n\nDone.\n`,
);
const listed = `# Autumn\n\nWhat I wrote down.\n\n${[1, 2, 3, 4].map((week) => `- [Week ${week}](weeks/${week}.md)\n`).join('')}`;
const guides = ['Install', 'Use', 'Extend'].map((name) => `--- docs/${name}.md\n# ${name}\n\nRun it.\n`);
const project = `# A tool\n\n${['Install', 'Use', 'Extend'].map((name) => `- [${name}](docs/${name}.md)\n`).join('')}`;

for (const isVsCode of [false, true]) {
  describe(`a list of files, with the files of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    beforeEach(async () => {
      const workspace = `--- README.md\n${listed}${weeks.join('')}--- tool.md\n${project}${guides.join('')}`;
      editor = await startEditor({ workspace, isVsCode });
    });
    afterEach(() => editor.stop());

    const titles = async () =>
      (await editor.ask<WorkspaceTree>(TREE_REQUEST, null)).notesFiles.map(({ title }) => title);
    const status = (name: string) => editor.ask<FileStatus>(FILE_STATUS_REQUEST, { uri: editor.uri(name) });

    it('is read as an index only if the files are notes', async () => {
      assert.deepEqual(await titles(), ['Autumn']);
      editor.open('README.md', listed);
      assert.deepEqual(await titles(), ['Autumn']);
      const { isNotes, reason, counts } = await status('README.md');
      assert.deepEqual([isNotes, reason, counts.modules], [true, 'the files that it links to are notes', 4]);
      editor.open('tool.md', project);
      assert.deepEqual(await editor.findings('tool.md'), []);
      assert.equal((await status('tool.md')).isNotes, false);
    });

    it('is read as an index if it is open and no tree is requested', async () => {
      editor.open('README.md', listed);
      await editor.findings('README.md');
      await editor.until(() => (editor.hintRefreshes() > 0 ? true : undefined));
      assert.equal((await status('README.md')).isNotes, true);
    });

    it('is an index as long as most of the files are notes', async () => {
      assert.deepEqual(await titles(), ['Autumn']);
      for (const week of [2, 3]) await editor.write(`weeks/${week}.md`, `# Week ${week}\n\nLater.\n`);
      assert.deepEqual(await titles(), ['Week 1', 'Week 4']);
      await editor.write(
        'weeks/2.md',
        '# Week 2\n\n## Area 1 - Heaps\n\n### [Lab: Heaps](https://a.example/h) (5 min)\n',
      );
      assert.deepEqual(await titles(), ['Autumn']);
      await editor.write('README.md', undefined);
      assert.deepEqual(await titles(), ['Week 1', '2.md', 'Week 4']);
    });
  });
}
