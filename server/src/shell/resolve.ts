import type { Span } from '../text/span';
import { readFlags } from './flags';
import { programIndex } from './program';
import { programNamed } from './programs';
import { type Argument, type Command, commandNamed, type Flag } from './specification';
import { opened, type Specifications } from './specifications';
import type { CommandLine, Word } from './words';

/** What a word, or a part of it, is to the program. */
export type Part =
  | { readonly type: 'command'; readonly span: Span; readonly path: readonly Command[] }
  | { readonly type: 'flag'; readonly span: Span; readonly flag: Flag; readonly path: readonly Command[] }
  | { readonly type: 'value'; readonly span: Span; readonly flag: Flag; readonly path: readonly Command[] }
  | { readonly type: 'argument'; readonly span: Span; readonly argument: Argument | undefined }
  /** Stands where one of the commands below the last one of `path` should, and is none of them. */
  | { readonly type: 'unknown'; readonly span: Span; readonly word: Word; readonly path: readonly Command[] };

export interface Resolved {
  readonly parts: readonly Part[];
  /** The program and the commands under it that the words name, outermost first. */
  readonly path: readonly [Command, ...Command[]];
  readonly next: Next;
  /** The name of the specification that would tell what the words behind the last command are; it has not been read. */
  readonly missing: string | undefined;
}

/** What one more word could be. */
export interface Next {
  /** It would be the value of this flag, and nothing else. */
  readonly value: Flag | undefined;
  /** One of the commands below the last one. */
  readonly command: boolean;
  /** A flag of the last command. */
  readonly flag: boolean;
  readonly argument: Argument | undefined;
}

/** `<name>`, `[name]`, `{name}`, `$NAME`, `NAME`, `...`: stands for a word that the reader fills in. */
const placeholder = /[<>[\]{}$…]|\.\.\.|^[A-Z][A-Z0-9_.:/-]*$/;

/** What each word of a command line is; undefined where the line starts no program that is known. */
export function resolve(line: CommandLine, specifications: Specifications): Resolved | undefined {
  const words = line.words.slice(programIndex(line.words));
  const program = words[0] && programNamed(words[0].value, specifications);
  return program && resolveAs(program, words, specifications);
}

/** The same for words of which the first one, however it is written, starts the program. */
export function resolveAs(program: Command, words: readonly Word[], specifications: Specifications): Resolved {
  const whole = opened(program, specifications);
  const state: State = {
    specifications,
    parts: [],
    path: [whole ?? program],
    missing: whole ? undefined : program.source,
    value: undefined,
    positions: 0,
    flagsEnd: false,
    doubt: false,
    lost: !whole,
  };
  const [first, ...rest] = words;
  if (first) state.parts.push({ type: 'command', span: first.span, path: state.path });
  for (const word of rest) step(state, word);
  return { parts: state.parts, path: state.path, next: nextOf(state), missing: state.missing };
}

export function isPlaceholder(word: Word): boolean {
  return placeholder.test(word.text);
}

/** The innermost of the commands. */
export function lastOf(path: readonly [Command, ...Command[]]): Command {
  return path.at(-1) ?? path[0];
}

interface State {
  readonly specifications: Specifications;
  readonly parts: Part[];
  path: readonly [Command, ...Command[]];
  /** The flag that waits for its value. */
  value: Flag | undefined;
  /** How many arguments were given. */
  positions: number;
  flagsEnd: boolean;
  /** An unknown flag came before: this word may be its value. */
  doubt: boolean;
  /** A placeholder or an unknown word stands for the command, or its specification is missing: nothing is known of what follows. */
  lost: boolean;
  missing: string | undefined;
}

function step(state: State, word: Word): void {
  if (state.value) {
    state.parts.push({ type: 'value', span: word.span, flag: state.value, path: state.path });
    state.value = undefined;
  } else if (state.lost) {
    state.parts.push({ type: 'argument', span: word.span, argument: undefined });
  } else if (word.text.startsWith('-') && word.text !== '-' && !state.flagsEnd) {
    takeFlags(state, word);
  } else if (awaitsCommand(state)) {
    takeCommand(state, word);
  } else {
    takeArgument(state, word);
  }
}

function takeFlags(state: State, word: Word): void {
  if (word.text === '--') {
    state.flagsEnd = true;
    return;
  }
  for (const { span, flag, value } of readFlags(word, lastOf(state.path))) {
    if (!flag) {
      state.doubt = true;
      state.parts.push({ type: 'argument', span, argument: undefined });
      continue;
    }
    state.parts.push({ type: 'flag', span, flag, path: state.path });
    if (value) state.parts.push({ type: 'value', span: value, flag, path: state.path });
    else state.value = flag.value && flag;
  }
}

function takeCommand(state: State, word: Word): void {
  const command = lastOf(state.path);
  const known = commandNamed(command, word.value);
  if (known) {
    const whole = opened(known, state.specifications);
    state.path = [...state.path, whole ?? known];
    state.doubt = false;
    if (!whole) {
      state.lost = true;
      state.missing = known.source;
    }
    state.parts.push({ type: 'command', span: word.span, path: state.path });
  } else if (command.args || command.open) {
    takeArgument(state, word);
  } else if (word.text.startsWith('[')) {
    // `[OPTIONS]` stands for flags, which may be there or not.
    state.parts.push({ type: 'argument', span: word.span, argument: undefined });
  } else {
    const excused = state.doubt || isPlaceholder(word);
    state.lost = true;
    state.parts.push(
      excused
        ? { type: 'argument', span: word.span, argument: undefined }
        : { type: 'unknown', span: word.span, word, path: state.path },
    );
  }
}

function takeArgument(state: State, word: Word): void {
  const argument = argumentAt(state);
  state.positions++;
  state.parts.push({ type: 'argument', span: word.span, argument });
  if (lastOf(state.path).args?.some((one) => one.command)) state.flagsEnd = true;
}

function awaitsCommand(state: State): boolean {
  return lastOf(state.path).commands !== undefined && state.positions === 0;
}

function argumentAt(state: State): Argument | undefined {
  const args = lastOf(state.path).args ?? [];
  const last = args.at(-1);
  return args[state.positions] ?? (last?.repeats || last?.command ? last : undefined);
}

function nextOf(state: State): Next {
  const free = !state.value && !state.lost;
  return {
    value: state.value,
    command: free && awaitsCommand(state),
    flag: free && !state.flagsEnd,
    argument: free && !awaitsCommand(state) ? argumentAt(state) : undefined,
  };
}
