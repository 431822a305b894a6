import { t } from '@vscode/l10n';
import { type TextDocument, Uri, workspace } from 'vscode';
import type { AtPlace, Place } from '../../../server/src/protocol';
import { showInformation } from '../dialogs/showMessage';
import { lastActiveNotes } from '../documents/activeNotes';
import type { Row } from '../views/tree/rows';

/** The notes of a command, and the place in them. */
export interface Target {
  readonly document: TextDocument;
  readonly place: AtPlace;
}

/** Returns the row whose menu was used, else the cursor in the active notes; shows a message and returns `undefined` if there are none. */
export async function target(row: Row | undefined): Promise<Target | undefined> {
  if (row) return at(await workspace.openTextDocument(Uri.parse(row.uri)), row.entry.range.start);
  const notes = lastActiveNotes();
  if (notes) return at(await workspace.openTextDocument(notes.uri), notes.cursor ?? { line: 0, character: 0 });
  showInformation(t('Open your notes first. This command requires a Markdown file.'));
  return undefined;
}

function at(document: TextDocument, { line, character }: Place): Target {
  return { document, place: { uri: document.uri.toString(), position: { line, character } } };
}
