import { isOneTypo } from '../../text/nearest';
import { type Command, commandNamed, nameOf } from './specification';
import { PROGRAMS_SOURCE, type Specifications } from './specifications';

/**
 * Matches the folder before the name of a program, `/usr/bin/` or `C:\\tools\\`, and `.exe` after it. `./` starts a
 * program of the reader.
 */
const FOLDER_OR_EXTENSION = /^(?:\/|[A-Za-z]:\\)(?:.*[/\\])?|\.exe$/gi;

/** Returns the program that a word starts, from the list of programs; `undefined` for an unknown one. */
export function programNamed(word: string, specifications: Specifications): Command | undefined {
  const programs = specifications.get(PROGRAMS_SOURCE);
  return programs && commandNamed(programs, word.replace(FOLDER_OR_EXTENSION, ''));
}

/** Minimum length of a program name that can be misspelled: short words often differ by one letter. */
const MIN_LENGTH = 5;

/** Returns the program whose name differs from a word by one letter; `undefined` if there is none. */
export function similarProgram(word: string, specifications: Specifications): Command | undefined {
  if (word.length < MIN_LENGTH) return undefined;
  return specifications.get(PROGRAMS_SOURCE)?.commands?.find((one) => isOneTypo(word, nameOf(one)));
}

/** Returns the names of all known programs. */
export function programNames(specifications: Specifications): readonly string[] {
  return (specifications.get(PROGRAMS_SOURCE)?.commands ?? []).map(nameOf);
}
