import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskNotes, NOTES_REQUEST, type NotesTree } from '../../../../server/src/protocol';
import { request } from '../../connection/request';

/** Requests the current state of one notes file; `undefined` for another file. */
export function notesNow(client: BaseLanguageClient, uri: string): Promise<NotesTree | undefined> {
  const asks: AskNotes = { uri };
  return request<NotesTree>(client, NOTES_REQUEST, asks);
}
