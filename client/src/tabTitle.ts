import type { Uri } from 'vscode';
import { fileName } from './fileName';

/**
 * Returns the path of a virtual document about notes, such as "/Goal of README.md"; the tab shows its last segment. Unsaved notes
 * have no file extension: it is added so that the editor wraps lines as in Markdown.
 */
export function tabTitle(what: string, notes: Uri): string {
  const file = fileName(notes);
  return `/${what} of ${file.endsWith('.md') ? file : `${file}.md`}`;
}
