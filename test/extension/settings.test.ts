import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { ruleLevels } from '../../server/src/findings/ruleDescription';
import { rules } from '../../server/src/rules/engine/all';
import { answerAfter, folder, studyNotes } from './notes';

const MAX_ATTEMPTS = 5;

describe('in settings.json, the editor', () => {
  const file = () => vscode.Uri.joinPath(folder(), '.vscode', 'settings.json');

  before(studyNotes);
  afterEach(async () => {
    await write('{}');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('completes the rules with their descriptions', async () => {
    const offered = await completions('{ "studyNotes.rules": { ‸ } }');
    assert.deepEqual(offered.map(labelOf).sort(), rules.map(({ id }) => id).sort());
    const [first] = rules;
    const documentation = offered.find((item) => labelOf(item) === first?.id)?.documentation;
    assert.ok(documentation instanceof vscode.MarkdownString && documentation.value.includes(first?.summary ?? '?'));
  });

  it('completes the severities of a rule', async () => {
    const offered = await completions('{ "studyNotes.rules": { "missing-time": ‸ } }');
    assert.deepEqual(offered.map(labelOf).sort(), [...ruleLevels].sort());
  });

  for (const commands of ['"installed"', '{ "source": "installed" }'])
    it(`does not let a workspace run programs: "studyNotes.commands": ${commands}`, async () => {
      const { client } = await studyNotes();
      const own = () => vscode.workspace.getConfiguration('studyNotes');
      const text = `{ "studyNotes.commands": ${commands}, "studyNotes.quiz.cards": 7 }`;
      await write(text);
      await answerAfter(vscode.workspace.onDidChangeConfiguration, () => own().get('quiz.cards') === 7 || undefined);
      const configuration = client.middleware.workspace?.configuration;
      assert.ok(configuration);
      const { token } = new vscode.CancellationTokenSource();
      const asked = { items: [{ section: 'studyNotes' }, { section: 'files' }] };
      const values = await configuration(asked, token, async () => [{ ...own() }, { commands: 'theirs' }]);
      assert.ok(Array.isArray(values));
      assert.deepEqual(
        values.map((value) => value.commands),
        [{ source: 'built-in' }, 'theirs'],
      );
    });

  /**
   * Writes the file with the editor, which refuses to change a file that was changed on disk and that it has not read
   * again.
   */
  async function write(text: string): Promise<vscode.TextDocument> {
    const made = new vscode.WorkspaceEdit();
    made.createFile(file(), { ignoreIfExists: true });
    assert.ok(await vscode.workspace.applyEdit(made));
    const { document } = await vscode.window.showTextDocument(file());
    for (let attempt = 1; !(await isWritten(document, text)); attempt++)
      assert.ok(attempt < MAX_ATTEMPTS, 'the file was saved');
    return document;
  }

  /** Replaces the text and saves it. The editor refuses to save over a change of a setting that it has not read yet. */
  async function isWritten(document: vscode.TextDocument, text: string): Promise<boolean> {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    // An edit fails while the editor reloads a file that an earlier test changed.
    await answerAfter(vscode.workspace.onDidChangeTextDocument, async () => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file(), new vscode.Range(0, 0, document.lineCount, 0), text);
      return (await vscode.workspace.applyEdit(edit)) || undefined;
    });
    return document.save();
  }

  /**
   * Returns the completions at `‸`, without plain words. The editor loads its schema at the first request, so the
   * request is repeated until it has loaded it.
   */
  async function completions(marked: string): Promise<vscode.CompletionItem[]> {
    const text = marked.replace('‸', '');
    const document = await write(text);
    const cursor = document.positionAt(marked.indexOf('‸'));
    const limit = Date.now() + 60_000;
    while (Date.now() < limit) {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file(),
        cursor,
      );
      const known = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
      if (known.length > 0) return known;
    }
    throw new Error('nothing was offered');
  }

  function labelOf({ label }: vscode.CompletionItem): string {
    return (typeof label === 'string' ? label : label.label).replaceAll('"', '');
  }
});
