import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { StudyNotes } from '../../client/src/activate';
import type { Row } from '../../client/src/views/tree/rows';
import { socketNotes } from '../samples/exampleNotes';
import { answerAfter, drawn, folder, notesRow, type OpenNotes, open, removeNotes, studyNotes, type } from './notes';

const drawnNotes = `1h25  Area 1 - Sockets
  15m  Beginner
    15m  Video: What is a socket?
    Lab: An echo server
  1h10  Intermediate
    1h10  Reading: How TCP begins
`;

/** Returns the tree item of a row as resolved for a click or hover. */
/**
 * Types other times at the cursor until the editor is notified to redraw rows that `isExpected` accepts. Resolves with these rows,
 * `undefined` for all. Calls `beforeTyping` when the editor has the rows.
 */
function redrawWhileTyping(
  { notesFiles }: StudyNotes,
  opened: OpenNotes,
  isExpected: (rows: readonly Row[] | undefined) => boolean,
  beforeTyping: () => void = () => {},
): Promise<readonly Row[] | undefined> {
  return new Promise((resolve, reject) => {
    let minutes = 3;
    let isTyping = false;
    let hasTyped = false;
    async function typeMore(): Promise<void> {
      if (isTyping) return;
      isTyping = true;
      // An event for all rows may have come before there was a listener; there is no other one until the rows are
      // requested.
      await notesFiles.getChildren();
      beforeTyping();
      minutes++;
      hasTyped = true;
      await type(opened, opened.cursor, ` (${minutes} min)`);
      isTyping = false;
    }
    const typeOn = () => typeMore().catch(reject);
    const listeners = [
      notesFiles.onDidChangeTreeData((rows) => {
        if (hasTyped && isExpected(rows)) {
          for (const listener of listeners) listener.dispose();
          resolve(rows);
        } else if (!rows) {
          // If asked to redraw all rows, the editor requests them only while the view is visible, and gets no further events before.
          Promise.resolve(notesFiles.getChildren()).catch(reject);
        }
      }),
      // Files of other tests may still change. The editor may be notified of these changes, or request them, together with the edit.
      notesFiles.onDidShow(typeOn),
    ];
    typeOn();
  });
}

async function resolved({ notesFiles }: StudyNotes, row: Row): Promise<vscode.TreeItem> {
  const { token } = new vscode.CancellationTokenSource();
  const item = await notesFiles.resolveTreeItem?.(await notesFiles.getTreeItem(row), row, token);
  assert.ok(item);
  return item;
}

