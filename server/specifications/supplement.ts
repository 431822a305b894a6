import { type Command, commandNamed, type Flag } from '../src/commands/catalog/specification';

/**
 * Additions to a specification, by path of command words: "" is the program itself, "image ls" a subcommand. Commands
 * missing from the specification are added.
 */
export type Supplement = Readonly<Record<string, CommandSupplement>>;

/** Properties that replace those of the specification. Flags come before existing flags, and replace those that share a name. */
export interface CommandSupplement extends Partial<Omit<Command, 'commands'>> {
  /** Names of commands, flags and arguments to remove, because the program does not support them. */
  readonly without?: readonly string[];
  /** Values to add to flags of the specification, by flag name. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** Returns `program` with `supplement` applied; neither argument is modified. */
export function supplemented(program: Command, supplement: Supplement): Command {
  return Object.entries(supplement).reduce(
    (command, [path, extra]) => withExtraAt(command, path === '' ? [] : path.split(' '), extra),
    program,
  );
}

function withExtraAt(command: Command, path: readonly string[], extra: CommandSupplement): Command {
  const [name, ...rest] = path;
  if (name === undefined) return withExtra(command, extra);
  const known = commandNamed(command, name);
  const changed = withExtraAt(known ?? { names: [name], about: '' }, rest, extra);
  const commands = command.commands ?? [];
  return {
    ...command,
    commands: known ? commands.map((one) => (one === known ? changed : one)) : [...commands, changed],
  };
}

/** Prefixes the paths of `supplement` with `path`: "ls" below "image" becomes "image ls", and "" becomes "image". */
export function below(path: string, supplement: Supplement): Supplement {
  return Object.fromEntries(Object.entries(supplement).map(([rest, extra]) => [`${path} ${rest}`.trim(), extra]));
}

function withExtra(
  { commands, flags: known, args, ...command }: Command,
  { flags = [], without = [], values = {}, ...extra }: CommandSupplement,
): Command {
  const replaced = [...without, ...flags.flatMap(({ names }) => names)];
  const kept = known?.filter(({ names }) => !names.some((name) => replaced.includes(name))) ?? [];
  const all = [...flags, ...kept.map((flag) => withValues(flag, values))];
  const below = commands?.filter(({ names }) => !names.some((name) => without.includes(name))) ?? [];
  const places = args?.filter(({ name }) => !without.includes(name)) ?? [];
  return {
    ...command,
    ...(places.length > 0 && { args: places }),
    ...extra,
    ...(below.length > 0 && { commands: below }),
    ...(all.length > 0 && { flags: all }),
  };
}

function withValues(flag: Flag, values: Readonly<Record<string, readonly string[]>>): Flag {
  const own = flag.names.map((name) => values[name]).find((one) => one !== undefined);
  return own ? { ...flag, value: { name: 'string', ...flag.value, values: own.map((name) => ({ name })) } } : flag;
}

/** Returns a supplement with `extra` at each of the paths. */
export function each(paths: readonly string[], extra: CommandSupplement): Supplement {
  return Object.fromEntries(paths.map((path) => [path, extra]));
}

/** Merges supplements; flags of the same command are concatenated. */
export function together(...supplements: readonly Supplement[]): Supplement {
  const whole: Record<string, CommandSupplement> = {};
  for (const [path, extra] of supplements.flatMap((one) => Object.entries(one))) {
    const flags = [...(whole[path]?.flags ?? []), ...(extra.flags ?? [])];
    whole[path] = { ...whole[path], ...extra, ...(flags.length > 0 && { flags }) };
  }
  return whole;
}

/** Returns `command`, including its subcommands, with `change` applied to each flag. */
export function withFlags(command: Command, change: (flag: Flag, command: Command) => Flag): Command {
  return {
    ...command,
    ...(command.commands && { commands: command.commands.map((one) => withFlags(one, change)) }),
    ...(command.flags && { flags: command.flags.map((flag) => change(flag, command)) }),
  };
}
