import type { Argument, ArgumentKind, Flag } from '../src/shell/specification';

/** "-o, --output FORMAT  How it is written": names, the value where there is one, and help behind two blanks. */
const flagLine = /^(-[^\s,[]+(?:, -[^\s,[]+)*)(?:\[=([^\]\s]+)\]| ([^\s-]\S*(?: [A-Z]\S*)*))? {2,}(\S.*)$/;

/** What usages call arguments of which more is known. */
const kinds: ReadonlyMap<string, ArgumentKind> = new Map([
  ['CONTAINER', 'container'],
  ['FILE', 'file'],
  ['FOLDER', 'folder'],
  ['IMAGE', 'image'],
  ['MODE', 'mode'],
  ['URL', 'url'],
]);

/**
 * Flags as programs print them, one in a line. `-o, --output FORMAT` takes a value, `--color[=WHEN]` may have one in the
 * same word; `a|b` names all values that there are, `NAME VALUE` are two, `NAME...` may be given again.
 */
export function flags(lines: string): readonly Flag[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => flagIn(line.trim()));
}

/** Arguments as programs print them: `SOURCE... TARGET`, `[FILE...]`; `{COMMAND...}` starts another command line. */
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

/** A flag is given again, each time with one value. */
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
