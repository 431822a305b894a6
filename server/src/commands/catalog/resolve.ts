import { programIndex } from '../shell/program';
import type { CommandLine, Word } from '../shell/words';
import type { Path } from './flags';
import type { Part } from './part';
import { programNamed } from './programs';
import type { Argument, Command } from './specification';
import { opened, type Specifications } from './specifications';
import {
  argumentAt,
  awaitsArgument,
  awaitsCommand,
  flagsAreOver,
  type Reading,
  takeWord,
  type Waiting,
} from './takeWord';

/*
 * Resolves command lines. Input: the words of a command line, and the specifications of programs. Output: what each
 * word is (a command, flag, value or argument), and what a further word could be.
 *
 * Invariant: the parts are in the order of the words.
 */

/** A command line whose words are classified by the specification of its program. */
export interface Resolved {
  /** The parts in the order of the words. */
  readonly parts: readonly Part[];
  readonly path: Path;
  readonly next: Next;
  /** The name of an unread specification for the words after the last command. */
  readonly missing: string | undefined;
  /** The command line that the program runs: `ls -l` in `docker exec web ls -l`. */
  readonly inner: Inner | undefined;
}

/** A command line that the program of another command line runs. */
export interface Inner {
  /** The words of the inner command line. */
  readonly words: readonly Word[];
  /** The resolved inner command line; `undefined` for an unknown program. */
  readonly resolved: Resolved | undefined;
}

/** The possible meanings of one more word. */
export interface Next {
  /** The flag whose value is expected; if the value is optional, the word can also be something else. */
  readonly value: Waiting | undefined;
  /** Whether it can be a command below the last one. */
  readonly command: boolean;
  /** Whether it can be a flag of the last command. */
  readonly flag: boolean;
  readonly argument: Argument | undefined;
  /** Whether the line is complete without it. */
  readonly mayEnd: boolean;
}

/** Maximum depth of command lines that run command lines. */
const MAX_DEPTH = 4;

/** Resolves each word of a command line; `undefined` if it does not start a known program. */
export function resolve(
  line: Pick<CommandLine, 'words'>,
  specifications: Specifications,
  depth = 0,
): Resolved | undefined {
  const words = line.words.slice(programIndex(line.words));
  const program = words[0] && programOf(words[0], specifications);
  return program && resolveAs(program, words, specifications, depth);
}

/**
 * Returns the program of a word. Its text is tried, too, since backslashes separate folders on Windows:
 * `C:\tools\docker.exe`.
 */
function programOf({ value, text }: Word, specifications: Specifications): Command | undefined {
  return programNamed(value, specifications) ?? programNamed(text, specifications);
}

/** Resolves the words of a command line whose first word starts `program`, however it is written. */
export function resolveAs(
  program: Command,
  words: readonly Word[],
  specifications: Specifications,
  depth = 0,
): Resolved {
  const whole = opened(program, specifications);
  const reading: Reading = {
    specifications,
    words,
    at: 0,
    parts: [],
    path: [whole ?? program],
    missing: whole ? undefined : program.source,
    waiting: [],
    positions: 0,
    flagsEnd: false,
    doubt: false,
    lost: !whole,
    inner: undefined,
  };
  const [first] = words;
  if (first) reading.parts.push({ type: 'command', span: first.span, path: reading.path });
  for (reading.at = 1; reading.at < words.length; reading.at++) takeWord(reading, words[reading.at] as Word);
  const inner = reading.inner && depth < MAX_DEPTH ? innerOf(reading.inner, specifications, depth + 1) : undefined;
  const missing = reading.missing ?? inner?.resolved?.missing;
  return { parts: reading.parts, path: reading.path, next: nextOf(reading), missing, inner };
}

function innerOf(words: readonly Word[], specifications: Specifications, depth: number): Inner {
  return { words, resolved: resolve({ words }, specifications, depth) };
}

function nextOf(reading: Reading): Next {
  const [value] = reading.waiting;
  const free = (!value || value.mayEnd) && !reading.lost && !reading.inner;
  return {
    value,
    command: free && awaitsCommand(reading),
    flag: free && !reading.flagsEnd && !flagsAreOver(reading),
    argument: free && !awaitsCommand(reading) ? argumentAt(reading) : undefined,
    mayEnd: reading.waiting.every(({ mayEnd }) => mayEnd) && !awaitsCommand(reading) && !awaitsArgument(reading),
  };
}

/** Returns a command line and the command lines that it runs, outermost first. */
export function withInner(resolved: Resolved): readonly Resolved[] {
  return [resolved, ...(resolved.inner?.resolved ? withInner(resolved.inner.resolved) : [])];
}
