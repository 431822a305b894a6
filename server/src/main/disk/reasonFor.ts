import { errorCode } from './errorCode';

// Messages for Node's error codes of files.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  EPERM: 'operation not permitted',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'no space left on the disk',
};

/** Returns the message for an error of Node's file system. */
export function reasonFor(error: unknown): string {
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
