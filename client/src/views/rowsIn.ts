import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotebook, type NotebookTree, notebookRequest } from '../../../server/src/protocol';
import { type Row, rowsOf } from './rows';

/** The rows of one notebook as the server knows it now, however the sidebar arranges them; undefined where it is none. */
export async function rowsIn(client: BaseLanguageClient, uri: string): Promise<readonly Row[] | undefined> {
  const asks: AskNotebook = { uri };
  const notebook = await client.sendRequest<NotebookTree | null>(notebookRequest, asks);
  return notebook ? rowsOf([notebook]) : undefined;
}
