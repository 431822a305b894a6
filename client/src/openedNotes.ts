import { type TextDocument, type Uri, workspace } from 'vscode';

/** Notes as the editor has them, and keeps them for a while; undefined where they are there no more. */
export async function openedNotes(uri: Uri): Promise<TextDocument | undefined> {
  // The editor would make new ones of those that were never saved.
  if (uri.scheme === 'untitled') return workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
