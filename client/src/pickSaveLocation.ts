import { Uri, window } from 'vscode';

/** Asks where to save what was made of notes: in a file beside them, unless the user wants it elsewhere. */
export function pickSaveLocation(
  notes: Uri,
  file: string,
  { title, filters }: { readonly title: string; readonly filters: Record<string, string[]> },
): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    ...{ title, filters },
    // Unsaved notes have no folder.
    ...(notes.scheme !== 'untitled' && { defaultUri: Uri.joinPath(notes, '..', file) }),
  });
}
