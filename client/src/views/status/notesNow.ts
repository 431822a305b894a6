import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotes, NOTES_REQUEST, type NotesTree } from '../../../../server/src/protocol';

/** Requests the current state of one notes file; `undefined` for another file. */
export async function notesNow(client: BaseLanguageClient, uri: string): Promise<NotesTree | undefined> {
  const asks: AskNotes = { uri };
  return (await client.sendRequest<NotesTree | null>(NOTES_REQUEST, asks)) ?? undefined;
}
