import { span } from '../../text/span';
import { programIndex } from './program';
import { readCommands } from './words';

/** Interactive programs, with the flags that make them non-interactive; a file as an argument does, too. */
const interactivePrograms: ReadonlyMap<string, RegExp> = new Map([
  ...['ash', 'bash', 'dash', 'fish', 'ksh', 'sh', 'zsh'].map((name) => [name, /^-[a-z]*c$|^--version$/] as const),
  ...['python', 'python3'].map((name) => [name, /^-[cmVh]|^--(?:version|help)$/] as const),
  ['node', /^-[epvh]$|^--(?:eval|print|version|help)$/],
]);

/**
 * Interactive programs whose arguments are only the host and the user, with the flags that make them non-interactive.
 */
const clientPrograms: ReadonlyMap<string, RegExp> = new Map([
  ['mongosh', /^--(?:eval|version|help)$/],
  ['mysql', /^-[eV]|^--(?:execute|version|help)\b/],
  ['psql', /^-[clfV]|^--(?:command|list|file|version|help)\b/],
  ['su', /^-c$|^--command\b/],
  ['telnet', /^$/],
]);

const ENGINES = /^(?:docker|podman|nerdctl|kubectl|oc)$/;
const ENTERING = /^(?:run|exec|start|attach)$/;

/** Matches the flags of ssh that take the next word, which is therefore not the host. */
const SSH_FLAG_WITH_VALUE = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

/**
 * Returns whether a command starts a program that gets the following input, such as a shell in a container or on
 * another machine.
 */
export function startsSession(command: string): boolean {
  return readCommands(command, span(0, command.length)).some(({ words }) => {
    const [program = '', ...rest] = words.slice(programIndex(words)).map(({ value }) => value);
    return isSession(program, rest);
  });
}

function isSession(program: string, rest: readonly string[]): boolean {
  if (ENGINES.test(program)) return entersContainer(rest);
  if (program === 'ssh') return isOnlyMachine(rest);
  const work = interactivePrograms.get(program);
  if (work) return rest.every((word) => word.startsWith('-') && !work.test(word));
  return clientPrograms.has(program) && !rest.some((word) => clientPrograms.get(program)?.test(word));
}

const SHORT_FLAGS = /^-[dit]+$/; // "-it"

/**
 * Returns whether arguments of docker start a container with a terminal and not in the background: `docker run -it
 * alpine`.
 */
function entersContainer(rest: readonly string[]): boolean {
  const letters = rest.flatMap((word) => (SHORT_FLAGS.test(word) ? [...word.slice(1)] : []));
  const has = (letter: string, long: string) => letters.includes(letter) || rest.includes(long);
  const isInput = has('i', '--interactive') || has('i', '--stdin');
  return rest.some((word) => ENTERING.test(word)) && isInput && has('t', '--tty') && !has('d', '--detach');
}

function isOnlyMachine(rest: readonly string[]): boolean {
  const words = rest.filter((word, n) => !word.startsWith('-') && !SSH_FLAG_WITH_VALUE.test(rest[n - 1] ?? ''));
  return words.length === 1;
}
