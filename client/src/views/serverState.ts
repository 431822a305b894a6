import { commands, Disposable, type TreeView } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { arrangementText } from './arrangement';
import type { Arrangements } from './arrangements';
import type { Notebooks } from './notebooks';
import type { Row } from './rows';

/**
 * Says above the rows when the language server is not there to keep them right, and refreshes them when it is again; else
 * what is not read, and how they are arranged.
 */
export function showServerState(
  view: TreeView<Row>,
  notebooks: Notebooks,
  client: BaseLanguageClient,
  arrangements: Arrangements,
): Disposable {
  let wasRunning = false;

  function showMessage(): void {
    view.message =
      message(client.state, wasRunning) ||
      [unreadMessage(notebooks.unread()), arrangementMessage()].filter(Boolean).join('\n');
  }

  /** Without any row, the editor's welcome has the word, which a message would hide. */
  function arrangementMessage(): string {
    return notebooks.isEmpty() ? '' : arrangementText(arrangements.chosen());
  }

  function show(state: State): void {
    wasRunning ||= state === State.Running;
    showMessage();
    commands.executeCommand('setContext', 'studyNotes.server', State[state].toLowerCase());
    if (state === State.Running) notebooks.refresh();
  }

  show(client.state);
  return Disposable.from(
    client.onDidChangeState(({ newState }) => show(newState)),
    notebooks.onDidShow(showMessage),
    arrangements.onDidChoose(showMessage),
  );
}

function unreadMessage(files: number): string {
  if (files === 0) return '';
  return `${files.toLocaleString()} files were not read because you canceled. Select Refresh to read them.`;
}

function message(state: State, wasRunning: boolean): string {
  if (state === State.Running) return '';
  if (state === State.Starting)
    return wasRunning ? 'Study Notes stopped and is starting again…' : 'Reading your notes…';
  return 'Study Notes has stopped. Select Restart Server to start it again.';
}
