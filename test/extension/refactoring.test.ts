import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionAt, answerAfter, open, removeNotes, studyNotes, titled } from './notes';

const opening = '# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n';
const run = '1. [Lab: Run it](https://example.org/run) - 5 min\n   - It runs.\n';
const stop = '2. [Lab: Stop it](https://example.org/stop) - 6 min\n   - It stops.\n';

describe('notes in another order or form', () => {
  before(studyNotes);
  afterEach(removeNotes);

  it('are made by a command, as one step for Undo, with the cursor in the same text', async () => {
    const { editor } = await open(`${opening}${run}${stop.replace('It stops', 'It st‸ops')}`);
    await vscode.commands.executeCommand('studyNotes.moveModuleUp');
    const moved = opening + stop.replace('2.', '1.') + run.replace('1.', '2.');
    assert.equal(editor.document.getText(), moved);
    assert.equal(editor.document.offsetAt(editor.selection.active), moved.indexOf('ops.'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), opening + run + stop);
  });

  it('are made by a code action that is resolved when it is selected, as one step for Undo', async () => {
    const { editor, uri } = await open(`${opening}‸${run}${stop}`);
    const title = 'Convert modules of this area to “### [Title:](link) (10 min)”';
    const convert = await actionAt(uri, new vscode.Position(2, 4), titled(title), 'refactor.rewrite', 20);
    assert.ok(convert.edit && (await vscode.workspace.applyEdit(convert.edit)));
    assert.equal(
      editor.document.getText(),
      `${opening}#### [Lab: Run it:](https://example.org/run) (5 min)\n- It runs.\n\n#### [Lab: Stop it:](https://example.org/stop) (6 min)\n- It stops.\n`,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), opening + run + stop);

    const move = await actionAt(uri, new vscode.Position(6, 8), titled('Move module down'), 'refactor.move', 20);
    assert.ok(move.edit && (await vscode.workspace.applyEdit(move.edit)));
    assert.equal(editor.document.getText(), opening + stop.replace('2.', '1.') + run.replace('1.', '2.'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), opening + run + stop);
  });

  it('contain a time table, which is updated in place', async () => {
    const { editor } = await open(`‸${opening}${run}${stop}`);
    await vscode.commands.executeCommand('studyNotes.insertTimeTable');
    const { document } = editor;
    assert.match(
      document.getText(),
      /^# Docker\n\n<!-- study-notes-times -->\n(?:.*\n)*\| Beginner \| 2 \| 11 min \|\n/,
    );
    const time = document.getText().indexOf('6 min');
    const digit = new vscode.Range(document.positionAt(time), document.positionAt(time + 1));
    assert.ok(await editor.edit((edit) => edit.replace(digit, '60')));
    await vscode.commands.executeCommand('studyNotes.insertTimeTable');
    assert.match(document.getText(), /\| Beginner \| 2 \| 1 h 5 min \|\n/);
  });

  it('show a message if none of them is visible, and reveal them on request', async () => {
    const notes = `${opening}${run}${'   - It runs on.\n'.repeat(300)}`;
    const { editor } = await open(`${notes}   - The en‸d.\n`);
    editor.revealRange(new vscode.Range(editor.selection.active, editor.selection.active));
    await vscode.commands.executeCommand('studyNotes.insertTimeTable');
    assert.match(editor.document.getText(), /^# Docker\n\n<!-- study-notes-times -->\n/);
    const isShown = () => (editor.visibleRanges.some(({ start }) => start.line < 3) ? true : undefined);
    const shown = answerAfter(vscode.window.onDidChangeTextEditorVisibleRanges, isShown);
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    assert.ok(await shown);
  });

  it('show a message with the missing modules that were inserted, even if they are visible', async () => {
    const notes =
      '# Notes\n\n## Docker and Containers\n\n### Beginner\n\n#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (12 min)\n\nIt starts fast.\n';
    const { editor } = await open(`‸${notes}`);
    await vscode.commands.executeCommand('studyNotes.insertMissingModules');
    assert.match(editor.document.getText(), /DevOps Docker Beginners Guide|Docker Intro/);
    const other = await vscode.workspace.openTextDocument({ content: 'elsewhere' });
    await vscode.window.showTextDocument(other);
    const shown = answerAfter(vscode.window.onDidChangeActiveTextEditor, () =>
      vscode.window.activeTextEditor?.document === editor.document ? true : undefined,
    );
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    assert.ok(await shown);
  });

  it('are offered by "Organize Notes...", and change the notes that were active when it was run', async () => {
    const { editor } = await open('# Notes\n\n## Area 1: Routing‸\n\n1. Lab: Routes - 10 min\n3. Lab: Paths - 5 min\n');
    await picking('Renumber', () => vscode.commands.executeCommand('studyNotes.organize'));
    assert.match(editor.document.getText(), /\n2\. Lab: Paths/);
    await picking('Insert Missing', () => vscode.commands.executeCommand('studyNotes.organize'));
    assert.deepEqual(offered, ['Renumber Areas and Modules', 'Sort Modules by Syllabus', 'Insert Missing Modules']);
  });

  it('change nothing if nothing is selected', async () => {
    const text = '# Notes\n\n## Area 1: Routing\n\n1. Lab: Routes - 10 min\n3. Lab: Paths - 5 min\n';
    const { editor } = await open(text);
    await picking('no such row', () => vscode.commands.executeCommand('studyNotes.organize'));
    assert.equal(editor.document.getText(), text);
  });

  let offered: string[] = [];

  /** Runs a command while each quick pick is answered with the first row that contains a text. */
  async function picking(text: string, run: () => PromiseLike<unknown>): Promise<void> {
    const { showQuickPick } = vscode.window;
    const pick = async (items: readonly vscode.QuickPickItem[]) => {
      offered = items.map(({ label }) => label.replace(/^\$\([\w-]+\) /, ''));
      return items.find(({ label }) => label.includes(text));
    };
    Object.assign(vscode.window, { showQuickPick: pick });
    try {
      await run();
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
  }
});
