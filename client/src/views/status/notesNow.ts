import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotes, type NotesTree, notesRequest } from '../../../../server/src/protocol';

/** Requests the current state of one notes file; `undefined` for another file. */
export async function notesNow(client: BaseLanguageClient, uri: string): Promise<NotesTree | undefined> {
  const asks: AskNotes = { uri };
  return (await client.sendRequest<NotesTree | null>(notesRequest, asks)) ?? undefined;
}
