import { distance, haveSameLetters, nearest } from '../../text/nearest';
import { lastOf } from '../catalog/flags';
import { similarProgram } from '../catalog/programs';
import { type Resolved, resolveAs } from '../catalog/resolve';
import type { NotedCommand } from '../catalog/resolvedCommands';
import { type Command, nameOf, wordsOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import { everydayPrograms } from '../shell/everydayPrograms';
import { isPlaceholder } from '../shell/placeholder';
import type { Word } from '../shell/words';

/** An unknown word where a program or command is expected. */
export interface MisspelledCommand {
  readonly word: Word;
  /** The program and commands before the word; empty if the program itself is misspelled. */
  readonly path: readonly Command[];
  /** The replacement of a word; `undefined` if it is not certain. */
  readonly correction: Correction | undefined;
}

/** The replacement of a misspelled command. */
export interface Correction {
  readonly word: Word;
  readonly name: string;
  /** The corrected command: `docker image pull`. */
  readonly command: string;
}

/** Commonly used words for commands, with the names of the commands. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['copy', 'cp'],
  ['delete', 'rm'],
  ['describe', 'inspect'],
  ['download', 'pull'],
  ['execute', 'exec'],
  ['list', 'ls'],
  ['upload', 'push'],
]);

/** Groups of commands that are often confused: `docker container pull` should be `docker image pull`. */
const siblings: ReadonlyMap<string, string> = new Map([
  ['container', 'image'],
  ['image', 'container'],
]);

/** Matches a possible command: lower-case letters and dashes, unlike versions, paths and names with dots. */
const COMMAND_WORD = /^[a-z][a-z-]+$/;

/** Matches the ending of an inflected verb or noun: "docker runs", "docker containers", "docker building". */
const INFLECTION = /^(?:s|es|d|ed|ing|[a-z]ing|[a-z]ed)$/;

/** Programs and words that differ from `docker` by one letter, but are not misspellings of it. */
const namesakes = new Set(['decker', 'docked', 'dockerd', 'dockers', 'docket', 'ducker', 'locker', 'mocker', 'rocker']);

/**
 * Returns the wrong command word of a command, or `undefined`. In text that only mentions a command (`typed` is false), a word is
 * wrong only if another one is certainly meant: a false alarm is worse than a miss.
 */
export function misspelledCommand(
  { words, typed, resolved }: NotedCommand,
  specifications: Specifications,
): MisspelledCommand | undefined {
  const [outer] = resolved;
  if (!outer) return programOf(words, specifications);
  return commandOf(outer, words, typed, specifications) ?? ownCommandOf(outer, words, typed);
}

function commandOf(
  resolved: Resolved,
  words: readonly Word[],
  typed: boolean,
  specifications: Specifications,
): MisspelledCommand | undefined {
  const unknown = resolved.parts.find((part) => part.type === 'unknown');
  if (unknown?.type !== 'unknown' || !COMMAND_WORD.test(unknown.word.text)) return undefined;
  const { word, path } = unknown;
  const wordsAfter = words.slice(words.indexOf(word) + 1);
  const correction =
    nearCorrection(resolved, words, word, specifications) ?? siblingCorrection(resolved, words, word, specifications);
  const certain = correction
    ? typed || !isLikelySentence(word, correction.name, wordsAfter)
    : // Directly after the program, a plugin may have any name.
      typed && path.length > 1 && !isPartlyKnown(path);
  return certain ? { word, path, correction } : undefined;
}

/** Returns whether the specification is incomplete, so that further commands may exist. */
function isPartlyKnown(path: readonly Command[]): boolean {
  return path.some(({ openFlags }) => openFlags);
}

/**
 * Returns the misspelled word of a command that can have further commands, such as those of the user: a typed word
 * directly after it that is very similar to a listed name.
 */
function ownCommandOf({ path }: Resolved, words: readonly Word[], typed: boolean): MisspelledCommand | undefined {
  const { open, commands = [], args } = lastOf(path);
  const word = words[path.length];
  if (!typed || !open || !word || !COMMAND_WORD.test(word.text)) return undefined;
  const names = commands.flatMap((one) => one.names);
  const name = nearest(word.value, names);
  if (name === undefined || !isMisspellingOf(word.value, name, args === undefined)) return undefined;
  if (isInflected(word.value, name) || isInflected(name, word.value)) return undefined;
  if (name.startsWith(word.value) && abbreviating.has(nameOf(path[0]))) return undefined;
  return { word, path, correction: { word, name, command: `${wordsOf(path)} ${name}` } };
}

/**
 * Returns whether a word differs from a name by transposed letters, an additional or missing letter or, if `mayDiffer`,
 * a different one. The shorter the word, the fewer differences are allowed.
 */
function isMisspellingOf(word: string, name: string, mayDiffer: boolean): boolean {
  if (distance(word, name) > 1) return false;
  if (word.length !== name.length) return word.length >= 4;
  return haveSameLetters(word, name) ? word.length >= 3 : mayDiffer && word.length >= 5;
}

/** Programs that accept the start of a command name as an abbreviation. */
const abbreviating = new Set(['gem', 'gradle', 'npm', 'tmux']);

/** Returns the name under the same command that the word misspells or is a synonym of. */
function nearCorrection(
  resolved: Resolved,
  words: readonly Word[],
  word: Word,
  specifications: Specifications,
): Correction | undefined {
  const command = lastOf(resolved.path);
  const names = (command.commands ?? []).filter((one) => !one.open).flatMap((one) => one.names);
  const synonym = synonyms.get(word.value);
  const name = synonym !== undefined && names.includes(synonym) ? synonym : nearest(word.value, names);
  if (name === undefined || mayBeAlias(word.value, name)) return undefined;
  if (isPartlyKnown(resolved.path) && !isMisspellingOf(word.value, name, true)) return undefined;
  return correctionWith(resolved.path[0], words, word, name, specifications);
}

/** Returns whether a short word may have another meaning: `git dc` may be an alias of the user instead of `git gc`. */
function mayBeAlias(word: string, name: string): boolean {
  return word.length < 4 && word.length === name.length && !haveSameLetters(word, name);
}

/**
 * Returns the correction if the word is a command of the sibling group. Without an argument, the word may be a noun:
 * `docker container history`.
 */
function siblingCorrection(
  resolved: Resolved,
  words: readonly Word[],
  word: Word,
  specifications: Specifications,
): Correction | undefined {
  const parent = words[words.indexOf(word) - 1];
  const sibling = parent && siblings.get(parent.value);
  if (!parent || !sibling || words.indexOf(word) + 1 >= words.length) return undefined;
  return correctionWith(resolved.path[0], words, parent, sibling, specifications);
}

/** Returns the fix, unless another wrong word remains. */
function correctionWith(
  program: Command,
  words: readonly Word[],
  word: Word,
  name: string,
  specifications: Specifications,
): Correction | undefined {
  const correctedWords = words.map((one) => (one === word ? { ...one, text: name, value: name } : one));
  const { parts } = resolveAs(program, correctedWords, specifications);
  if (parts.some((part) => part.type === 'unknown')) return undefined;
  const commands = new Set(parts.flatMap(({ type, span }) => (type === 'command' ? span.start : [])));
  const says = correctedWords.filter(({ span }) => commands.has(span.start)).map(({ value }) => value);
  return { word, name, command: says.join(' ') };
}

/** Returns whether a word is probably part of a sentence about the program, unless a part of a command follows. */
function isLikelySentence(word: Word, name: string, wordsAfter: readonly Word[]): boolean {
  if (synonyms.get(word.value) === name) return false;
  if (wordsAfter.some((one) => one.text.startsWith('-') || isPlaceholder(one))) return false;
  if (isInflected(word.value, name) || isInflected(name, word.value)) return true;
  return word.value.length < 5 && wordsAfter.length === 0;
}

function isInflected(word: string, stem: string): boolean {
  return word.startsWith(stem) && INFLECTION.test(word.slice(stem.length));
}

/** Returns the misspelled program whose commands are the words after it; `undefined` if there is none. */
function programOf(words: readonly Word[], specifications: Specifications): MisspelledCommand | undefined {
  const [word] = words;
  if (!word || !COMMAND_WORD.test(word.text) || namesakes.has(word.value) || everydayPrograms.has(word.value))
    return undefined;
  const program = similarProgram(word.value, specifications);
  if (!program) return undefined;
  const { path, parts } = resolveAs(program, words, specifications);
  if (path.length < 2 || parts.some((part) => part.type === 'unknown')) return undefined;
  const name = nameOf(program);
  return { word, path: [], correction: { word, name, command: name } };
}
