import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notebooks } from '../views/notebooks';
import { whichNotebook } from '../whichNotebook';

/** Returns the notes to plan with, and opens them, because the server answers for open documents only. */
export async function notebookToPlan(
  client: BaseLanguageClient,
  notebooks: Notebooks,
): Promise<TextDocument | undefined> {
  const uri = await whichNotebook(client, notebooks, undefined, 'Plan');
  return uri && workspace.openTextDocument(uri);
}
