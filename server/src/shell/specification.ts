/** A word that makes a program do one thing (`docker`, `container`, `exec`), and what may follow it. */
export interface Command {
  /** The usual name first, then its aliases. */
  readonly names: readonly string[];
  /** One line of help; "" where the source has none. */
  readonly about: string;
  readonly commands?: readonly Command[];
  readonly flags?: readonly Flag[];
  readonly args?: readonly Argument[];
  /** It has commands of its own that are not listed, as plugins do. */
  readonly open?: true;
}

export interface Flag {
  /** With their dashes: `--publish`, `-p`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Absent where the flag is a switch. */
  readonly value?: Argument;
  /** May be given more than once. */
  readonly repeats?: true;
}

export interface Argument {
  readonly name: string;
  /** The values that the program knows by name, where it is choosy. */
  readonly values?: readonly string[];
  readonly optional?: true;
  readonly repeats?: true;
  /** Starts another command line, which runs inside a container: no flag behind it is the program's own. */
  readonly command?: true;
}

export function commandNamed(command: Command, name: string): Command | undefined {
  return command.commands?.find((one) => one.names.includes(name));
}

export function flagNamed(command: Command, name: string): Flag | undefined {
  return command.flags?.find((flag) => flag.names.includes(name));
}

/** The first name, which stands for the command in messages and in help. */
export function nameOf(named: Command | Flag): string {
  return named.names[0] ?? '';
}
