import { type Uri, workspace } from 'vscode';
import type { AskLeft } from '../../../server/src/protocol/plan';

/** Some notes with the folder of the workspace that they lie in, whose other notebooks count, too. */
export function withFolder(notes: Uri): AskLeft {
  const folder = workspace.getWorkspaceFolder(notes);
  return { uri: notes.toString(), ...(folder && { folder: folder.uri.toString() }) };
}
