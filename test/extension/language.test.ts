import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionAt, answerAfter, open, removeNotes, studyNotes } from './notes';

const opening = '# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n';
const module = '#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U)';

describe('in a notes file, the editor', () => {
  before(studyNotes);
  afterEach(removeNotes);

  /** Waits for findings, and returns them as "rule: marked text". */
  async function findings(uri: vscode.Uri): Promise<string[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    return answerAfter(vscode.languages.onDidChangeDiagnostics, () => {
      const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Study Notes');
      if (ours.length === 0) return undefined;
      return ours.map(({ code, range }) => `${codeText(code)}: ${document.getText(range)}`);
    });
  }

  function codeText(code: vscode.Diagnostic['code']): string {
    return String(typeof code === 'object' ? code.value : code);
  }

  /** Returns the edit of a quick fix. */
  async function fixAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.WorkspaceEdit> {
    const editsFile = ({ edit }: vscode.CodeAction) => edit?.has(uri) === true;
    const { edit } = await actionAt(uri, range, editsFile, vscode.CodeActionKind.QuickFix.value);
    assert.ok(edit);
    return edit;
  }

  it('marks a module without a time', async () => {
    const { uri } = await open(`${opening}${module}\n\nContainers are like boxes.\n`);
    assert.deepEqual(
      (await findings(uri)).map((finding) => finding.split(':')[0]),
      ['missing-time'],
    );
  });

  it('reports a command that does not exist, and fixes it', async () => {
    const { uri } = await open(
      `${opening}${module} (10 min)\n\nThen \`docker container execute web ls\` looks inside.\n`,
    );
    assert.deepEqual(await findings(uri), ['unknown-command: execute']);
    const [finding] = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Study Notes');
    assert.ok(finding);
    assert.ok(await vscode.workspace.applyEdit(await fixAt(uri, finding.range)));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /`docker container exec web ls`/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /`docker container execute web ls`/);
  });

  it('reports nothing in other Markdown files', async () => {
    const notes = await open(`${opening}${module}\n\nContainers are like boxes.\n`);
    const readme = await open(
      '# left-pad\n\n## Install\n\n`npm install left-pad` and then `docker container execute`.\n',
    );
    await findings(notes.uri);
    assert.deepEqual(vscode.languages.getDiagnostics(readme.uri), []);
  });

  for (const [what, text, label] of [
    ['modules of the course', `${opening}${module} (10 min)\n\n#### [‸\n`, 'DevOps Docker Beginners Guide'],
    ['commands in code spans', `${opening}${module} (10 min)\n\nIt is \`docker container ‸\`.\n`, 'exec'],
    ['images after combined flags', `${opening}${module} (10 min)\n\n\`\`\`sh\ndocker run -it ‸\n\`\`\`\n`, 'alpine'],
    [
      'instructions in a Dockerfile',
      `${opening}${module} (10 min)\n\n> \`\`\`dockerfile\n> FROM nginx\n> WORK‸\n> \`\`\`\n`,
      'WORKDIR',
    ],
    [
      'keys in a compose file',
      `${opening}${module} (10 min)\n\n\`\`\`yaml\nservices:\n  web:\n    ima‸\n\`\`\`\n`,
      'image',
    ],
  ] as const) {
    it(`completes ${what}`, async () => {
      const { uri, cursor } = await open(text);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        cursor,
      );
      const labels = items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
      assert.ok(
        labels.some((one) => one.includes(label)),
        labels.join('\n'),
      );
    });
  }

  for (const [what, text, says] of [
    ['the module', `${opening}${module.replace('Why', 'W‸hy')} (10 min)\n\nBoxes.\n`, /10 min/],
    ['combined flags', `${opening}${module} (10 min)\n\n\`docker run -‸it alpine\`\n`, /`-it` is two flags/],
  ] as const) {
    it(`explains ${what} in a hover`, async () => {
      const { uri, cursor } = await open(text);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, cursor);
      const said = hovers.flatMap(({ contents }) =>
        contents.map((content) => (content as vscode.MarkdownString).value),
      );
      assert.match(said.join('\n'), says);
    });
  }

  it('shows totals after the titles of areas and levels', async () => {
    const { editor, uri } = await open(
      `${opening}${module} (10 min)\n\nBoxes.\n\n#### [Lab: Mine](https://example.org/a)\n`,
    );
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
    assert.deepEqual(
      hints.map(({ position, label }) => `${editor.document.lineAt(position).text} | ${label}`),
      [
        '## Area 1 - Containers | 2 modules, 10 min, 1 without a time',
        '### Beginner | 2 modules, 10 min, 1 without a time',
      ],
    );
  });

  it('finds modules that are not headings in the whole workspace', async () => {
    const { uri } = await open(`${opening}* [Zeppelins in space](https://example.org/) - 10 min\n\n  Boxes.\n`);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Zeppelins',
    );
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri.toString()]),
      [['Zeppelins in space', uri.toString()]],
    );
  });

  it('folds a module that is not a heading', async () => {
    const { uri } = await open(
      '# Docker\n\n## Area 1 - Containers\n\n[Lab: Run it](https://example.org/a) (10 min)\n\nOne.\n\n[Lab: Stop it](https://example.org/b) (5 min)\n\nTwo.\n',
    );
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.ok(
      ranges.some(({ start, end }) => start === 4 && end >= 6 && end < 8),
      JSON.stringify(ranges),
    );
  });
});
