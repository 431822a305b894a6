import type { BaseLanguageClient } from 'vscode-languageclient';
import { notesNow } from '../status/notesNow';
import { type Row, rowsOf } from './rows';

/** Returns the current rows of one notes file, unfiltered and unsorted; `undefined` if it is not notes. */
export async function rowsIn(client: BaseLanguageClient, uri: string): Promise<readonly Row[] | undefined> {
  const notes = await notesNow(client, uri);
  return notes ? rowsOf([notes]) : undefined;
}
