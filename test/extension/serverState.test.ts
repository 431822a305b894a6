import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { type BaseLanguageClient, State, type StateChangeEvent } from 'vscode-languageclient';
import { showServerState } from '../../client/src/views/serverState';
import type { NotesFiles } from '../../client/src/views/tree/notesFiles';
import type { Row } from '../../client/src/views/tree/rows';
import { studyNotes } from './notes';

describe('the message above the tree', () => {
  const disposables: vscode.Disposable[] = [];
  afterEach(() => {
    for (const one of disposables.splice(0)) one.dispose();
  });

  it('shows that notes are being read, until the first rows are shown', async () => {
    const { viewOptions } = await studyNotes();
    const stateChanged = new vscode.EventEmitter<StateChangeEvent>();
    const didShow = new vscode.EventEmitter<void>();
    const client = { state: State.Stopped, onDidChangeState: stateChanged.event };
    let rows = 0;
    const notesFiles = { refresh() {}, unread: () => 0, isEmpty: () => rows === 0, onDidShow: didShow.event };
    const view = { message: '' };
    const messages: string[] = [];
    const note = () => messages.push(view.message);
    const become = (newState: State) => {
      const oldState = client.state;
      client.state = newState;
      stateChanged.fire({ oldState, newState });
      note();
    };

    disposables.push(
      stateChanged,
      didShow,
      showServerState(
        view as vscode.TreeView<Row>,
        notesFiles as unknown as NotesFiles,
        client as unknown as BaseLanguageClient,
        viewOptions,
      ),
    );
    become(State.Starting);
    become(State.Running);
    rows = 3;
    didShow.fire();
    note();
    become(State.Stopped);
    become(State.Running);
    assert.deepEqual(messages, [
      'Reading your notes…',
      'Reading your notes…',
      '',
      'Study Notes has stopped. Select Restart Server to start it again.',
      '',
    ]);
  });
});
