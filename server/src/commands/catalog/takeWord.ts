import { span } from '../../text/span';
import { isPlaceholder } from '../shell/placeholder';
import type { Word } from '../shell/words';
import {
  type GivenFlag,
  isFlagWord,
  type KnownFlag,
  lastOf,
  mayBeUnlisted,
  type Path,
  readBareFlags,
  readFlags,
} from './flags';
import type { Part } from './part';
import { type Argument, commandNamed, type Flag } from './specification';
import { opened, type Specifications } from './specifications';

/*
 * Classifies the words of a command line, one after the other. Input: the state of resolving, and the next word.
 * Output: the parts of the word, and the updated state: what the following words can be.
 *
 * Invariant: after a word with an uncertain meaning, `doubt` or `lost` is set, and later words are never reported as
 * unknown commands.
 */

/** The state of resolving the words of a command line. */
export interface Reading {
  readonly specifications: Specifications;
  readonly words: readonly Word[];
  readonly parts: Part[];
  /** The index of the current word. */
  at: number;
  path: Path;
  /** The flag values that the next words are. */
  waiting: readonly Waiting[];
  /** Number of arguments so far. */
  positions: number;
  flagsEnd: boolean;
  /** Whether the word may be the value of an unknown flag before it. */
  doubt: boolean;
  /** Whether a placeholder, an unknown word or a missing specification makes the following words unknown. */
  lost: boolean;
  missing: string | undefined;
  /** The words of the command that the program runs; `undefined` without one. */
  inner: readonly Word[] | undefined;
}

/** A flag that expects a value. */
export interface Waiting extends KnownFlag {
  readonly argument: Argument;
  /** Whether the value is optional: the flag already has one, or needs none. */
  readonly mayEnd: boolean;
}

/** Matches placeholders for flags in usage lines: `[OPTIONS]`, `<flags>`, `[...]`. */
const ANY_FLAGS =
  /^(?:[[<{](?:[Oo]ptions?|OPTIONS?|opts|OPTS|[Ff]lags?|FLAGS?|\.\.\.)(?:\.\.\.)?[\]>}]|OPTIONS|FLAGS)$/;

/** Classifies the next word, and updates what can follow. */
export function takeWord(reading: Reading, word: Word): void {
  const dashed = isFlagWord(word) && !reading.flagsEnd;
  const [waiting, ...more] = reading.waiting;
  if (waiting && takesValue(reading, waiting, word, dashed)) {
    const { argument, flag, path } = waiting;
    reading.waiting = argument.repeats ? [{ ...waiting, mayEnd: true }, ...more] : more;
    reading.doubt ||= waiting.mayEnd;
    reading.parts.push({ type: 'value', span: word.span, flag, argument, path });
    return;
  }
  reading.waiting = [];
  if (reading.lost) reading.parts.push({ type: 'argument', span: word.span, argument: undefined });
  else if (dashed && flagsAreOver(reading)) takeMisplaced(reading, word);
  else if (dashed) takeFlags(reading, word);
  else if (isBareFlags(reading, word)) takeFlagsGiven(reading, word, readBareFlags(word, reading.path));
  else if (ANY_FLAGS.test(word.text)) reading.parts.push({ type: 'argument', span: word.span, argument: undefined });
  else if (awaitsCommand(reading)) takeCommand(reading, word);
  else takeArgument(reading, word);
}

function takesValue(reading: Reading, { mayEnd }: Waiting, word: Word, dashed: boolean): boolean {
  if (!mayEnd) return true;
  return !dashed && !(awaitsCommand(reading) && commandNamed(lastOf(reading.path), word.value));
}

/** Returns whether an argument has ended the flags of this command. */
export function flagsAreOver(reading: Reading): boolean {
  return lastOf(reading.path).flagsFirst === true && reading.positions > 0;
}

function takeFlags(reading: Reading, word: Word): void {
  if (word.text === '--') endFlags(reading);
  else takeFlagsGiven(reading, word, readFlags(word, reading.path));
}

/**
 * Handles `--`, after which only the command that the program runs can follow, if it runs one: `kubectl exec web --
 * ls`.
 */
function endFlags(reading: Reading): void {
  reading.flagsEnd = true;
  const running = lastOf(reading.path).args?.findIndex((one) => one.command) ?? -1;
  if (reading.positions > 0) reading.positions = Math.max(reading.positions, running);
}

