import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { applyEdits } from '../../client/src/commands/edits/applyEdits';
import { rowAt } from '../../client/src/views/tree/rows';
import { INLINE_FILE_REQUEST, MOVE_TO_FILE_REQUEST, NEW_MODULE_REQUEST } from '../../server/src/protocol';
import { answerAfter, drawn, folder, notesRow, open, removeNotes, studyNotes } from './notes';

describe('a course in several files', () => {
  afterEach(removeNotes);

  /** Opens the index of a course with one lecture in a file. */
  async function course() {
    const api = await studyNotes();
    const lecture = await open('# Lecture 1: Merge sort (25 min)\n\nSplit.\n\n## Recurrence‸\n\nHalf and half.\n');
    const name = lecture.uri.path.split('/').at(-1);
    const index = await open(`# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Merge sort](${name})\n`);
    const row = await notesRow(api, index.uri, ({ entry }) => entry.spent?.most === 25);
    return { api, lecture, index, row };
  }

  it('is shown as one tree, each module with the headings of its file', async () => {
    const { api, lecture, row } = await course();
    assert.equal(drawn(api, row), '25m  Area 1 - Sorting\n  25m  Lecture 1: Merge sort\n    Recurrence\n');
    const rows = await api.notesFiles.shownRows();
    assert.ok(!rows.some(({ uri }) => uri === lecture.uri.toString()), 'the file has no row at the top');
    const inFile = (line: number) => rowAt(rows, lecture.uri.toString(), { line, character: 0 })?.entry.title;
    assert.deepEqual([0, 4].map(inFile), ['Lecture 1: Merge sort', 'Recurrence']);
  });

  it('opens the file of a module', async () => {
    const { api, lecture, row } = await course();
    const module = row.children[0]?.children[0];
    assert.ok(module);
    const item = (await api.notesFiles.getTreeItem(module)) as vscode.TreeItem;
    const { token } = new vscode.CancellationTokenSource();
    const { command } = (await api.notesFiles.resolveTreeItem?.(item, module, token)) ?? item;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), lecture.uri.toString());
  });

  it('has each link and its locations once', async () => {
    const { index, lecture } = await course();
    const name = lecture.uri.path.split('/').at(-1);
    const linking = await open(`${index.editor.document.getText()}\nAs in [the lecture](${name}#recurrence).\n`);
    // The Markdown extension of VS Code may still be starting.
    const limit = Date.now() + 60_000;
    let found: (vscode.Location | vscode.LocationLink)[] = [];
    while (found.length === 0 && Date.now() < limit)
      found = await vscode.commands.executeCommand(
        'vscode.executeDefinitionProvider',
        linking.uri,
        new vscode.Position(6, 22),
      );
    const uris = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).toString());
    assert.deepEqual(uris, [lecture.uri.toString()]);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      linking.uri,
    );
    assert.equal(links.length, 2);
  });

  it('gets a file for a new module, and shows it', async () => {
    const api = await studyNotes();
    const names = ['algorithms-1.md', 'algorithms-2.md'];
    const uris = names.map((name) => vscode.Uri.joinPath(folder(), name));
    for (const [n, uri] of uris.entries()) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`# Lecture ${n + 1} (20 min)\n\nNotes.\n`));
    }
    const entries = names.map((name, n) => `### [Lecture ${n + 1}](${name})\n`);
    const text = `# Algorithms\n\n## Area 1 - Sorting\n\n${entries.join('\n')}`;
    const index = await open(text);
    await notesRow(api, index.uri, ({ entry }) => entry.spent?.most === 40);
    const asked = { uri: index.uri.toString(), position: { line: 6, character: 0 }, title: 'Lecture 3: Heaps' };
    assert.ok(await applyEdits(api.client, index.editor.document, NEW_MODULE_REQUEST, asked));
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.getText(), '# Lecture 3: Heaps\n');
    const name = 'algorithms-3.md';
    assert.equal(index.editor.document.getText(), `${text}\n### [Lecture 3: Heaps](${name})\n`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [...uris, shown.uri]) await vscode.workspace.fs.delete(uri);
  });

  it('moves the notes of a module to a file and back', async () => {
    const api = await studyNotes();
    const text =
      '# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Heaps](https://a.example/heaps) (20 min)\n\nTrees.\n';
    const { editor, uri } = await open(text);
    const asked = { uri: uri.toString(), position: { line: 4, character: 5 } };
    assert.ok(await applyEdits(api.client, editor.document, MOVE_TO_FILE_REQUEST, asked));
    const file = vscode.window.activeTextEditor?.document;
    assert.equal(file?.getText(), '# [Lecture 1: Heaps](https://a.example/heaps) (20 min)\n\nTrees.\n');
    const name = file.uri.path.split('/').at(-1);
    assert.equal(editor.document.getText(), `# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Heaps](${name})\n`);
    await notesRow(api, uri, ({ entry }) => entry.spent?.most === 20);
    assert.ok(await applyEdits(api.client, editor.document, INLINE_FILE_REQUEST, asked));
    assert.equal(editor.document.getText(), text);
    // What was in the file is on the disk. VS Code may report the saved state later than the result of saving.
    await answerAfter(vscode.workspace.onDidSaveTextDocument, () => !editor.document.isDirty || undefined);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(file.uri)));
  });
});
