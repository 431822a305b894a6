import type { Path } from './flags';
import type { Part } from './part';
import { programIndex } from './program';
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
import type { CommandLine, Word } from './words';

export interface Resolved {
  /** In the order of the words. */
  readonly parts: readonly Part[];
  readonly path: Path;
  readonly next: Next;
  /** The name of an unread specification for the words after the last command. */
  readonly missing: string | undefined;
  /** The command line that the program runs: `ls -l` in `docker exec web ls -l`. */
  readonly inner: Inner | undefined;
}

export interface Inner {
  /** From its own first word on. */
  readonly words: readonly Word[];
  /** Undefined where it starts no program that is known. */
  readonly resolved: Resolved | undefined;
}

/** What one more word could be. */
export interface Next {
  /** The flag whose value it would be; it can be something else only if that value is optional. */
  readonly value: Waiting | undefined;
  /** One of the commands below the last one. */
  readonly command: boolean;
  /** A flag of the last command. */
  readonly flag: boolean;
  readonly argument: Argument | undefined;
  /** The line needs no further word. */
  readonly mayEnd: boolean;
}

/** Command lines that run command lines are read to this depth. */
const deepest = 4;

/** What each word of a command line is; undefined where the line starts no program that is known. */
export function resolve(
  line: Pick<CommandLine, 'words'>,
  specifications: Specifications,
  depth = 0,
): Resolved | undefined {
  const words = line.words.slice(programIndex(line.words));
  const program = words[0] && programOf(words[0], specifications);
  return program && resolveAs(program, words, specifications, depth);
}

/** What looks like escapes to a shell are folders on Windows: `C:\tools\docker.exe`. */
function programOf({ value, text }: Word, specifications: Specifications): Command | undefined {
  return programNamed(value, specifications) ?? programNamed(text, specifications);
}

/** The same for words of which the first one, however it is written, starts the program. */
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
  const inner = reading.inner && depth < deepest ? innerOf(reading.inner, specifications, depth + 1) : undefined;
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

/** A command line and those that it runs, each inside the one before. */
export function withInner(resolved: Resolved): readonly Resolved[] {
  return [resolved, ...(resolved.inner?.resolved ? withInner(resolved.inner.resolved) : [])];
}
