import type { BaseLanguageClient } from 'vscode-languageclient';
import { notebookNow } from './notebookNow';
import { type Row, rowsOf } from './rows';

/** Returns the current rows of one notes file, unfiltered and unsorted; `undefined` if it is not notes. */
export async function rowsIn(client: BaseLanguageClient, uri: string): Promise<readonly Row[] | undefined> {
  const notebook = await notebookNow(client, uri);
  return notebook ? rowsOf([notebook]) : undefined;
}
