import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { applyEdits } from '../../client/src/commands/applyEdits';
import { rowAt } from '../../client/src/views/rows';
import { newModuleRequest } from '../../server/src/protocol';
import { drawn, notebookRow, open, removeNotes, studyNotes } from './notes';

describe('a course in several files', () => {
  afterEach(removeNotes);

  /** The index of a course, open, with the file of its only lecture. */
  async function course() {
    const api = await studyNotes();
    const lecture = await open('# Lecture 1: Merge sort (25 min)\n\nSplit.\n\n## Recurrence‸\n\nHalf and half.\n');
    const name = lecture.uri.path.split('/').at(-1);
    const index = await open(`# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Merge sort](${name})\n`);
    const row = await notebookRow(api, index.uri, ({ entry }) => entry.time?.most === 25);
    return { api, lecture, index, row };
  }

  it('is shown as one, each module with the headings of its file', async () => {
    const { api, lecture, row } = await course();
    assert.equal(drawn(api, row), 'Area 1 - Sorting | 25 min\n  Lecture 1: Merge sort | 25 min\n    Recurrence\n');
    const rows = await api.notebooks.arrangedRows();
    assert.ok(!rows.some(({ uri }) => uri === lecture.uri.toString()), 'the file has no row at the top');
    const inFile = (line: number) => rowAt(rows, lecture.uri.toString(), { line, character: 0 })?.entry.title;
    assert.deepEqual([0, 4].map(inFile), ['Lecture 1: Merge sort', 'Recurrence']);
  });

  it('opens the file of a module', async () => {
    const { api, lecture, row } = await course();
    const module = row.children[0]?.children[0];
    assert.ok(module);
    const item = (await api.notebooks.getTreeItem(module)) as vscode.TreeItem;
    const { token } = new vscode.CancellationTokenSource();
    const { command } = (await api.notebooks.resolveTreeItem?.(item, module, token)) ?? item;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), lecture.uri.toString());
  });

  it('gets a file for a new module, which is shown', async () => {
    const api = await studyNotes();
    const lectures = [
      await open('# Lecture 1: Merge sort (25 min)\n\nSplit.\n'),
      await open('# Lecture 2: Quicksort (15 min)\n\nPick.\n'),
    ];
    const names = lectures.map(({ uri }) => uri.path.split('/').at(-1));
    const text = `# Algorithms\n\n## Area 1 - Sorting\n\n${names.map((name, n) => `### [Lecture ${n + 1}](${name})\n`).join('\n')}`;
    const index = await open(text);
    await notebookRow(api, index.uri, ({ entry }) => entry.time?.most === 40);
    const asked = { uri: index.uri.toString(), position: { line: 6, character: 0 }, title: 'Lecture 3: Heaps' };
    assert.ok(await applyEdits(api.client, index.editor.document, newModuleRequest, asked));
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.getText(), '# Lecture 3: Heaps\n');
    const name = shown.uri.path.split('/').at(-1);
    assert.equal(index.editor.document.getText(), `${text}\n### [Lecture 3: Heaps](${name})\n`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(shown.uri);
  });
});
