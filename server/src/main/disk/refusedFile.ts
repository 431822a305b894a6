/** A file that is not read or written, for a reason that its user can understand. The message continues the file's name. */
export class RefusedFile extends Error {}
