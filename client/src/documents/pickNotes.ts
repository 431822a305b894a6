import { t } from '@vscode/l10n';
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showInformation } from '../dialogs/showMessage';
import { escapeIcons } from '../text/escapeIcons';
import type { NotesFiles } from '../views/tree/notesFiles';
import { requestRows } from '../views/tree/requestRows';
import type { Row } from '../views/tree/rows';
import { lastActiveNotes } from './activeNotes';

/**
 * Returns the notes of the row, else the active ones, else the only ones, else those that the user selects; `undefined`, with a
 * message, if there are none.
 */
export async function pickNotes(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  row: Row | undefined,
  title: string,
): Promise<Uri | undefined> {
  if (row) return Uri.parse(row.uri);
  const active = lastActiveNotes()?.uri;
  // The sidebar gets new notes a moment after they are opened.
  if (active && (await requestRows(client, active.toString()))) return active;
  const uris = [...new Set((await notesFiles.rows()).map(({ uri }) => uri))].map((uri) => Uri.parse(uri));
  // New notes may not be recognized yet.
  if (uris.length === 0 && active) return active;
  if (uris.length === 0) showInformation(t('No study notes were found in this workspace.'));
  if (uris.length < 2) return uris[0];
  const items = uris.map((uri) => ({ label: escapeIcons(workspace.asRelativePath(uri)), uri }));
  return (
    await window.showQuickPick(items, { title, placeHolder: t('No notes are open in the editor. Select a notes file') })
  )?.uri;
}
