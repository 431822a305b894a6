import { type TextDocument, type Uri, workspace } from 'vscode';

/** Notes as the editor has them, opened where they are not; undefined where they are there no more. */
export async function openedNotes(uri: Uri): Promise<TextDocument | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // The editor would make new ones of those that were never saved.
  if (open || uri.scheme === 'untitled') return open;
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}
