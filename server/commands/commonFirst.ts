import { type Command, type Flag, nameOf } from '../src/shell/specification';

/** Names of commands and of flags that people write more than others, most of all the first ones. */
export interface Common {
  readonly commands?: readonly string[];
  readonly flags?: readonly string[];
}

/**
 * The command, and all below it, with what is common first in each list, then the rest by name, and what is deprecated
 * last. Where nothing is said to be common, lists stay as they are.
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

/** `--publish` of `-p`, `--publish`. */
function longName({ names }: Flag): string {
  return names.find((name) => name.startsWith('--')) ?? names.at(-1) ?? '';
}
