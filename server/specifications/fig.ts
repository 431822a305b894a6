import type { Argument, ArgumentKind, Command, Flag, Value } from '../src/commands/catalog/specification';
import { firstSentence } from './sentence';

/** The properties used of a specification in @withfig/autocomplete. Generators, which run programs, are ignored. */
export interface FigCommand {
  readonly name: OneOrMany<string>;
  readonly description?: string;
  readonly subcommands?: OneOrMany<FigCommand>;
  readonly options?: OneOrMany<FigOption>;
  readonly args?: OneOrMany<FigArgument>;
  /** The name of another specification that completes this one. */
  readonly loadSpec?: unknown;
  /** A function that runs the program to list more commands and flags. */
  readonly generateSpec?: unknown;
  readonly parserDirectives?: {
    readonly flagsArePosixNoncompliant?: boolean;
    readonly optionsMustPrecedeArguments?: boolean;
  };
  readonly deprecated?: unknown;
}

interface FigOption {
  readonly name: OneOrMany<string>;
  readonly description?: string;
  readonly args?: OneOrMany<FigArgument>;
  readonly isRepeatable?: boolean | number;
  readonly isPersistent?: boolean;
  /** The separator between the flag and its value if it is not a space; `true` means "=". */
  readonly requiresSeparator?: boolean | string;
  /** Older form of `requiresSeparator: true`. */
  readonly requiresEquals?: boolean;
  readonly deprecated?: unknown;
}

interface FigArgument {
  readonly name?: string;
  readonly description?: string;
  readonly suggestions?: OneOrMany<FigSuggestion>;
  readonly template?: OneOrMany<string>;
  readonly isOptional?: boolean;
  readonly isVariadic?: boolean;
  readonly isCommand?: boolean;
}

type FigSuggestion = string | { readonly name?: OneOrMany<string>; readonly description?: string };

type OneOrMany<T> = T | readonly T[];

/** Reads the specification of a name such as "aws/ec2"; `undefined` if it is not included. */
export type ReadFig = (name: string) => Promise<FigCommand | undefined>;

/** Value types in docker's specification whose flags can be repeated. */
const collectingTypes = new Set([
  ...[
    'config',
    'external-ca',
    'filter',
    'gpu-request',
    'ipNetSlice',
    'list',
    'map',
    'mount',
    'network',
    'port',
    'pref',
  ],
  ...['secret', 'stringArray', 'strings', 'stringToString', 'ulimit'],
]);

const kinds: ReadonlyMap<string, ArgumentKind> = new Map([
  ['filepaths', 'file'],
  ['folders', 'folder'],
]);

/** Captures "--output" and "FILE" of "--output=FILE"; "-", "--", "+short" and "if=" are not flags. */
const flagName = /^(--?[^\s=-][^\s=]*)(?:=(.+))?/;

/** Converts a specification to a `Command`. A command with a separate specification has its name as `source`. */
export async function commandOfFig(spec: FigCommand, read: ReadFig): Promise<Command> {
  const named = typeof spec.loadSpec === 'string' ? spec.loadSpec : undefined;
  const loaded = named === undefined ? undefined : await read(named);
  const whole = loaded ? { ...spec, ...loaded } : spec;
  const { parserDirectives = {} } = whole;
  const commands = listOf(whole.subcommands).filter(({ name }) => !isFlag(name));
  const options = [...listOf(whole.options), ...listOf(whole.subcommands).filter(({ name }) => isFlag(name))];
  return {
    names: listOf(spec.name).filter((name) => !isFlag(name)),
    about: firstSentence(spec.description ?? whole.description ?? ''),
    ...(loaded && { source: named as string }),
    ...present('commands', await Promise.all(commands.map((one) => commandOfFig(one, read)))),
    ...present('flags', eachOnce(options.flatMap(flagOf))),
    ...present('args', listOf(whole.args).map(argumentOf)),
    ...(isComplete(whole, loaded !== undefined) ? {} : { open: true, openFlags: true }),
    ...(parserDirectives.flagsArePosixNoncompliant && { singleDash: true }),
    ...(parserDirectives.optionsMustPrecedeArguments && { flagsFirst: true }),
    ...(spec.deprecated ? { deprecated: '' } : {}),
  };
}

