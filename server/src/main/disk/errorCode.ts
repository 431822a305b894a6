/** Returns the code of an error of Node.js, such as "ENOENT"; "" for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
