import type { Uri } from 'vscode';

/**
 * The path of a document that tells something of notes: "/Goal of README.md", of which the tab shows the last part. By the
 * ending, which an unsaved file lacks, the editor wraps its sentences as it does in notes.
 */
export function tabTitle(what: string, notes: Uri): string {
  const file = notes.path.split('/').at(-1) ?? '';
  return `/${what} of ${file.endsWith('.md') ? file : `${file}.md`}`;
}
