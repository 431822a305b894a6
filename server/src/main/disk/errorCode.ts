/** What Node calls an error, such as "ENOENT"; empty for errors of others. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
