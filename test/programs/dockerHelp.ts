import { spawnSync } from 'node:child_process';

/** A command according to the help of the installed client. */
export interface HelpedCommand {
  /** The words of the command: "docker container ls". */
  readonly path: string;
  /** Other paths to the same command, possibly elsewhere: "docker ps". */
  readonly aliases: readonly string[];
  /** Its arguments: "CONTAINER", "[CONTAINER...]"; empty for one with subcommands. */
  readonly args: readonly string[];
  readonly flags: readonly HelpedFlag[];
}

export interface HelpedFlag {
  readonly names: readonly string[];
  /** The type of its value in pflag: "string", "list"; `undefined` for a switch. */
  readonly type: string | undefined;
  /** The first line of its help: "Enable debug mode". */
  readonly help: string;
}

/** Matches a flag with the type of its value, if it has one: "  -f, --file string   The file". */
const flagLine = /^ {2,6}(?:(-\w), )?(--[\w-]+)(?: (\S+))?(?: {2,}(.*)|$)/;

/** Matches a command: "  inspect     Display ...", "  compose*    Docker Compose". A star marks a plugin. */
const commandLine = /^ {2}(\S+?)\*? {2}/;

/** Returns the client's commands at every depth for which `enters` is true. */
export function* helpedCommands(path: string, enters: (path: string) => boolean): Generator<HelpedCommand> {
  const [program = '', ...words] = path.split(' ');
  const lines = spawnSync(program, [...words, '--help'], { encoding: 'utf8' }).stdout.split('\n');
  const usage = lines.find((line) => line.startsWith('Usage:')) ?? '';
  // For an unknown command, some programs print their own help.
  if (!usage.includes(path)) {
    yield { path, aliases: [], args: [], flags: [] };
    return;
  }
  yield {
    path,
    aliases: aliasesIn(lines),
    args: argsIn(usage, path),
    flags: under(/(?:Options|Flags):$/, lines).flatMap(flagIn),
  };
  for (const line of under(/Commands:$/, lines)) {
    const name = commandLine.exec(line)?.[1];
    if (name !== undefined && enters(`${path} ${name}`)) yield* helpedCommands(`${path} ${name}`, enters);
  }
}

/** Returns the lines below headings such as "Management Commands:" or "Global Options:". */
function under(heading: RegExp, lines: readonly string[]): readonly string[] {
  let below = false;
  return lines.filter((line) => {
    if (/^\S/.test(line)) below = heading.test(line);
    return below;
  });
}

function flagIn(line: string): HelpedFlag | readonly [] {
  const [, short, long, type, help = ''] = flagLine.exec(line) ?? [];
  return long === undefined ? [] : { names: short === undefined ? [long] : [short, long], type, help };
}

/**
 * Returns the arguments in a usage line: "Usage:  docker build [OPTIONS] PATH | URL | -", "Usage:  docker top CONTAINER
 * [ps OPTIONS]".
 */
function argsIn(usage: string, path: string): readonly string[] {
  const words = (usage.split(path)[1] ?? '')
    .replaceAll(' | ', '|')
    .replace(/\[(\w+) (\w+)\]/, '[$1_$2...]')
    .trim()
    .split(/ +/);
  const places = words.filter((word) => !/^(?:|\[?OPTIONS?\]?)$/.test(word));
  return places.join() === 'COMMAND' ? [] : places;
}

/**
 * Returns the aliases in help: "Aliases:
 *   docker image ls, docker images".
 */
function aliasesIn(lines: readonly string[]): readonly string[] {
  return under(/^Aliases:$/, lines).flatMap((line) => (line.startsWith(' ') ? line.trim().split(/, */) : []));
}
