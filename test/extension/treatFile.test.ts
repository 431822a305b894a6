import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { patternOf, writePattern } from '../../client/src/commands/file/notesSetting';
import { FILE_STATUS_REQUEST, type FileStatus } from '../../server/src/protocol';
import { answerAfter, notesRow, open, removeNotes, studyNotes } from './notes';

const index = '# Course\n\n- [Sets](a.md)\n- [Maps](b.md)\n- [Numbers](c.md)\n';
const notes = '# Networks\n\n## Area 1 - Packets\n\n1. Lab: Catch one - 45 min\n';

describe('the choice whether a file is notes', () => {
  const settings = () => vscode.workspace.getConfiguration('studyNotes');
  before(studyNotes);
  afterEach(async () => {
    await removeNotes();
    await settings().update('files', undefined);
  });

  it('is written to the front matter, as one step for Undo, and applied immediately', async () => {
    const { editor, uri } = await open(index);
    await chooseFirst('studyNotes.treatAsStudyNotes');
    assert.equal(await changed(editor, index), `---\nstudy-notes: true\n---\n\n${index}`);
    const row = await notesRow(await studyNotes(), uri);
    assert.equal(row.entry.modules, 3);
    assert.deepEqual((await status(uri)).counts, { areas: 0, levels: 0, modules: 3, timed: 0 });
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), index);
  });

  it('replaces the opposite choice without a question, and keeps the line endings', async () => {
    const text = `---\nstudy-notes: false # for now\ntitle: Networks\n---\n${notes}`.replaceAll('\n', '\r\n');
    const { editor, uri } = await open(text);
    await vscode.commands.executeCommand('studyNotes.treatAsStudyNotes');
    assert.equal(editor.document.getText(), text.replace('false', 'true'));
    await vscode.commands.executeCommand('studyNotes.notStudyNotes');
    assert.equal(editor.document.getText(), text);
    const { isNotes, decidedBy } = await status(uri);
    assert.deepEqual([isNotes, decidedBy], [false, 'front-matter']);
  });

  it('is written to the settings of the workspace, for that file only', async () => {
    const { editor, uri } = await open(notes);
    await writePattern(uri, true);
    await writePattern(uri, false);
    const name = uri.path.split('/').at(-1);
    assert.deepEqual(settings().get('files'), { [`./${name}`]: false });
    assert.equal(editor.document.getText(), notes);
    const excluded = await answerAfter((await studyNotes()).notesFiles.onDidChange, async () => {
      const found = await status(uri);
      return found.isNotes ? undefined : found;
    });
    assert.equal(excluded.decidedBy, 'setting');
  });

  it('is removed from the front matter and from the settings', async () => {
    const { editor, uri } = await open(`---\nstudy-notes: true\n---\n\n${index}`);
    await writePattern(uri, false);
    await vscode.commands.executeCommand('studyNotes.letStudyNotesDecide');
    assert.equal(editor.document.getText(), index);
    assert.deepEqual(settings().inspect('files')?.workspaceValue, undefined);
    const { isNotes, decidedBy } = await answerAfter((await studyNotes()).notesFiles.onDidChange, async () => {
      const found = await status(uri);
      return found.decidedBy === 'text' ? found : undefined;
    });
    assert.deepEqual([isNotes, decidedBy], [false, 'text']);
  });

  it('is written to the settings with a pattern that matches no other file', () => {
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, 'a', '[1] {x}*.md');
    assert.equal(patternOf(file), './a/\\[1\\] \\{x\\}\\*.md');
    assert.equal(patternOf(vscode.Uri.parse('untitled:Untitled-1')), undefined);
  });

  it('is explained next to the file', async () => {
    await open(index);
    await vscode.commands.executeCommand('studyNotes.explainFile');
    const text = await answerAfter(vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments
        .find(({ uri }) => uri.scheme === 'study-notes-line' && uri.path.startsWith('/Explanation of '))
        ?.getText(),
    );
    assert.match(text, /^This file is not read as study notes: .*\n\nIf it were treated .* 3 modules\./);
  });

  it('can be made for a document outside of all folders', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: index });
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('studyNotes.treatAsStudyNotes');
    assert.equal(editor.document.getText(), `---\nstudy-notes: true\n---\n\n${index}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  /**
   * Runs a command, and accepts the first item of its list repeatedly until the command is done: no event reports that
   * the list is open.
   */
  async function chooseFirst(command: string): Promise<void> {
    let isDone = false;
    const done = Promise.resolve(vscode.commands.executeCommand(command)).then(() => {
      isDone = true;
    });
    while (!isDone) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 200))]);
    }
  }

  async function changed({ document }: vscode.TextEditor, before: string): Promise<string> {
    return answerAfter(vscode.workspace.onDidChangeTextDocument, () => {
      const text = document.getText();
      return text === before ? undefined : text;
    });
  }

  async function status(uri: vscode.Uri): Promise<FileStatus> {
    const { client } = await studyNotes();
    return client.sendRequest<FileStatus>(FILE_STATUS_REQUEST, { uri: uri.toString() });
  }
});
