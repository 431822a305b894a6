import { type Span, span } from '../../text/span';
import { isPlaceholder } from '../shell/placeholder';
import type { Word } from '../shell/words';
import { type Command, type Flag, flagNamed } from './specification';

/** The program and its nested commands, outermost first. */
export type Path = readonly [Command, ...Command[]];

/** One flag in a word; `-it` contains two. */
export interface GivenFlag {
  readonly span: Span;
  /** The flag as typed, with its dash: "-t" for the second one in `-it`. */
  readonly name: string;
  /** The specification of the flag; `undefined` if no command of the path has it. */
  readonly known: KnownFlag | undefined;
  /** The span of its value within the same word: `--name=web`, `-p8080:80`; `undefined` without one. */
  readonly value: Span | undefined;
}

/** A flag, and the path of its command, which is an outer one for an inherited flag. */
export interface KnownFlag {
  readonly flag: Flag;
  readonly path: Path;
}

/** The flag that every command has. */
export const helpFlag: Flag = { names: ['--help'], about: 'Print usage.' };

/** Matches a number after a dash: `head -20`, `kill -9`. */
const NUMBER = /^-\d/;

/** Returns the innermost command of a path. */
export function lastOf(path: Path): Command {
  return path.at(-1) ?? path[0];
}

/** Returns the flags of a command: its own, then those inherited from outer commands. */
export function flagsOf(path: Path): readonly KnownFlag[] {
  return path
    .map((_, n) => path.slice(0, n + 1) as unknown as Path)
    .reverse()
    .flatMap((owner, outwards) =>
      (lastOf(owner).flags ?? [])
        .filter((flag) => outwards === 0 || flag.inherited)
        .map((flag) => ({ flag, path: owner })),
    );
}

/** Returns whether the word starts like a flag. */
export function isFlagWord(word: Word): boolean {
  return word.text.startsWith('-') && word.text !== '-';
}

/**
 * Returns the flags of a word: `--name`, `--name=web`, `-it`, `-p8080:80`, `-f=x`, `-name` for programs whose flags have one
 * dash.
 */
export function readFlags(word: Word, path: Path): readonly GivenFlag[] {
  const whole = readWhole(word, path);
  if (word.value.startsWith('--') || (isSingleDash(path) && whole.known)) return [whole];
  const letters = readLetters(word, path);
  if (letters.every(({ known }) => known)) return letters;
  return whole.known || isSingleDash(path) || isNoFlag(word) ? [whole] : letters;
}

/** Returns flags without a dash, as in `tar xzf`: those with a value take the words after it, in order. */
export function readBareFlags(word: Word, path: Path): readonly GivenFlag[] {
  return Array.from(word.text, (letter, n) => {
    const at = word.span.start + n;
    return { span: span(at, at + 1), name: letter, known: knownFlag(path, `-${letter}`), value: undefined };
  });
}

/** Returns whether an unlisted flag of the word may exist. */
export function mayBeUnlisted(word: Word, path: Path): boolean {
  return isNoFlag(word) || path.some(({ openFlags }) => openFlags === true);
}

/** Returns whether a word with a dash is a number or a placeholder instead of a flag. */
function isNoFlag(word: Word): boolean {
  return NUMBER.test(word.value) || isPlaceholder(word);
}

/** Returns the flag of that name with its dashes after the words of the path; `undefined` if no command has it. */
export function knownFlag(path: Path, name: string): KnownFlag | undefined {
  for (let n = path.length; n > 0; n--) {
    const owner = path.slice(0, n) as unknown as Path;
    const flag = flagNamed(lastOf(owner), name) ?? switchedOff(lastOf(owner), name);
    if (flag && (n === path.length || flag.inherited)) return { flag, path: owner };
  }
  return name === '--help' || name === '-h' ? { flag: helpFlag, path } : undefined;
}

/** Returns the flag that `--no-x` negates: `--x`. */
function switchedOff(command: Command, name: string): Flag | undefined {
  const flag = name.startsWith('--no-') ? flagNamed(command, `--${name.slice('--no-'.length)}`) : undefined;
  return flag?.value ? undefined : flag;
}

function isSingleDash(path: Path): boolean {
  return path.some(({ singleDash }) => singleDash === true);
}

function readWhole(word: Word, path: Path): GivenFlag {
  const equals = word.text.indexOf('=');
  const name = equals < 0 ? word.value : word.text.slice(0, equals);
  const end = equals < 0 ? word.span.end : word.span.start + equals;
  const value = equals < 0 ? undefined : span(end + 1, word.span.end);
  return { span: span(word.span.start, end), name, known: knownFlag(path, name), value };
}

/**
 * Reads flags of one letter in a word. A letter with a value takes the rest of the word, which can then contain any
 * character.
 */
function readLetters(word: Word, path: Path): readonly GivenFlag[] {
  const given: GivenFlag[] = [];
  for (let n = 1; n < word.text.length; n++) {
    const name = `-${word.text.charAt(n)}`;
    const known = knownFlag(path, name);
    const at = word.span.start + n;
    const valueStart = word.text.charAt(n + 1) === '=' ? at + 2 : at + 1;
    const takesRest = known?.flag.value !== undefined || valueStart > at + 1;
    const value = takesRest && at + 1 < word.span.end ? span(valueStart, word.span.end) : undefined;
    given.push({ span: span(n === 1 ? word.span.start : at, at + 1), name, known, value });
    if (value || !known) break;
  }
  return given;
}
