import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answerAfter, drawnTree, folder, open, removeNotes, studyNotes, type } from './notes';

const notes = `# Networks

## Area 1 - Sockets

### Beginner

#### [Video: What is a socket?](https://example.org/socket) (15 min)

An address and a port.

#### [Lab: An echo server](https://example.org/echo)

It says back what it hears.

### Intermediate

#### [Reading: How TCP begins](https://example.org/tcp) (1 h 10 min)
`;

const drawnNotes = `Area 1 - Sockets | 1 h 25 min · 1 without time
  Beginner | 15 min · 1 without time
    Video: What is a socket? | 15 min
    Lab: An echo server | no time
  Intermediate | 1 h 10 min
    Reading: How TCP begins | 1 h 10 min · no notes
`;

describe('the notebook tree', () => {
  afterEach(removeNotes);

  it('shows areas, levels and modules with their times', async () => {
    const api = await studyNotes();
    const { uri } = await open(notes);
    assert.equal(await drawnTree(api, uri), drawnNotes);
  });

  it('follows what is typed', async () => {
    const api = await studyNotes();
    const opened = await open(notes.replace('echo)', 'echo)‸'));
    assert.equal(await drawnTree(api, opened.uri), drawnNotes);
    await type(opened, opened.cursor, ' (45 min)');
    const expected = drawnNotes
      .replace('1 h 25 min · 1 without time', '2 h 10 min')
      .replace('15 min · 1 without time', '1 h')
      .replace('no time', '45 min');
    const shown = await answerAfter(api.notebooks.onDidChangeTreeData, async () => {
      const tree = await drawnTree(api, opened.uri);
      return tree === drawnNotes ? undefined : tree;
    });
    assert.equal(shown, expected);
  });

  it('keeps a row’s id while the text above it grows', async () => {
    const api = await studyNotes();
    const opened = await open(notes);
    const ids = async () =>
      (await api.notebooks.rows()).find(({ uri }) => uri === opened.uri.toString())?.children[0]?.id;
    const before = await ids();
    await type(opened, new vscode.Position(1, 0), '\nWhat I learned of networks.\n');
    await answerAfter(api.notebooks.onDidChangeTreeData, async () =>
      (await api.notebooks.rows()).find(({ uri }) => uri === opened.uri.toString())?.children[0]?.entry.range.start
        .line === 4
        ? true
        : undefined,
    );
    assert.ok(before);
    assert.equal(await ids(), before);
  });

  it('goes to the line of a row', async () => {
    const api = await studyNotes();
    const opened = await open(notes);
    const notebook = (await api.notebooks.rows()).find(({ uri }) => uri === opened.uri.toString());
    const level = notebook?.children[0]?.children[1];
    assert.ok(level);
    const { command } = api.notebooks.getTreeItem(level) as vscode.TreeItem;
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, notes.split('\n').indexOf('### Intermediate'));
  });

  it('shows notebooks that are not open, and no other Markdown files', async () => {
    const api = await studyNotes();
    const files = (await api.notebooks.rows()).map(({ uri }) => uri.slice(folder().toString().length));
    assert.ok(files.includes('/databases/README.md'), files.join());
    assert.ok(!files.includes('/flashcards/README.md'), files.join());
  });

  it('comes back after the server was started again', async () => {
    const api = await studyNotes();
    const { uri } = await open(notes);
    await vscode.commands.executeCommand('studyNotes.restartServer');
    assert.equal(await drawnTree(api, uri), drawnNotes);
  });
});
