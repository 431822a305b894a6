// How the client knows that the server still answers. Plain types for both sides.

/** client -> server: answers null as soon as the messages before it are handled. */
export const pingRequest = 'studyNotes/ping';

/**
 * server -> client: what it is about to read in the background, so that the client knows where it stopped answering; without a
 * `uri`, it is done. Params: Reading. Sent for files of at least `announcedFrom` UTF-16 units: smaller ones are many, and read at once.
 */
export const readingNotification = 'studyNotes/reading';
export interface Reading {
  readonly uri?: string;
}
export const announcedFrom = 20_000;
