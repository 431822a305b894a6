import type { BaseLanguageClient } from 'vscode-languageclient';
import { notebookNow } from './notebookNow';
import { type Row, rowsOf } from './rows';

/** The rows of one notebook as the server knows it now, however the sidebar arranges them; undefined where it is none. */
export async function rowsIn(client: BaseLanguageClient, uri: string): Promise<readonly Row[] | undefined> {
  const notebook = await notebookNow(client, uri);
  return notebook ? rowsOf([notebook]) : undefined;
}
