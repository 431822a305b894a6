import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notebooks } from '../views/notebooks';
import { rowsIn } from '../views/rowsIn';

/**
 * The notebook that the user plans by: the one in the editor, else the only one, else one that they pick. It is open from then
 * on, as the server plans by what the editor has. Undefined, and said so, where there is none.
 */
export async function notebookToPlan(
  client: BaseLanguageClient,
  notebooks: Notebooks,
): Promise<TextDocument | undefined> {
  const active = window.activeTextEditor?.document;
  // The sidebar hears of notes a moment after they are opened.
  if (active?.languageId === 'markdown' && (await rowsIn(client, active.uri.toString()))) return active;
  const uris = [...new Set((await notebooks.rows()).map(({ uri }) => uri))];
  // A notebook without rows is one that is just begun.
  if (uris.length === 0 && active?.languageId === 'markdown') return active;
  if (uris.length === 0) window.showInformationMessage('Open your notes first: what is left to study stands in them.');
  const uri = uris.length > 1 ? await pick(uris) : uris[0];
  return uri === undefined ? undefined : workspace.openTextDocument(Uri.parse(uri));
}

async function pick(uris: readonly string[]): Promise<string | undefined> {
  const items = uris.map((uri) => ({ label: workspace.asRelativePath(Uri.parse(uri)), uri }));
  const picked = await window.showQuickPick(items, { title: 'Plan', placeHolder: 'Which notes do you study by?' });
  return picked?.uri;
}
