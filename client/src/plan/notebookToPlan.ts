import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notebooks } from '../views/notebooks';
import { whichNotebook } from '../whichNotebook';

/** The notebook that the user plans by. It is open from then on, as the server plans by what the editor has. */
export async function notebookToPlan(
  client: BaseLanguageClient,
  notebooks: Notebooks,
): Promise<TextDocument | undefined> {
  const uri = await whichNotebook(client, notebooks, undefined, 'Plan');
  return uri && workspace.openTextDocument(uri);
}
