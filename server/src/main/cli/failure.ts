import { t } from '@vscode/l10n';
import { errorCode } from '../disk/errorCode';
import { reasonFor } from '../disk/reasonFor';
import { visible } from './output/terminal';

/** An expected error, such as a missing file. The message contains the file and the reason, and is shown to the user. */
export class Failure extends Error {}

/** Reports a file that could not be read or written. The command continues with the other files. */
export type ReportFailure = (failure: Failure) => void;

/** Returns the failure of a file. `reason` is a predicate that follows the name of the file; it may quote the file. */
export function failureOf(file: string, reason: string): Failure {
  return new Failure(t('{0}: {1}', visible(file), visible(reason)));
}

/** Converts an error about a file, usually of Node.js, to a failure. */
export function fileFailure(file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  // Node.js replaces the bytes of such names, so that no path leads to the file.
  const isUndecoded = errorCode(error) === 'ENOENT' && file.includes('\uFFFD');
  return failureOf(file, isUndecoded ? t('cannot be read: its name is not UTF-8') : reasonFor(error));
}
