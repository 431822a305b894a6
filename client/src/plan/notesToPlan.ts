import { t } from '@vscode/l10n';
import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pickNotes } from '../documents/pickNotes';
import type { NotesFiles } from '../views/tree/notesFiles';

/** Returns the notes to plan with, and opens them, because the server answers for open documents only. */
export async function notesToPlan(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
): Promise<TextDocument | undefined> {
  const uri = await pickNotes(client, notesFiles, undefined, t('Plan'));
  return uri && workspace.openTextDocument(uri);
}