describe('the notes tree', () => {
  afterEach(removeNotes);

  it('shows areas, levels and modules with their times', async () => {
    const api = await studyNotes();
    const { uri } = await open(socketNotes);
    assert.equal(drawn(api, await notesRow(api, uri)), drawnNotes);
  });

  it('shows how much of the syllabus is done', async () => {
    const api = await studyNotes();
    const { uri } = await open(
      '# Notes\n\n## Area 1 - Containers\n\n### Beginner\n\n#### Video: Why Docker? (12 min)\n\nIt starts fast.\n',
    );
    assert.equal(
      drawn(api, await notesRow(api, uri)),
      `12m  Area 1 - Containers | 1/14
  12m  Beginner | 1/2
    12m  Video: Why Docker?
`,
    );
  });

  it('is updated while the user types', async () => {
    const api = await studyNotes();
    const opened = await open(socketNotes.replace('echo)', 'echo)‸'));
    await notesRow(api, opened.uri);
    await type(opened, opened.cursor, ' (45 min)');
    const changed = await notesRow(api, opened.uri, (row) => drawn(api, row) !== drawnNotes);
    assert.equal(
      drawn(api, changed),
      drawnNotes.replace('1h25', '2h10').replace('15m  Beginner', '1h  Beginner').replace('Lab:', '45m  Lab:'),
    );
  });

  it('redraws only the notes file that changes', async () => {
    const api = await studyNotes();
    // The editor may request rows of a visible view at any time. The response would contain the change, and no event would follow.
    await vscode.commands.executeCommand('workbench.view.explorer');
    const opened = await open(socketNotes.replace('echo)', 'echo)‸'));
    await notesRow(api, opened.uri);
    await answerAfter(api.notesFiles.onDidShow, async () => (await api.notesFiles.getChildren())?.length);
    const changed = redrawWhileTyping(api, opened, (rows) => rows?.length === 1);
    assert.deepEqual(
      (await changed)?.map(({ uri }) => uri),
      [opened.uri.toString()],
    );
    await notesRow(api, opened.uri, (row) => drawn(api, row) !== drawnNotes);
  });

  it('redraws nothing while the editor still waits for the rows', async () => {
    const api = await studyNotes();
    const { uri } = await open(socketNotes);
    await notesRow(api, uri);
    const fired: (readonly Row[] | undefined)[] = [];
    const listener = api.notesFiles.onDidChangeTreeData((rows) => fired.push(rows));
    const rows = api.notesFiles.getChildren();
    api.notesFiles.refresh();
    assert.deepEqual(fired, []);
    assert.ok((await rows)?.some((row) => row.uri === uri.toString()));
    listener.dispose();
  });

  it('redraws all rows at the first change after it became visible', async () => {
    const api = await studyNotes();
    await vscode.commands.executeCommand('workbench.view.explorer');
    const opened = await open(socketNotes.replace('echo)', 'echo)‸'));
    await notesRow(api, opened.uri);
    await answerAfter(api.notesFiles.onDidShow, async () => (await api.notesFiles.getChildren())?.length);
    const drawn = redrawWhileTyping(
      api,
      opened,
      () => true,
      () => api.notesFiles.seen(),
    );
    assert.equal(await drawn, undefined);
  });

  it('keeps a row’s id while the text above it grows', async () => {
    const api = await studyNotes();
    const opened = await open(socketNotes);
    const before = await notesRow(api, opened.uri);
    await type(opened, new vscode.Position(1, 0), '\nWhat I learned of networks.\n');
    const after = await notesRow(api, opened.uri, ({ children }) => children[0]?.entry.range.start.line === 4);
    assert.equal(after.children[0]?.id, before.children[0]?.id);
  });

  it('opens the line of a row', async () => {
    const api = await studyNotes();
    const { uri } = await open(socketNotes);
    const intermediate = (await notesRow(api, uri)).children[0]?.children[1];
    assert.ok(intermediate);
    const { command } = await resolved(api, intermediate);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    assert.equal(
      vscode.window.activeTextEditor?.selection.active.line,
      socketNotes.split('\n').indexOf('### Intermediate'),
    );
  });

  it('opens the line of a row after the text above it grew', async () => {
    const api = await studyNotes();
    const opened = await open(socketNotes);
    const before = (await notesRow(api, opened.uri)).children[0]?.children[1];
    assert.ok(before);
    await type(opened, new vscode.Position(1, 0), '\nWhat I learned of networks.\n');
    await notesRow(api, opened.uri, ({ children }) => children[0]?.entry.range.start.line === 4);
    const { command } = await resolved(api, before);
    const [, { selection }] = command?.arguments ?? [];
    assert.equal(selection.start.line, socketNotes.split('\n').indexOf('### Intermediate') + 2);
  });

  it('shows the remaining time of an area, a level and a notes file in tooltips', async () => {
    const api = await studyNotes();
    const { uri } = await open(
      '# Notes\n\n## Area 1 - Disks\n\n### Beginner\n\n- [Lab: Spin](https://example.org/spin) (estimate: 30 min)\n- [Lab: Seek](https://example.org/seek)\n',
    );
    const row = await notesRow(api, uri);
    const [area] = row.children;
    const [level] = area?.children ?? [];
    const [module] = level?.children ?? [];
    for (const part of [row, area, level]) {
      assert.ok(part);
      const { tooltip } = await resolved(api, part);
      assert.match(
        (tooltip as vscode.MarkdownString).value,
        /^Left to study: 2 modules, about \d.*, 1 without a time$/m,
      );
    }
    assert.ok(module);
    assert.doesNotMatch(((await resolved(api, module)).tooltip as vscode.MarkdownString).value, /Left/);
  });

  it('shows notes files that are not open, and no other Markdown files', async () => {
    const api = await studyNotes();
    await notesRow(api, vscode.Uri.joinPath(folder(), 'databases/README.md'));
    const files = (await api.notesFiles.rows()).map(({ uri }) => uri.slice(folder().toString().length));
    assert.ok(!files.includes('/flashcards/README.md'), files.join());
  });

  it('is updated while the user types after a restart of the server', async () => {
    const api = await studyNotes();
    const opened = await open(socketNotes.replace('echo)', 'echo)‸'));
    await vscode.commands.executeCommand('studyNotes.restartServer');
    await type(opened, opened.cursor, ' (45 min)');
    const changed = await notesRow(api, opened.uri, ({ entry }) => entry.withoutTime === 0);
    assert.match(drawn(api, changed), /45m {2}Lab: An echo server/);
  });
});
