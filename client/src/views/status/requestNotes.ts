import type { BaseLanguageClient } from 'vscode-languageclient';
import { NOTES_REQUEST, type NotesParams, type NotesTree } from '../../../../server/src/protocol';
import { request } from '../../connection/request';

/** Requests the current state of one notes file; `undefined` for another file. */
export function requestNotes(client: BaseLanguageClient, uri: string): Promise<NotesTree | undefined> {
  const params: NotesParams = { uri };
  return request<NotesTree>(client, NOTES_REQUEST, params);
}
