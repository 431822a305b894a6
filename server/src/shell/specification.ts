/** A word that makes a program do one thing (`docker`, `container`, `exec`), and what may follow it. */
export interface Command {
  /** The usual name first, then its aliases. */
  readonly names: readonly string[];
  /** One line of help; "" where the source has none. */
  readonly about: string;
  /** The name of the specification that tells all else of it, where that is one of its own. */
  readonly source?: string;
  readonly commands?: readonly Command[];
  readonly flags?: readonly Flag[];
  readonly args?: readonly Argument[];
  readonly example?: Example;
  /** What to write instead, from the program on: "docker compose"; "" where nothing takes its place. */
  readonly deprecated?: string;
  /** It has commands of its own that are not listed, as plugins do. */
  readonly open?: true;
  /** It, or a command below it, has flags that are not listed: nothing can be said of one that it does not have. */
  readonly openFlags?: true;
  /** The first word may be letters of its flags without a dash, as in `tar xzf` and `ps aux`. */
  readonly bareFlags?: true;
  /** Its flags have one dash and many letters, as in `find -name`; letters are never joined. */
  readonly singleDash?: true;
  /** No flag stands behind an argument. */
  readonly flagsFirst?: true;
}

/** A whole command line, and what it does. */
export interface Example {
  readonly line: string;
  readonly about: string;
}

export interface Flag {
  /** With their dashes: `--publish`, `-p`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Absent where the flag is a switch. */
  readonly value?: Argument;
  /** The value stands in the flag's own word: `--color=always`. The next word is none, and without one it is a switch where the value is optional. */
  readonly joined?: true;
  /** The values that stand behind the first one: `jq --arg NAME VALUE`. */
  readonly further?: readonly Argument[];
  /** May be given more than once. */
  readonly repeats?: true;
  /** May stand behind each command below, too. */
  readonly inherited?: true;
  /** What to write instead; "" where nothing takes its place. */
  readonly deprecated?: string;
}

export interface Argument {
  readonly name: string;
  /** What it stands for, where its name says too little. */
  readonly about?: string;
  readonly kind?: ArgumentKind;
  /** The values that the program knows by name, where it is choosy. */
  readonly values?: readonly Value[];
  readonly optional?: true;
  /** Takes more than one word; a flag's value then takes those up to the next flag, as in `aws ec2 ... --instance-ids i-1 i-2`. */
  readonly repeats?: true;
  /** Starts another command line, which runs inside a container: no flag behind it is the program's own. */
  readonly command?: true;
}

/** What an argument names, where more can be said of it than of any word. */
export type ArgumentKind =
  | 'container'
  | 'file'
  | 'folder'
  | 'image'
  /** Who may read, write and run a file: `755`, `u+x`. */
  | 'mode'
  | 'network'
  | 'ports'
  | 'service'
  | 'url'
  | 'variable'
  | 'volume';

export interface Value {
  readonly name: string;
  readonly about?: string;
}

export function commandNamed({ commands }: Command, name: string): Command | undefined {
  return commands && byName(commands).get(name);
}

export function flagNamed({ flags }: Command, name: string): Flag | undefined {
  return flags && byName(flags).get(name);
}

/** The first of each name. There are hundreds of programs, and one of them is looked up for each command in notes. */
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

/** `docker container run`: what calls the last command of a path, in messages and in help. */
export function wordsOf(path: readonly Command[]): string {
  return path.map(nameOf).join(' ');
}

/** The first name, which stands for the command in messages and in help. */
export function nameOf(named: Command | Flag): string {
  return named.names[0] ?? '';
}
