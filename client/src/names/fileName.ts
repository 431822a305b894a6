import type { Uri } from 'vscode';
import { lastSegment } from '../../../server/src/text/fileName';

/** Returns the name of the file at a URI: "notes.md" of "file:///course/notes.md". */
export function fileName({ path }: Pick<Uri, 'path'>): string {
  return lastSegment(path);
}
