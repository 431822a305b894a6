import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotebook, type NotebookTree, notebookRequest } from '../../../server/src/protocol';

/** Requests the current state of one notes file; `undefined` for another file. */
export async function notebookNow(client: BaseLanguageClient, uri: string): Promise<NotebookTree | undefined> {
  const asks: AskNotebook = { uri };
  return (await client.sendRequest<NotebookTree | null>(notebookRequest, asks)) ?? undefined;
}
