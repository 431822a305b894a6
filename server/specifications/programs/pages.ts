import type { CommandSupplement, Supplement } from '../supplement';
import { args, flags } from '../usage';
import type { Program } from './program';

/**
 * Parses short specifications of programs:
 *
 *     head, ghead  Prints the first lines of files
 *       $ head -n 20 app.log  Prints the first 20 lines
 *       [FILE...]
 *       -n, --lines COUNT  How many lines
 *     kops  Makes Kubernetes clusters in clouds
 *       > create cluster  Describes a cluster
 *
 * The first line of each program has its names and, after two spaces, its description. Indented lines are optional: an
 * example (`$`), arguments, flags (`-`) and commands (`>`).
 */
export function pages(text: string): readonly Program[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = (line: string) => line.search(/\S/);
  const heads = lines.flatMap((line, n) => (indent(line) === indent(lines[0] ?? '') ? n : []));
  return heads.map((head, n) => pageIn(lines.slice(head, heads[n + 1]).map((line) => line.trim())));
}

/** Returns the programs with their specifications in @withfig/autocomplete, which have the same names. */
export function fromFig(programs: readonly Program[]): readonly Program[] {
  return programs.map((program) => ({ ...program, fig: program.name }));
}

/** Returns the programs with `extra` added to the supplement of each. */
export function having(extra: CommandSupplement, programs: readonly Program[]): readonly Program[] {
  return programs.map((program) => ({
    ...program,
    supplement: { ...program.supplement, '': { ...program.supplement?.[''], ...extra } },
  }));
}

function pageIn([head = '', ...rest]: readonly string[]): Program {
  const [names = '', about = ''] = halves(head);
  const [name = '', ...aliases] = names.split(', ');
  const [line, what] = halves(rest.find((one) => one.startsWith('$ '))?.slice(2) ?? '');
  const supplement = supplementIn(rest.filter((one) => !one.startsWith('$ ')));
  return {
    name,
    about,
    ...(aliases.length > 0 && { aliases }),
    ...(line && what && { example: { line, about: what } }),
    ...(supplement && { supplement }),
  };
}

function supplementIn(lines: readonly string[]): Supplement | undefined {
  const flagLines = lines.filter((line) => line.startsWith('-'));
  const commandLines = lines.filter((line) => line.startsWith('> '));
  const usage = lines.find((line) => !/^(?:-|> )/.test(line));
  if (lines.length === 0) return undefined;
  const own = flagLines.length > 0 ? flags(flagLines.join('\n')) : [];
  const everywhere = commandLines.length > 0 ? { inherited: true as const } : {};
  return {
    '': {
      ...(own.length > 0 && { flags: own.map((flag) => ({ ...flag, ...everywhere })) }),
      ...(usage !== undefined && { args: args(usage) }),
    },
    ...Object.fromEntries(commandLines.map((line) => commandIn(line.slice(2)))),
  };
}

/** "address, addr, a [COMMAND]": the path of a command, the aliases of its last word, and its arguments. */
const commandUsage = /^([a-z][a-z ,-]*?)(?: ([A-Z[].*))?$/;

function commandIn(line: string): readonly [path: string, CommandSupplement] {
  const [head = '', about = ''] = halves(line);
  const [, names = head, usage] = commandUsage.exec(head) ?? [];
  const [path = '', ...aliases] = names.split(', ');
  return [
    path,
    {
      names: [path.split(' ').at(-1) ?? path, ...aliases],
      about,
      ...(usage !== undefined && { args: args(usage) }),
    },
  ];
}

/** Splits a line at the first two spaces. */
function halves(line: string): readonly string[] {
  return line.split(/ {2,}/);
}
