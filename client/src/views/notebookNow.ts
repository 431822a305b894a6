import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotebook, type NotebookTree, notebookRequest } from '../../../server/src/protocol';

/** One notebook as the server knows it now; undefined where the file is none. */
export async function notebookNow(client: BaseLanguageClient, uri: string): Promise<NotebookTree | undefined> {
  const asks: AskNotebook = { uri };
  return (await client.sendRequest<NotebookTree | null>(notebookRequest, asks)) ?? undefined;
}
