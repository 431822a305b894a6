import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { rowAt } from '../../client/src/views/rows';
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
});
