import type { Word } from '../shell/words';
import { clientCommands, mayBeAsked } from './clientCommands';

/** A program to run and its arguments, which are not interpreted by a shell. */
export interface ClientQuestion {
  readonly client: string;
  readonly args: readonly string[];
}

/** A completion that an installed program offers. */
export interface ClientOffer {
  readonly name: string;
  /** One line of help, or "". */
  readonly about: string;
}

/**
 * Returns the program to run to complete a command line. The first of `words` is the program; `written` is the
 * unfinished last word. `undefined` if the program cannot be asked.
 */
export function clientQuestion(words: readonly Word[], written: string): ClientQuestion | undefined {
  const [client, ...args] = words.map(({ value }) => value);
  const commands = client === undefined ? undefined : clientCommands.get(client);
  if (client === undefined || !commands) return undefined;
  const given = [...args, written];
  if (given.some((word) => word.includes('\0') || ADDRESS.test(word))) return undefined;
  return mayBeAsked(commands, args, written) ? { client, args: ['__complete', ...given] } : undefined;
}

/** Matches words that refer to another machine: "oci://a.example/app", "git@a.example:app.git". */
const ADDRESS = /:\/\/|^(?:-f|--file=)?\w+@[\w.-]+:/;

/**
 * Matches the directive in the last line, ":4", a bit mask of instructions for the shell. Bit 0 is set after an
 * error.
 */
const DIRECTIVE = /^:(\d{1,3})$/;
const FAILED = 1;
/** Directive bits for completions that are file extensions or folders, not words. */
const NAMES_FILES = 8 | 16;

/** The prefix of a line with a message for the user: "_activeHelp_ You must choose a name". */
const HELP = '_activeHelp_ ';

/** Parses the output of a program: one line for each completion, "name", TAB, "about", then the directive. */
export function readOffers(answer: string): readonly ClientOffer[] {
  const lines = answer.trimEnd().split(/\r?\n/);
  const bits = DIRECTIVE.exec(lines.pop() ?? '')?.[1];
  if (bits === undefined || Number(bits) & (FAILED | NAMES_FILES)) return [];
  return lines
    .filter((line) => line !== '' && !line.startsWith(HELP))
    .map((line) => {
      const [name = '', about = ''] = line.split('\t');
      return { name, about: about.replace(/:$/, '') };
    });
}
