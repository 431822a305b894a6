import { type Uri, workspace } from 'vscode';
import type { NotesInFolder } from '../../../server/src/protocol/plan';

/** Returns notes with the folder of the workspace that contains them: other notes in it count, too. */
export function withFolder(notes: Uri): NotesInFolder {
  const folder = workspace.getWorkspaceFolder(notes);
  return { uri: notes.toString(), ...(folder && { folder: folder.uri.toString() }) };
}
