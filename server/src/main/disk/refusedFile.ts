/**
 * Error for a file that must not be read or written. The message, a predicate that follows the name of the file, is shown to
 * the user.
 */
export class RefusedFile extends Error {}
