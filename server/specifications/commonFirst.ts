import { type Command, type Flag, nameOf } from '../src/commands/catalog/specification';

/** Names of frequently used commands and flags, most frequent first. */
export interface Common {
  readonly commands?: readonly string[];
  readonly flags?: readonly string[];
}

/**
 * Returns `command`, including its subcommands, with sorted lists: common entries first, then the others by name, then
 * deprecated entries. Lists without common entries keep their order.
 */
export function commonFirst(command: Command, common: Common): Command {
  const below = command.commands?.map((one) => commonFirst(one, common));
  const commands = common.commands ? below?.toSorted(by(nameOf, common.commands)) : below;
  const flags = common.flags ? command.flags?.toSorted(by(longName, common.flags)) : command.flags;
  return { ...command, ...(commands && { commands }), ...(flags && { flags }) };
}

function by<T extends Command | Flag>(name: (one: T) => string, common: readonly string[]): (a: T, b: T) => number {
  const rank = (one: T) => {
    if (one.deprecated !== undefined) return common.length + 1;
    const place = common.findIndex((word) => one.names.includes(word));
    return place < 0 ? common.length : place;
  };
  return (a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), 'en');
}

/** Returns the long name of a flag: `--publish` for `-p, --publish`. */
function longName({ names }: Flag): string {
  return names.find((name) => name.startsWith('--')) ?? names.at(-1) ?? '';
}
