import type { Argument, ArgumentKind, Flag } from '../src/commands/catalog/specification';

/** "-o, --output FORMAT  Output format": names, an optional value, and the description after two spaces. */
const flagLine = /^(-[^\s,[]+(?:, -[^\s,[]+)*)(?:\[=([^\]\s]+)\]| ([^\s-]\S*(?: [A-Z]\S*)*))? {2,}(\S.*)$/;

/** Kinds of arguments, by their names in usage lines. */
const kinds: ReadonlyMap<string, ArgumentKind> = new Map([
  ['CONTAINER', 'container'],
  ['FILE', 'file'],
  ['FOLDER', 'folder'],
  ['IMAGE', 'image'],
  ['MODE', 'mode'],
  ['URL', 'url'],
]);

/**
 * Parses flags in the format of help output, one per line. `-o, --output FORMAT` requires a value; the value of
 * `--color[=WHEN]` is optional, in the same word. `a|b` lists all values, `NAME VALUE` are two values, and `NAME...` can
 * be repeated. Throws an error for any other line.
 */
export function flags(lines: string): readonly Flag[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => flagIn(line.trim()));
}

/** Parses arguments of a usage line: `SOURCE... TARGET`, `[FILE...]`. `{COMMAND...}` starts a nested command line. */
export function args(usage: string): readonly Argument[] {
  return usage.split(' ').map(argumentIn);
}

function flagIn(line: string): Flag {
  const [, names, joined, values, about] = flagLine.exec(line) ?? [];
  if (names === undefined || about === undefined) throw new Error(`No flag: ${line}`);
  const [value, ...further] = (joined ?? values)?.split(' ').map(argumentIn) ?? [];
  return {
    names: names.split(', '),
    about,
    ...(value && { value: { ...once(value), ...(joined !== undefined && { optional: true }) } }),
    ...(joined !== undefined && { joined: true }),
    ...(further.length > 0 && { further }),
    ...(value?.repeats && { repeats: true }),
  };
}

/** Returns the argument for a single use of a repeatable flag. */
function once({ repeats, ...value }: Argument): Argument {
  return value;
}

/** `FILE`, `[FILE...]`, `{COMMAND...}`, `json|yaml`. */
const argument = /^([[{]?)([^[\]{}.]+)(\.\.\.)?[\]}]?$/;

function argumentIn(usage: string): Argument {
  const [, bracket, name, dots] = argument.exec(usage) ?? [];
  if (name === undefined) throw new Error(`No argument: ${usage}`);
  const values = name.split('|');
  const kind = kinds.get(name);
  return {
    name: values.length > 1 ? 'VALUE' : name,
    ...(kind && { kind }),
    ...(values.length > 1 && { values: values.map((one) => ({ name: one })) }),
    ...(bracket === '[' && { optional: true }),
    ...(dots && { repeats: true }),
    ...(bracket === '{' && { optional: true, command: true }),
  };
}
