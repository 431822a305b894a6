import { type Span, span } from '../text/span';
import { type Command, type Flag, flagNamed } from './specification';
import type { Word } from './words';

/** One flag as it stands in a word; `-it` holds two. */
export interface GivenFlag {
  readonly span: Span;
  /** Undefined where the command has no such flag. */
  readonly flag: Flag | undefined;
  /** Its value within the same word: `--name=web`, `-p8080:80`. */
  readonly value: Span | undefined;
}

/** Every command has it. */
export const helpFlag: Flag = { names: ['--help'], about: 'Prints how the command is used.' };

/** The flags in a word that starts with a dash: `--name`, `--name=web`, `-it`, `-p8080:80`, `-f=x`. */
export function readFlags(word: Word, command: Command): readonly GivenFlag[] {
  return word.value.startsWith('--') ? [readLongFlag(word, command)] : readShortFlags(word, command);
}

function readLongFlag(word: Word, command: Command): GivenFlag {
  const equals = word.text.indexOf('=');
  const name = equals < 0 ? word.value : word.text.slice(0, equals);
  const end = equals < 0 ? word.span.end : word.span.start + equals;
  return {
    span: span(word.span.start, end),
    flag: lookUp(command, name),
    value: equals < 0 ? undefined : span(end + 1, word.span.end),
  };
}

/** A letter that takes a value takes the rest of the word; only then may anything but letters follow. */
function readShortFlags(word: Word, command: Command): readonly GivenFlag[] {
  const given: GivenFlag[] = [];
  for (let n = 1; n < word.text.length; n++) {
    const flag = lookUp(command, `-${word.text.charAt(n)}`);
    const at = word.span.start + n;
    const behind = word.text.charAt(n + 1) === '=' ? at + 2 : at + 1;
    const takesRest = flag?.value !== undefined || behind > at + 1;
    const value = takesRest && at + 1 < word.span.end ? span(behind, word.span.end) : undefined;
    given.push({ span: span(n === 1 ? word.span.start : at, at + 1), flag, value });
    if (value || !flag) break;
  }
  return given;
}

function lookUp(command: Command, name: string): Flag | undefined {
  return flagNamed(command, name) ?? (name === '--help' ? helpFlag : undefined);
}
