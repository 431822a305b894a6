import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answerAfter, notesRow, open, removeNotes, studyNotes, type } from './notes';

const notes = '# Networks\n\n## Area 1 - Packets\n\n1. Lab: Catch one - 45 min\n2. Headers‸\n';

describe('the explanation of a line', () => {
  /** The button to press in the first message. */
  let press: string | undefined;
  const said: string[] = [];
  const { showInformationMessage } = vscode.window;

  before(async () => {
    await studyNotes();
    Object.assign(vscode.window, {
      showInformationMessage: async (text: string, ...buttons: string[]) => {
        said.push(text);
        return buttons.find((button) => button === press);
      },
    });
  });
  after(() => Object.assign(vscode.window, { showInformationMessage }));
  beforeEach(() => {
    press = 'Details';
    said.length = 0;
  });
  afterEach(removeNotes);

  it('is a message at first, with an action', async () => {
    const { uri } = await open(
      '# Networks\n\n## Area 1 - Packets\n\n### [Lab: Catch one](https://net.example/catch) (45 min)\n\nA head.\n\n### Tails‸\n\nA tail.\n',
    );
    press = 'Treat as a Module';
    await vscode.commands.executeCommand('studyNotes.explainLine');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(said.join('\n'), /^Line 9 is .*not a module.*\.$/m);
    assert.equal(document.lineAt(8).text, '### Tails (time: )');
  });

  it('opens next to the notes, and keeps the focus in them', async () => {
    const { uri } = await open(notes);
    await vscode.commands.executeCommand('studyNotes.explainLine');
    assert.match(await shown('Line 6', uri), /^Line 6 is a module\. It belongs to “Packets” \(area, line 3\)\.\n/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('is updated when it is requested again', async () => {
    const opened = await open(notes);
    await vscode.commands.executeCommand('studyNotes.explainLine');
    assert.doesNotMatch(await shown('Line 6', opened.uri), /the time “/);
    await type(opened, opened.cursor, ' - 10 min');
    await vscode.commands.executeCommand('studyNotes.explainLine');
    await answerAfter(
      vscode.workspace.onDidChangeTextDocument,
      () => explanation('Line 6', opened.uri)?.getText().includes('the time “10 min”') || undefined,
    );
  });

  it('opens from a row of the tree', async () => {
    const api = await studyNotes();
    const { uri } = await open(notes);
    const [area] = (await notesRow(api, uri)).children;
    await vscode.commands.executeCommand('studyNotes.explainLine', area);
    assert.match(await shown('Line 3', uri), /^Line 3 is an area\.\n/);
  });

  function shown(line: string, of: vscode.Uri): Promise<string> {
    return answerAfter(vscode.workspace.onDidOpenTextDocument, () => explanation(line, of)?.getText());
  }

  /** Previews of earlier notes may be open, too. */
  function explanation(line: string, of: vscode.Uri): vscode.TextDocument | undefined {
    const name = of.path.slice(of.path.lastIndexOf('/') + 1);
    return vscode.workspace.textDocuments.find(
      ({ uri }) => uri.scheme === 'study-notes-line' && uri.path === `/${line} of ${name}`,
    );
  }
});
