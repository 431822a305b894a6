import { type TextDocument, type Uri, workspace } from 'vscode';

/** Opens notes as a document, which VS Code keeps for a while; `undefined` if the file no longer exists. */
export async function openedNotes(uri: Uri): Promise<TextDocument | undefined> {
  // The editor would make new ones of those that were never saved.
  if (uri.scheme === 'untitled') return workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
