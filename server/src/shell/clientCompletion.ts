import { clientCommands, mayBeAsked } from './clientCommands';
import type { Word } from './words';

/** A program to run, and its arguments; no shell sees them. */
export interface ClientQuestion {
  readonly client: string;
  readonly args: readonly string[];
}

/** What an installed program offers. */
export interface ClientOffer {
  readonly name: string;
  /** One line of help, or "". */
  readonly about: string;
}

/**
 * What to run to complete a command line of these words, the program first, of which `written` is begun; undefined where the
 * program cannot be asked.
 */
export function clientQuestion(words: readonly Word[], written: string): ClientQuestion | undefined {
  const [client, ...args] = words.map(({ value }) => value);
  const commands = client === undefined ? undefined : clientCommands.get(client);
  if (client === undefined || !commands) return undefined;
  const given = [...args, written];
  if (given.some((word) => word.includes('\0') || address.test(word))) return undefined;
  return mayBeAsked(commands, args, written) ? { client, args: ['__complete', ...given] } : undefined;
}

/** Names that lead to another machine: "oci://a.example/app", "git@a.example:app.git". */
const address = /:\/\/|^(?:-f|--file=)?\w+@[\w.-]+:/;

/** The directive in the last line, ":4": how a shell uses the completions. Its first bit is set after an error. */
const directive = /^:(\d{1,3})$/;
const failed = 1;
/** The offers are no words but endings of files, or a folder to look in. */
const namesFiles = 8 | 16;

/** The prefix of a line for the user: "_activeHelp_ You must choose a name". */
const help = '_activeHelp_ ';

/** What a program answers to a question: a line for each offer, "name", TAB, "about", and last the directive. */
export function readOffers(answer: string): readonly ClientOffer[] {
  const lines = answer.trimEnd().split(/\r?\n/);
  const bits = directive.exec(lines.pop() ?? '')?.[1];
  if (bits === undefined || Number(bits) & (failed | namesFiles)) return [];
  return lines
    .filter((line) => line !== '' && !line.startsWith(help))
    .map((line) => {
      const [name = '', about = ''] = line.split('\t');
      return { name, about: about.replace(/:$/, '') };
    });
}
