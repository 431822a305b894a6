import { reasonFor } from '../../../server/src/main/disk/reasonFor';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { NotUtf8 } from './textFiles';

/** Returns the problem of a file and its solution: "log.csv is not encoded in UTF-8. Open it, and save it with that encoding." */
export function fileProblem(name: string, error: unknown): string {
  if (error instanceof NotUtf8) return `${name} ${error.message}. Open it, and save it with that encoding.`;
  if (error instanceof RefusedFile) return `${name} ${error.message}. Replace or remove it.`;
  return `${name} cannot be read or written: ${reasonFor(error)}.`;
}
