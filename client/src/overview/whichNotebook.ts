import { Uri, window, workspace } from 'vscode';
import type { Notebooks } from '../views/notebooks';
import type { Row } from '../views/rows';

/** The notebook of the row, or the one in the editor, or the only one there is; else the user picks one. */
export async function whichNotebook(
  notebooks: Notebooks,
  row: Row | undefined,
  title: string,
): Promise<Uri | undefined> {
  if (row) return Uri.parse(row.uri);
  const document = window.activeTextEditor?.document;
  if (document?.languageId === 'markdown') return document.uri;
  const uris = [...new Set((await notebooks.rows()).map(({ uri }) => uri))].map((uri) => Uri.parse(uri));
  if (uris.length === 0) window.showInformationMessage('No study notes were found in this workspace.');
  if (uris.length < 2) return uris[0];
  const items = uris.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  return (await window.showQuickPick(items, { title, placeHolder: 'Which notebook?' }))?.uri;
}
