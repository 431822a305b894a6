import { reasonFor } from '../disk/reasonFor';
import { visible } from './output/terminal';

/** The command could not do its work, for a reason that its user can understand: the message names file and reason. */
export class Failure extends Error {}

/** Takes notice of something that could not be read or written; the rest is still worked on. */
export type Tell = (failure: Failure) => void;

/** Returns the failure of a file; `reason` continues its name, and may quote the file. It fits one line. */
export function failureOf(file: string, reason: string): Failure {
  return new Failure(`${visible(file)}: ${visible(reason)}`);
}

/** Converts an error about a file, usually of Node.js, to a failure. */
export function fileFailure(file: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  return failureOf(file, reasonFor(error));
}
