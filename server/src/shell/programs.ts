import { isOneSlip } from '../text/nearest';
import { type Command, commandNamed, nameOf } from './specification';
import { programsSource, type Specifications } from './specifications';

/** `/usr/bin/`, `C:\\tools\\` before a program's name, and `.exe` after it; `./` starts a program of the reader. */
const whereItLies = /^(?:\/|[A-Za-z]:\\)(?:.*[/\\])?|\.exe$/gi;

/** The program that a word starts, as the list of programs has it; undefined for those that are not known. */
export function programNamed(word: string, specifications: Specifications): Command | undefined {
  const programs = specifications.get(programsSource);
  return programs && commandNamed(programs, word.replace(whereItLies, ''));
}

/** In words of fewer letters, one of them makes another word too easily. */
const shortestMeant = 5;

/** The program whose name a word misses by one letter. */
export function programMeant(word: string, specifications: Specifications): Command | undefined {
  if (word.length < shortestMeant) return undefined;
  return specifications.get(programsSource)?.commands?.find((one) => isOneSlip(word, nameOf(one)));
}

/** The names of all programs that are known. */
export function programNames(specifications: Specifications): readonly string[] {
  return (specifications.get(programsSource)?.commands ?? []).map(nameOf);
}
