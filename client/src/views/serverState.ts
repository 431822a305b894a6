import { commands, Disposable, type TreeView } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { NotesFiles } from './tree/notesFiles';
import type { Row } from './tree/rows';
import type { StoredViewOptions } from './tree/storedViewOptions';
import { viewOptionsText } from './tree/viewOptions';

/**
 * Shows a message above the rows: that the language server is not running, else which files are not read, and the view
 * options. Refreshes the rows when the server runs again.
 */
export function showServerState(
  view: TreeView<Row>,
  notesFiles: NotesFiles,
  client: BaseLanguageClient,
  viewOptions: StoredViewOptions,
): Disposable {
  let wasRunning = false;
  /** Whether the server runs but has not sent rows yet, so that it is unknown whether there are any. */
  let isReading = false;

  function showMessage(): void {
    view.message =
      (isReading ? READING_MESSAGE : message(client.state, wasRunning)) ||
      [unreadMessage(notesFiles.unread()), viewOptionsMessage()].filter(Boolean).join('\n');
  }

  /** Returns the message about view options; empty without rows, because a message would hide the welcome view. */
  function viewOptionsMessage(): string {
    return notesFiles.isEmpty() ? '' : viewOptionsText(viewOptions.chosen());
  }

  function show(state: State): void {
    wasRunning ||= state === State.Running;
    isReading = state === State.Running && notesFiles.isEmpty();
    showMessage();
    if (!isReading) setContext(state);
    if (state === State.Running) notesFiles.refresh();
  }

  function shown(): void {
    if (isReading) setContext(State.Running);
    isReading = false;
    showMessage();
  }

  show(client.state);
  return Disposable.from(
    client.onDidChangeState(({ newState }) => show(newState)),
    notesFiles.onDidShow(shown),
    viewOptions.onDidChoose(showMessage),
  );
}

const READING_MESSAGE = 'Reading your notes…';

/** Sets the context key for the welcome views in package.json, which are hidden until the first rows. */
function setContext(state: State): void {
  commands.executeCommand('setContext', 'studyNotes.server', State[state].toLowerCase());
}

function unreadMessage(files: number): string {
  if (files === 0) return '';
  return `${files.toLocaleString()} files were not read because you canceled. Select Refresh to read them.`;
}

function message(state: State, wasRunning: boolean): string {
  if (state === State.Running) return '';
  if (state === State.Starting) return wasRunning ? 'Study Notes has stopped and is restarting…' : READING_MESSAGE;
  return 'Study Notes has stopped. Select Restart Server to start it again.';
}
