import { errorCode } from './errorCode';

// What Node says of files, in words.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  EPERM: 'operation not permitted',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'no space left on the disk',
};

/** In words, what Node says where it fails. */
export function reasonFor(error: unknown): string {
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
