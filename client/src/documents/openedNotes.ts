import { type TextDocument, type Uri, workspace } from 'vscode';

/** Opens notes as a document, which VS Code keeps for a while; `undefined` if the file no longer exists. */
export async function openedNotes(uri: Uri): Promise<TextDocument | undefined> {
  // For an unsaved file that was closed, the editor would create a new one.
  if (uri.scheme === 'untitled') return workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
