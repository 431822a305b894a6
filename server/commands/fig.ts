import type { Argument, Command, Flag, Value } from '../src/shell/specification';

/** What is read of a specification of @withfig/autocomplete; it holds functions too, which ask programs at hand. */
export interface FigCommand {
  readonly name: OneOrMany<string>;
  readonly description?: string;
  readonly subcommands?: OneOrMany<FigCommand>;
  readonly options?: OneOrMany<FigOption>;
  readonly args?: OneOrMany<FigArgument>;
  /** The name of the specification that tells the rest. */
  readonly loadSpec?: unknown;
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
  readonly deprecated?: unknown;
}

interface FigArgument {
  readonly name?: string;
  readonly description?: string;
  readonly suggestions?: OneOrMany<string | { readonly name?: OneOrMany<string>; readonly description?: string }>;
  readonly isOptional?: boolean;
  readonly isVariadic?: boolean;
  readonly isCommand?: boolean;
}

type OneOrMany<T> = T | readonly T[];

/** Docker names the type of a flag's value; flags of these types collect every value that they are given. */
const collectingTypes = new Set([
  ...['config', 'credential-spec', 'external-ca', 'filter', 'gpu-request', 'list', 'map', 'mount', 'network', 'port'],
  ...['secret', 'stringArray', 'strings', 'stringToString', 'ulimit'],
]);

/** The same in our own shape. `read` gives the specification of a name; a command of one of its own has that as its source. */
export async function commandOfFig(spec: FigCommand, read: (name: string) => Promise<FigCommand>): Promise<Command> {
  const source = typeof spec.loadSpec === 'string' ? spec.loadSpec : undefined;
  const loaded = source === undefined ? spec : { ...spec, ...(await read(source)) };
  const { parserDirectives = {} } = loaded;
  const commands = await Promise.all(listOf(loaded.subcommands).map((one) => commandOfFig(one, read)));
  return {
    names: listOf(spec.name),
    about: spec.description ?? loaded.description ?? '',
    ...(source !== undefined && { source }),
    ...present('commands', commands),
    ...present('flags', listOf(loaded.options).filter(isCurrent).map(flagOf)),
    ...present('args', listOf(loaded.args).map(argumentOf)),
    ...(parserDirectives.flagsArePosixNoncompliant && { singleDash: true }),
    ...(parserDirectives.optionsMustPrecedeArguments && { flagsFirst: true }),
  };
}

function isCurrent(option: FigOption): boolean {
  return !option.deprecated;
}

function flagOf(option: FigOption): Flag {
  const [value] = listOf(option.args);
  const repeats = option.isRepeatable || collectingTypes.has(value?.name ?? '');
  return {
    names: listOf(option.name),
    about: option.description ?? '',
    ...(value && { value: argumentOf(value) }),
    ...(repeats && { repeats: true }),
    ...(option.isPersistent && { inherited: true }),
  };
}

function argumentOf(argument: FigArgument): Argument {
  return {
    name: argument.name ?? 'value',
    ...(argument.description && { about: argument.description }),
    ...present('values', listOf(argument.suggestions).flatMap(suggested)),
    ...(argument.isOptional && { optional: true }),
    ...(argument.isVariadic && { repeats: true }),
    ...(argument.isCommand && { command: true }),
  };
}

function suggested(
  suggestion: string | { readonly name?: OneOrMany<string>; readonly description?: string },
): Value | readonly [] {
  if (typeof suggestion === 'string') return { name: suggestion };
  const [name] = listOf(suggestion.name);
  if (name === undefined) return [];
  return { name, ...(suggestion.description && { about: suggestion.description }) };
}

function listOf<T>(value: OneOrMany<T> | undefined | null): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as T];
}

function present<Key extends string, T>(key: Key, list: readonly T[]): Partial<Record<Key, readonly T[]>> {
  return list.length > 0 ? ({ [key]: list } as Record<Key, readonly T[]>) : {};
}
