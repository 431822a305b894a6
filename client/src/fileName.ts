import type { Uri } from 'vscode';

/** Returns the name of the file at a URI: "notes.md" of "file:///course/notes.md". */
export function fileName({ path }: Pick<Uri, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
