import type { BaseLanguageClient } from 'vscode-languageclient';
import { requestNotes } from '../status/requestNotes';
import { type Row, rowsOf } from './rows';

/** Returns the current rows of one notes file, unfiltered and unsorted; `undefined` if it is not notes. */
export async function requestRows(client: BaseLanguageClient, uri: string): Promise<readonly Row[] | undefined> {
  const notes = await requestNotes(client, uri);
  return notes ? rowsOf([notes]) : undefined;
}