function takeFlagsGiven(reading: Reading, word: Word, given: readonly GivenFlag[]): void {
  for (const one of given) {
    if (one.known) takeFlag(reading, one, one.known);
    else takeUnknownFlag(reading, word, one);
  }
}

function takeFlag(reading: Reading, { span, value }: GivenFlag, { flag, path }: KnownFlag): void {
  reading.parts.push({ type: 'flag', span, flag, path });
  if (value) reading.parts.push({ type: 'value', span: value, flag, argument: flag.value, path });
  reading.waiting = [...reading.waiting, ...valuesAwaited(flag, path, value !== undefined)];
}

function valuesAwaited(flag: Flag, path: Path, hasFirst: boolean): readonly Waiting[] {
  if (!flag.value || flag.joined) return [];
  const values = [...(hasFirst ? [] : [flag.value]), ...(flag.further ?? [])];
  return values.map((argument) => ({ flag, path, argument, mayEnd: argument.optional === true }));
}

function takeUnknownFlag(reading: Reading, word: Word, { span, name }: GivenFlag): void {
  reading.doubt = true;
  reading.parts.push(
    mayBeUnlisted(word, reading.path)
      ? { type: 'argument', span, argument: undefined }
      : { type: 'unknownFlag', span, name, word, path: reading.path },
  );
}

/** Takes flags after the argument that ends them; other words with a dash belong to the command that the program runs. */
function takeMisplaced(reading: Reading, word: Word): void {
  const given = readFlags(word, reading.path);
  const flags = given.flatMap(({ known }) => (known ? known.flag : []));
  const last = flags.at(-1);
  if (word.text === '--' || !last || flags.length < given.length) {
    takeArgument(reading, word);
    return;
  }
  const takesNext = last.value && !last.joined && !last.value.optional && !given.at(-1)?.value;
  const end = (takesNext && reading.words[reading.at + 1]) || word;
  if (end !== word) reading.at++;
  reading.parts.push({ type: 'misplacedFlag', span: span(word.span.start, end.span.end), flags, path: reading.path });
}

function takeCommand(reading: Reading, word: Word): void {
  const command = lastOf(reading.path);
  const known = commandNamed(command, word.value);
  if (known) {
    const whole = opened(known, reading.specifications);
    reading.path = [...reading.path, whole ?? known];
    reading.doubt = false;
    if (!whole) {
      reading.lost = true;
      reading.missing = known.source;
    }
    reading.parts.push({ type: 'command', span: word.span, path: reading.path });
  } else if (command.args || command.open) {
    takeArgument(reading, word);
  } else if (word.text.startsWith('[')) {
    // A word in brackets is optional.
    reading.parts.push({ type: 'argument', span: word.span, argument: undefined });
  } else {
    const excused = reading.doubt || isPlaceholder(word);
    reading.lost = true;
    reading.parts.push(
      excused
        ? { type: 'argument', span: word.span, argument: undefined }
        : { type: 'unknown', span: word.span, word, path: reading.path },
    );
  }
}

function takeArgument(reading: Reading, word: Word): void {
  const argument = argumentAt(reading);
  reading.positions++;
  reading.parts.push({ type: 'argument', span: word.span, argument });
  if (!argument?.command) return;
  reading.flagsEnd = true;
  reading.inner ??= reading.words.slice(reading.at);
}

function isBareFlags(reading: Reading, word: Word): boolean {
  return (
    reading.at === 1 &&
    reading.path[0].bareFlags === true &&
    readBareFlags(word, reading.path).every((one) => one.known)
  );
}

/** Returns whether the next word may be a subcommand. */
export function awaitsCommand(reading: Reading): boolean {
  return lastOf(reading.path).commands !== undefined && reading.positions === 0;
}

/** Returns whether required arguments of the command are missing. */
export function awaitsArgument({ path, positions }: Reading): boolean {
  return (lastOf(path).args ?? []).slice(positions).some(({ optional }) => !optional);
}

/** Returns the argument that the next word is; `undefined` if all arguments are present. */
export function argumentAt(reading: Reading): Argument | undefined {
  const args = lastOf(reading.path).args ?? [];
  const last = args.at(-1);
  return args[reading.positions] ?? (last?.repeats || last?.command ? last : undefined);
}
