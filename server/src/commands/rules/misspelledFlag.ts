import { nearest } from '../../text/nearest';
import { type Span, span } from '../../text/span';
import { flagsOf, knownFlag, lastOf, type Path, readFlags } from '../catalog/flags';
import type { Part } from '../catalog/part';
import type { NotedCommand } from '../catalog/resolvedCommands';
import { wordsOf } from '../catalog/specification';
import type { Word } from '../shell/words';

/** A flag that the command does not have. */
export interface MisspelledFlag {
  /** The span of the unknown part: the last letter of `-itx`. */
  readonly span: Span;
  readonly name: string;
  /** The program and its commands: `docker run`. */
  readonly command: string;
  /** A similar known flag; `undefined` if there is none. */
  readonly meant: string | undefined;
}

type UnknownFlag = Extract<Part, { type: 'unknownFlag' }>;

/** Matches placeholders for any flags: `docker run --options image`. */
const ANY_FLAG = /^-{1,2}(?:args?|arguments?|bar|flags?|foo|opts?|options?|params?|something|switch(?:es)?)$/;

/**
 * Returns the first unknown flag of a command, and of each command that it runs; later words may be the value of the
 * unknown flag. In text that only mentions a command, a flag must be similar to a known one.
 */
export function misspelledFlags({ words, resolved, typed }: NotedCommand): readonly MisspelledFlag[] {
  return resolved.flatMap(({ parts, path }) => {
    const unknown = parts.find((part) => part.type === 'unknownFlag');
    if (unknown?.type !== 'unknownFlag') return misspelledDash(words, parts, path) ?? [];
    if (isFlagOfLaterCommand(unknown, path)) return [];
    const misspelling = misspellingOf(unknown);
    return misspelling && (typed || misspelling.meant !== undefined) ? misspelling : [];
  });
}

const LONG_DASH = /^-?[–—]-?(?=[A-Za-z])/; // "–" of "–name"

/** Returns an argument with a long dash in place of one or two short ones, as word processors write it. */
function misspelledDash(words: readonly Word[], parts: readonly Part[], path: Path): MisspelledFlag | undefined {
  const word = words.find(({ text }) => LONG_DASH.test(text));
  const part = word && parts.find(({ span: own }) => own.start === word.span.start);
  if (!word || part?.type !== 'argument' || part.argument?.command) return undefined;
  const meant = shortDashes(nameIn(word), path);
  return meant === undefined ? undefined : misspelledAs(word, path, meant);
}

/** Returns `--name` for `–name`, with a typographic dash. */
function shortDashes(written: string, path: Path): string | undefined {
  const dash = LONG_DASH.exec(written)?.[0];
  if (dash === undefined) return undefined;
  const name = written.slice(dash.length);
  return [`--${name}`, `-${name}`].find((one) => knownFlag(path, one)) ?? similarLetters(name, path);
}

/** Returns the name of a flag: "--name" for `--name=web`. */
function nameIn({ text }: Word): string {
  return text.split('=', 1)[0] ?? text;
}

function misspelledAs(word: Word, path: Path, meant: string): MisspelledFlag {
  const name = nameIn(word);
  return { span: span(word.span.start, word.span.start + name.length), name, command: wordsOf(path), meant };
}

/** Returns whether the flag belongs to a later command, as in `docker -it run`, so that it is misplaced. */
function isFlagOfLaterCommand({ word, path }: UnknownFlag, whole: Path): boolean {
  return path.length < whole.length && readFlags(word, whole).every(({ known }) => known);
}

function misspellingOf({ word, path, span: own, name }: UnknownFlag): MisspelledFlag | undefined {
  if (lastOf(path).open || ANY_FLAG.test(word.text)) return undefined;
  const names = flagsOf(path).flatMap(({ flag }) => flag.names);
  const meant =
    shortDashes(nameIn(word), path) ??
    (name.startsWith('--') ? similarLongFlag(name, path, names) : withTwoDashes(nameIn(word), names));
  return meant === undefined ? { span: own, name, command: wordsOf(path), meant } : misspelledAs(word, path, meant);
}

/** Returns the flag that a long one misspells: `--all` for `--al`, `-it` for `--itt`. */
function similarLongFlag(name: string, path: Path, names: readonly string[]): string | undefined {
  const near = nearest(
    name,
    names.filter((one) => one.startsWith('--')),
  );
  return near ?? similarLetters(name.slice(2), path);
}

const FEW_LETTERS = /^[A-Za-z]{2,4}$/; // "itt"

function similarLetters(letters: string, path: Path): string | undefined {
  const switches = new Set(flagsOf(path).flatMap(({ flag }) => (flag.value ? [] : flag.names)));
  const isGroup = FEW_LETTERS.test(letters) && [...letters].every((letter) => switches.has(`-${letter}`));
  return isGroup ? `-${[...new Set(letters)].join('')}` : undefined;
}

/** Returns `--name` for `-name`. */
function withTwoDashes(name: string, names: readonly string[]): string | undefined {
  return name.length > 3 && names.includes(`-${name}`) ? `-${name}` : undefined;
}
