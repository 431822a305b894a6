import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { StudyNotes } from '../../client/src/activate';
import { dragAndDrop } from '../../client/src/views/tree/dragAndDrop';
import { flat, type Row } from '../../client/src/views/tree/rows';
import { defaultViewOptions } from '../../client/src/views/tree/viewOptions';
import { routesLab, socketNotes } from '../samples/exampleNotes';
import { answerAfter, drawn, notesRow, open, removeNotes, studyNotes, type } from './notes';

const notes = `${socketNotes}
## Area 2 - Routing

### Bring it together

${routesLab}`;

/** Waits until the row of the notes in the view is as expected, and returns it. */
function shownRow(api: StudyNotes, uri: vscode.Uri, expected: (row: Row | undefined) => boolean): Promise<Row | true> {
  return answerAfter(api.notesFiles.onDidChange, async () => {
    const row = (await api.notesFiles.shownRows()).find((each) => each.uri === uri.toString());
    return expected(row) ? (row ?? true) : undefined;
  });
}

describe('the tree of notes is filtered and sorted', () => {
  afterEach(async () => {
    const { viewOptions } = await studyNotes();
    viewOptions.choose(defaultViewOptions);
    await removeNotes();
  });

  it('by level and time, with a message above the rows', async () => {
    const api = await studyNotes();
    const { uri } = await open(notes);
    await notesRow(api, uri);
    api.viewOptions.choose({ group: 'level', sort: 'time', filter: 'withoutTime' });
    const row = await shownRow(api, uri, (each) => each?.shown === 1);
    assert.ok(row !== true);
    assert.equal(
      drawn(api, row),
      `15m  Beginner
  15m  Area 1 - Sockets
    Lab: An echo server
`,
    );
    await vscode.commands.executeCommand('studyNotes.showTree');
    const message = 'Modules without a time, by level, longest first';
    await answerAfter(api.notesFiles.onDidShow, () => api.view.message === message || undefined);
  });

  it('without notes files whose rows are all filtered out', async () => {
    const api = await studyNotes();
    const opened = await open(notes.replace('echo)', 'echo)‸'));
    api.viewOptions.choose({ filter: 'withoutTime' });
    await shownRow(api, opened.uri, (row) => row?.shown === 1);
    await type(opened, opened.cursor, ' (20 min)');
    await shownRow(api, opened.uri, (row) => row === undefined);
  });
});

describe('a row that is dropped', () => {
  afterEach(removeNotes);

  /** Drags the rows with these titles onto another row in open notes. */
  async function drop(
    api: StudyNotes,
    parsedNotes: Row,
    titles: string | readonly string[],
    onto: string,
  ): Promise<void> {
    const controller = dragAndDrop(api.client, api.notesFiles);
    const transfer = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    const rows = [titles].flat().map((title) => rowTitled(parsedNotes, title));
    await controller.handleDrag?.(rows, transfer, token);
    await controller.handleDrop?.(rowTitled(parsedNotes, onto), transfer, token);
  }

  function rowTitled(row: Row, title: string): Row {
    const found = flat([row]).find(({ entry }) => entry.title === title);
    assert.ok(found, title);
    return found;
  }

  for (const [title, onto, before, after] of [
    ['Lab: A table of routes', 'Video: What is a socket?', '#### [Video: What', '#### [Lab: A table'],
    ['Video: What is a socket?', 'Area 2 - Routing', '### Bring', '#### [Video: What'],
    ['Beginner', 'Area 2 - Routing', '### Bring it together', '### Beginner'],
    [['Lab: A table of routes', 'Lab: An echo server'], 'Intermediate', '### Intermediate', '#### [Lab: An echo'],
    [['Beginner', 'Intermediate'], 'Area 2 - Routing', '## Area 2', '### Beginner'],
  ] as const) {
    it(`is moved with its notes, as one step for Undo: “${[title].flat().join('” and “')}” on “${onto}”`, async () => {
      const api = await studyNotes();
      const { uri, editor } = await open(notes);
      await drop(api, await notesRow(api, uri), title, onto);
      const moved = editor.document.getText();
      assert.notEqual(moved, notes);
      assert.deepEqual(lines(moved), lines(notes));
      assert.ok(moved.includes(before) && moved.includes(after));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), notes);
    });
  }

  it('on another notes file, or on its own notes file, changes nothing', async () => {
    const api = await studyNotes();
    const other = await open('# Other\n\n## Area 1 - Disks\n\n- [Lab: Spin](https://example.org/spin) (5 min)\n');
    const { uri, editor } = await open(notes);
    const [own, foreign] = [await notesRow(api, uri), await notesRow(api, other.uri)];
    const all: Row = { ...own, children: [own, foreign] };
    for (const onto of ['Lab: Spin', 'Networks']) await drop(api, all, 'Lab: An echo server', onto);
    assert.equal(editor.document.getText(), notes);
    assert.ok(!other.editor.document.isDirty);
  });

  function lines(text: string): string[] {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  }
});

describe('the sidebar’s icon', () => {
  afterEach(removeNotes);

  it('counts the findings of open notes', async () => {
    const api = await studyNotes();
    // The editor keeps documents of other tests for a while, with their findings.
    const before = api.view.badge?.value ?? 0;
    const counts = (more: number) =>
      answerAfter(
        vscode.languages.onDidChangeDiagnostics,
        () => (api.view.badge?.value ?? 0) === before + more || undefined,
      );
    const opened = await open('# N\n\n## Area 1 - Disks\n\n- [Lab: Spin](https://example.org/spin)‸\n  - round\n');
    await counts(1);
    assert.match(api.view.badge?.tooltip ?? '', /^\d+ problems? in your open notes$/);
    await type(opened, opened.cursor, ' (5 min)');
    await counts(0);
  });
});
