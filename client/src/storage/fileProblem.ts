import { t } from '@vscode/l10n';
import { reasonFor } from '../../../server/src/main/disk/reasonFor';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { NotUtf8 } from './textFiles';

/** Returns the problem of a file and its solution: "log.csv is not encoded in UTF-8. Open it, and save it as UTF-8." */
export function fileProblem(name: string, error: unknown): string {
  if (error instanceof NotUtf8) return t('{0} is not encoded in UTF-8. Open it, and save it as UTF-8.', name);
  if (error instanceof RefusedFile) return t('{0} {1}. Replace or remove it.', name, error.message);
  return t('{0} cannot be read or written: {1}.', name, reasonFor(error));
}
