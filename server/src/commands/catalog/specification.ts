/** A program or one of its commands (`docker`, `container`, `exec`), and the words that can follow it. */
export interface Command {
  /** The names, the usual one first. */
  readonly names: readonly string[];
  /** A description in one line; "" if the source has none. */
  readonly about: string;
  /** The name of the specification with all details, if it is a separate one. */
  readonly source?: string;
  readonly commands?: readonly Command[];
  readonly flags?: readonly Flag[];
  readonly args?: readonly Argument[];
  readonly example?: Example;
  /** If deprecated, the replacement with the program: "docker compose"; "" if there is none. */
  readonly deprecated?: string;
  /** Whether it has further commands, such as plugins. */
  readonly open?: true;
  /** Whether it, or a command below it, has further flags, so that an unknown one is not an error. */
  readonly openFlags?: true;
  /** Whether the first word can be flags without a dash, as in `tar xzf` and `ps aux`. */
  readonly bareFlags?: true;
  /** Whether its flags have one dash and several letters, as in `find -name`; letters are never joined. */
  readonly singleDash?: true;
  /** Whether flags are not allowed after an argument. */
  readonly flagsFirst?: true;
}

/** An example of a command line, with its description. */
export interface Example {
  readonly line: string;
  readonly about: string;
}

/** A flag of a command, such as `--publish`, with or without a value. */
export interface Flag {
  /** The names with their dashes: `--publish`, `-p`. */
  readonly names: readonly string[];
  readonly about: string;
  /** The value; absent for a switch. */
  readonly value?: Argument;
  /**
   * Whether the value is in the same word: `--color=always`. An optional value can be absent; the next word is never the value.
   */
  readonly joined?: true;
  /** The further values after the first one: `jq --arg NAME VALUE`. */
  readonly further?: readonly Argument[];
  /** Whether it can be given more than once. */
  readonly repeats?: true;
  /** Whether it can follow each command below, too. */
  readonly inherited?: true;
  /** If deprecated, the replacement; "" if there is none. */
  readonly deprecated?: string;
}

/** An argument of a command, or the value of a flag. */
export interface Argument {
  readonly name: string;
  /** A description, if the name is not enough. */
  readonly about?: string;
  readonly kind?: ArgumentKind;
  /** Predefined values; `undefined` if any value is valid. */
  readonly values?: readonly Value[];
  readonly optional?: true;
  /**
   * Whether it takes more than one word. The value of a flag then takes all words up to the next flag, as in `aws ec2
   * ... --instance-ids i-1 i-2`.
   */
  readonly repeats?: true;
  /** Whether it starts another command line, which runs in a container: flags after it do not belong to the program. */
  readonly command?: true;
}

/** The types of arguments with specific completions and help. */
export type ArgumentKind =
  | 'container'
  | 'file'
  | 'folder'
  | 'image'
  /** File permissions: `755`, `u+x`. */
  | 'mode'
  | 'network'
  | 'ports'
  | 'service'
  | 'url'
  | 'variable'
  | 'volume';

/** A predefined value of an argument. */
export interface Value {
  readonly name: string;
  readonly about?: string;
}

/** Returns the subcommand with a name or alias; `undefined` if there is none. O(1) after the first call. */
export function commandNamed({ commands }: Command, name: string): Command | undefined {
  return commands && byName(commands).get(name);
}

/** Returns the flag with a name; `undefined` if there is none. O(1) after the first call. */
export function flagNamed({ flags }: Command, name: string): Flag | undefined {
  return flags && byName(flags).get(name);
}

/** Maps each name to its first command. There are hundreds of programs, and each command in notes looks one up. */
function byName<Named extends Command | Flag>(listed: readonly Named[]): ReadonlyMap<string, Named> {
  let index = indices.get(listed) as Map<string, Named> | undefined;
  if (!index) {
    index = new Map();
    for (const one of listed) for (const name of one.names) if (!index.has(name)) index.set(name, one);
    indices.set(listed, index);
  }
  return index;
}

const indices = new WeakMap<readonly (Command | Flag)[], ReadonlyMap<string, Command | Flag>>();

/** Returns the words that call the last command of a path, for messages and help: `docker container run`. */
export function wordsOf(path: readonly Command[]): string {
  return path.map(nameOf).join(' ');
}

/** Returns the first name, which messages and help use. */
export function nameOf(named: Command | Flag): string {
  return named.names[0] ?? '';
}
