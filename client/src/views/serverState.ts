import { commands, Disposable, type TreeView } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Notebooks } from './notebooks';
import type { Row } from './rows';
import type { StoredViewOptions } from './storedViewOptions';
import { viewOptionsText } from './viewOptions';

/**
 * Shows a message above the rows if the language server is not running, and refreshes the rows when it runs again; else which
 * files are not read, and the view options.
 */
export function showServerState(
  view: TreeView<Row>,
  notebooks: Notebooks,
  client: BaseLanguageClient,
  viewOptions: StoredViewOptions,
): Disposable {
  let wasRunning = false;

  function showMessage(): void {
    view.message =
      message(client.state, wasRunning) ||
      [unreadMessage(notebooks.unread()), viewOptionsMessage()].filter(Boolean).join('\n');
  }

  /** Without any row, the editor's welcome has the word, which a message would hide. */
  function viewOptionsMessage(): string {
    return notebooks.isEmpty() ? '' : viewOptionsText(viewOptions.chosen());
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
    viewOptions.onDidChoose(showMessage),
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
