import { parseArgs } from 'node:util';
import { Failure } from './failure';
import { USAGE } from './usage';

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  format: { type: 'string' },
  level: { type: 'string' },
  rule: { type: 'string', multiple: true },
  syllabus: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  stdio: { type: 'boolean' },
} as const;

type Option = keyof typeof options;

/** The commands, and the options that each takes beside `--help` and `--version`. */
const commands = {
  outline: ['format'],
  check: ['format', 'level', 'rule', 'syllabus'],
  fix: ['dry-run', 'rule', 'syllabus'],
  stats: ['format', 'rule', 'syllabus'],
  explain: ['format'],
  server: ['stdio'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

/** The name of a command: "check". */
export type Command = keyof typeof commands;

/** The values of the command line; missing options are `undefined`. */
export type Values = ReturnType<typeof parse>['values'];

/** The arguments after the program name. */
export interface Arguments {
  /** Undefined only beside `--help` and `--version`. */
  readonly command: Command | undefined;
  readonly files: readonly string[];
  readonly values: Values;
}

/** Reads a command line; an option that its command does not take is a failure, and so is an unknown command. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || values.version) return { command: undefined, files, values };
  if (command === undefined) throw new Failure(`no command specified\n\n${USAGE}`);
  if (!isCommand(command))
    throw new Failure(`unknown command ${command}: use one of ${Object.keys(commands).join(', ')}`);
  const taken: readonly string[] = commands[command];
  const foreign = Object.keys(values).find((option) => !taken.includes(option));
  if (foreign !== undefined) throw new Failure(`${command} has no option --${foreign}`);
  return { command, files, values };
}

/** Returns the selected value of an option; the first allowed value by default. */
export function oneOf<Word extends string>(
  option: Option,
  words: readonly [Word, ...Word[]],
  chosen: string | undefined,
): Word {
  const word = chosen === undefined ? words[0] : words.find((one) => one === chosen);
  if (word === undefined) throw new Failure(`unknown ${option} ${chosen}: use one of ${words.join(', ')}`);
  return word;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}
