import { t } from '@vscode/l10n';
import { commands, Disposable, type TreeView } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { formatNumber, plural } from '../../../server/src/text/language';
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
  let wasStarted = false;
  /** Whether the server runs but has not sent rows yet, so that it is unknown whether there are any. */
  let isReading = false;

  /** A server that was not needed yet is about to start: the rows of the view need it. */
  function stateNow(): State {
    wasStarted ||= client.state !== State.Stopped;
    return wasStarted ? client.state : State.Starting;
  }

  function showMessage(): void {
    view.message =
      (isReading ? readingMessage() : message(stateNow(), wasRunning)) ||
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

  show(stateNow());
  return Disposable.from(
    client.onDidChangeState(() => show(stateNow())),
    notesFiles.onDidShow(shown),
    viewOptions.onDidChoose(showMessage),
  );
}

function readingMessage(): string {
  return t('Reading your notes…');
}

/** Sets the context key for the welcome views in package.json, which are hidden until the first rows. */
function setContext(state: State): void {
  commands.executeCommand('setContext', 'studyNotes.server', State[state].toLowerCase());
}

function unreadMessage(files: number): string {
  if (files === 0) return '';
  return plural(
    files,
    t('{0} file was not read because you canceled. Select Refresh to read it.', formatNumber(files)),
    t('{0} files were not read because you canceled. Select Refresh to read them.', formatNumber(files)),
  );
}

function message(state: State, wasRunning: boolean): string {
  if (state === State.Running) return '';
  if (state === State.Starting) return wasRunning ? t('Study Notes has stopped and is restarting…') : readingMessage();
  return t('Study Notes has stopped. Select Restart Server to start it again.');
}
