import { Uri, window } from 'vscode';

/** Asks where to save an exported file. The default is the folder of the notes. */
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
