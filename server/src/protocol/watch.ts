// Messages by which the client detects that the server stopped responding.

/** client -> server: returns null as soon as the earlier messages were handled. */
export const PING_REQUEST = 'studyNotes/ping';

/**
 * server -> client: the file that is read next in the background, so that the client can name it if the server stops responding;
 * without a `uri`, reading is complete. Params: Reading. Sent for files of at least `ANNOUNCED_FROM` UTF-16 code units only, because
 * smaller files are many and read at once.
 */
export const READING_NOTIFICATION = 'studyNotes/reading';
/** The file that is read next; `uri` is absent when reading is complete. */
export interface Reading {
  readonly uri?: string;
}
/** Minimum length of the files that are announced, in UTF-16 units. */
export const ANNOUNCED_FROM = 20_000;
