import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import { joinNames } from '../../text/language';
import { Failure } from './failure';
import { usage } from './usage';

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  format: { type: 'string' },
  level: { type: 'string' },
  locale: { type: 'string' },
  rule: { type: 'string', multiple: true },
  syllabus: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  stdio: { type: 'boolean' },
} as const;

type Option = keyof typeof options;

/** The commands, with the options of each in addition to the common ones. */
const commands = {
  outline: ['format'],
  check: ['format', 'level', 'rule', 'syllabus'],
  fix: ['dry-run', 'rule', 'syllabus'],
  stats: ['format', 'rule', 'syllabus'],
  explain: ['format'],
  server: ['stdio'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

const optionsOfAll: readonly Option[] = ['help', 'locale', 'version'];

/** The name of a command: "check". */
export type Command = keyof typeof commands;

/** The values of the command line; missing options are `undefined`. */
export type Values = ReturnType<typeof parse>['values'];

/** The arguments after the program name. */
export interface Arguments {
  /** `undefined` only with `--help` or `--version`. */
  readonly command: Command | undefined;
  readonly files: readonly string[];
  readonly values: Values;
}

/** Parses a command line. Throws a `Failure` for an unknown command, and for an option that the command does not have. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || values.version) return { command: undefined, files, values };
  if (command === undefined) throw new Failure(`${t('no command specified')}\n\n${usage()}`);
  if (!isCommand(command))
    throw new Failure(t('unknown command {0}: use one of {1}', command, joinNames(Object.keys(commands))));
  const taken: readonly string[] = [...commands[command], ...optionsOfAll];
  const foreign = Object.keys(values).find((option) => !taken.includes(option));
  if (foreign !== undefined) throw new Failure(t('{0} has no option --{1}', command, foreign));
  return { command, files, values };
}

/** Returns the selected value of an option; the first allowed value by default. */
export function oneOf<Word extends string>(
  option: Option,
  words: readonly [Word, ...Word[]],
  chosen: string | undefined,
): Word {
  const word = chosen === undefined ? words[0] : words.find((one) => one === chosen);
  if (word === undefined) throw new Failure(unknownWord(option, chosen ?? '', joinNames(words)));
  return word;
}

function unknownWord(option: Option, word: string, words: string): string {
  return option === 'level'
    ? t('unknown severity {0}: use one of {1}', word, words)
    : t('unknown format {0}: use one of {1}', word, words);
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