/** Whether the specification lists all commands and flags: none are generated or in a specification that is not included. */
function isComplete({ loadSpec, generateSpec }: FigCommand, loaded: boolean): boolean {
  return generateSpec === undefined && (loadSpec === undefined || loaded);
}

/** Whether all names start with "-". Some specifications list flags such as `--version` as commands. */
function isFlag(name: OneOrMany<string>): boolean {
  return listOf(name).every((one) => one.startsWith('-'));
}

function flagOf(option: FigOption): Flag | readonly [] {
  const named = listOf(option.name).map((name) => flagName.exec(name) ?? []);
  const names = named.flatMap(([, name]) => name ?? []);
  if (names.length === 0) return [];
  const [value = valueNamed(named), ...further] = listOf(option.args);
  const repeats = option.isRepeatable || value?.isVariadic || collectingTypes.has(value?.name ?? '');
  const joined = option.requiresSeparator || option.requiresEquals;
  return {
    names: [...new Set(names)],
    about: firstSentence(option.description ?? ''),
    ...(value && { value: flagValueOf(value) }),
    ...(value && joined && { joined: true }),
    ...present('further', further.filter((one) => !one.isOptional).map(flagValueOf)),
    ...(repeats && { repeats: true }),
    ...(option.isPersistent && { inherited: true }),
    ...(option.deprecated ? { deprecated: '' } : {}),
  };
}

/** Returns the value that is only part of the flag's name, as in "--output=FILE". */
function valueNamed(named: readonly (readonly (string | undefined)[])[]): FigArgument | undefined {
  const [name] = named.flatMap(([, , value]) => value ?? []);
  return name === undefined ? undefined : { name };
}

/** Removes duplicate names; the first flag with a name keeps it. */
function eachOnce(flags: readonly Flag[]): readonly Flag[] {
  const seen = new Set<string>();
  return flags.flatMap((flag) => {
    const names = flag.names.filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return names.length > 0 ? { ...flag, names } : [];
  });
}

/** Converts the value of a flag. A variadic value means that the flag is repeatable, so the value itself is not. */
function flagValueOf(argument: FigArgument): Argument {
  return argumentOf({ ...argument, isVariadic: false });
}

function argumentOf(argument: FigArgument): Argument {
  const kind = listOf(argument.template).flatMap((template) => kinds.get(template) ?? [])[0];
  return {
    name: argument.name ?? 'value',
    ...(argument.description && { about: firstSentence(argument.description) }),
    ...(kind && { kind }),
    ...present('values', valuesOf(argument)),
    ...(argument.isOptional && { optional: true }),
    ...(argument.isVariadic && { repeats: true }),
    ...(argument.isCommand && { command: true }),
  };
}

/** Maximum number of values. Longer lists are suggestions, such as all packages, rather than the values of an option. */
const mostValues = 150;

function valuesOf({ suggestions }: FigArgument): readonly Value[] {
  const values = listOf(suggestions).flatMap(suggested);
  return values.length > mostValues ? [] : values;
}

function suggested(suggestion: FigSuggestion): Value | readonly [] {
  if (typeof suggestion === 'string') return { name: suggestion };
  const [name] = listOf(suggestion.name);
  if (name === undefined) return [];
  return { name, ...(suggestion.description && { about: firstSentence(suggestion.description) }) };
}

function listOf<T>(value: OneOrMany<T> | undefined | null): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as T];
}

function present<Key extends string, T>(key: Key, list: readonly T[]): Partial<Record<Key, readonly T[]>> {
  return list.length > 0 ? ({ [key]: list } as Record<Key, readonly T[]>) : {};
}
