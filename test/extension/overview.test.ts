import assert from 'assert';
import * as vscode from 'vscode';
import { saveOverview } from '../../client/src/overview/exportOverview';
import { requestOverview } from '../../client/src/overview/requestOverview';
import { showLine } from '../../client/src/overview/showLine';
import { answerAfter, folder, open, removeNotes, studyNotes, type } from './notes';

const notes = `# Nets of scratch

## Area 1 - Sockets

### Beginner

#### [Lab: An echo server](https://example.org/echo) (45 min)

It says back what it hears.
`;

/** Waits for the tab of an overview with this title, and returns it. */
function overviewTab(title: string): Promise<vscode.Tab> {
  const { tabGroups } = vscode.window;
  return answerAfter(tabGroups.onDidChangeTabs, () =>
    tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ label, input }) => label === title && input instanceof vscode.TabInputWebview),
  );
}

describe('the overview', () => {
  before(studyNotes);
  afterEach(removeNotes);

  it('opens next to the notes, once for each notes file, with their title', async () => {
    await open(notes);
    await vscode.commands.executeCommand('studyNotes.showOverview');
    const tab = await overviewTab('Overview: Nets of scratch');
    assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('studyNotes.showOverview');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(tabs.filter(({ label }) => label === tab.label).length, 1);
  });

  for (const [page, command] of [
    ['overview', 'studyNotes.showOverview'],
    ['overview with the goal', 'studyNotes.showGoal'],
    ['preview', 'markdown.showPreview'],
  ] as const) {
    it(`keeps its notes as the target of commands: ${page}`, async () => {
      await open('# Other nets\n\n## Area 1 - Ports\n\n- [Lab: Ports](https://example.org/ports) - 5 min\n');
      const { editor, uri } = await open(notes);
      await vscode.commands.executeCommand(command);
      const { tabGroups } = vscode.window;
      const inFront = () => tabGroups.activeTabGroup.activeTab?.input;
      await answerAfter(tabGroups.onDidChangeTabs, () => {
        const input = inFront();
        return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString() ? undefined : true;
      });
      await vscode.commands.executeCommand('studyNotes.insertTimeTable');
      assert.match(editor.document.getText(), /<!-- study-notes-times -->/);
    });
  }

  it('is updated when the notes change', async () => {
    const opened = await open(notes.replace('# Nets', '# ‸Nets'));
    await vscode.commands.executeCommand('studyNotes.showOverview');
    await overviewTab('Overview: Nets of scratch');
    await type(opened, opened.cursor, 'Other nets');
    await overviewTab('Overview: Other nets');
  });

  it('is kept when the file is renamed', async () => {
    const { uri } = await open(notes);
    await vscode.commands.executeCommand('studyNotes.showOverview');
    await overviewTab('Overview: Nets of scratch');
    const other = vscode.Uri.joinPath(folder(), 'renamed.md');
    await rename(uri, other);
    try {
      const document = await vscode.workspace.openTextDocument(other);
      const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await type({ editor, uri: other, cursor: editor.selection.active }, new vscode.Position(0, 2), 'Other nets');
      await overviewTab('Overview: Other nets');
      // A busy editor may treat its own rename as a change by another program, and then refuses to overwrite the file.
      await vscode.commands.executeCommand('workbench.action.files.revert');
      assert.ok(!document.isDirty);
    } finally {
      await rename(other, uri);
    }
  });

  it('reveals the notes in the group where they are open as a hidden tab', async () => {
    const { uri } = await open(notes);
    await vscode.window.showTextDocument(uri, { preview: false });
    await open(notes);
    await vscode.commands.executeCommand('studyNotes.showOverview');
    await overviewTab('Overview: Nets of scratch');
    await showLine(uri, 6, vscode.ViewColumn.Two);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const holding = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    );
    assert.deepEqual(
      holding.map(({ group, isActive }) => [group.viewColumn, isActive]),
      [[vscode.ViewColumn.One, true]],
    );
  });

  it('does not open a new file for unsaved notes that were closed', async () => {
    const { client, files } = await studyNotes();
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: notes });
    await vscode.window.showTextDocument(document);
    assert.equal((await requestOverview(client, files, document.uri))?.title, 'Nets of scratch');
    const closed = answerAfter(vscode.workspace.onDidCloseTextDocument, () => document.isClosed || undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closed;
    assert.equal(await requestOverview(client, files, document.uri), undefined);
    const unsaved = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    assert.deepEqual(unsaved, []);
  });

  it('shows the weeks in the log of the folder', async () => {
    const { client, files } = await studyNotes();
    const { uri } = await open(notes);
    const kept = vscode.Uri.joinPath(folder(), '.study-notes');
    const row = `2026-12-09,18:00,30,,https://example.org/echo,,,${vscode.workspace.asRelativePath(uri, false)}`;
    const log = `date,start,minutes,module,url,area,level,file\r\n${row}\r\n`;
    try {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(kept, 'log.csv'), new TextEncoder().encode(log));
      assert.match((await requestOverview(client, files, uri))?.html ?? '', />2026-W50, from 2026-12-07<.*>30 min</);
    } finally {
      await vscode.workspace.fs.delete(kept, { recursive: true });
    }
  });

  it('is exported as an SVG and a CSV file', async () => {
    const { client, files } = await studyNotes();
    const { uri } = await open(notes);
    const target = vscode.Uri.joinPath(folder(), 'overview.csv');
    try {
      await saveOverview(client, files, uri, 'csv', target);
      assert.match(await textOf(target), /^what,.*\r\nnotes,,,,1,1,,,45,45,0,0\r\n/);
      await saveOverview(client, files, uri, 'svg', target);
      assert.match(await textOf(target), /^<svg [\s\S]*>Area 1 - Sockets</);
    } finally {
      await vscode.workspace.fs.delete(target);
    }
  });
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
