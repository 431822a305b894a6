/** The command could not do its work, for a reason that its user can understand: the message names file and reason. */
export class Failure extends Error {}

/** Takes notice of something that could not be read or written; the rest is still worked on. */
export type Tell = (failure: Failure) => void;

// What Node says of files, in words.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  EPERM: 'operation not permitted',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'no space left on the disk',
};

/** A failure for what was thrown over a file, mostly by Node. */
export function fileFailure(file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Failure(`${file}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`);
}
