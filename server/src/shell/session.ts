import { span } from '../text/span';
import { programIndex } from './program';
import { readCommands } from './words';

/** Programs that talk to who starts them, with the flags that give them their work instead; files to work on do, too. */
const talkers: ReadonlyMap<string, RegExp> = new Map([
  ...['ash', 'bash', 'dash', 'fish', 'ksh', 'sh', 'zsh'].map((name) => [name, /^-[a-z]*c$|^--version$/] as const),
  ...['python', 'python3'].map((name) => [name, /^-[cmVh]|^--(?:version|help)$/] as const),
  ['node', /^-[epvh]$|^--(?:eval|print|version|help)$/],
]);

/** Programs whose further words name only the host and the user. */
const consoles: ReadonlyMap<string, RegExp> = new Map([
  ['mongosh', /^--(?:eval|version|help)$/],
  ['mysql', /^-[eV]|^--(?:execute|version|help)\b/],
  ['psql', /^-[clfV]|^--(?:command|list|file|version|help)\b/],
  ['su', /^-c$|^--command\b/],
  ['telnet', /^$/],
]);

const engines = /^(?:docker|podman|nerdctl|kubectl|oc)$/;
const entering = /^(?:run|exec|start|attach)$/;

/** The flags of ssh that take the next word; none of them is the machine. */
const sshFlagWithValue = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

/** Whether what is typed after a command goes to what it starts: to a shell in a container, or on another machine. */
export function startsSession(command: string): boolean {
  return readCommands(command, span(0, command.length)).some(({ words }) => {
    const [program = '', ...rest] = words.slice(programIndex(words)).map(({ value }) => value);
    return isSession(program, rest);
  });
}

function isSession(program: string, rest: readonly string[]): boolean {
  if (engines.test(program)) return entersContainer(rest);
  if (program === 'ssh') return isOnlyMachine(rest);
  const work = talkers.get(program);
  if (work) return rest.every((word) => word.startsWith('-') && !work.test(word));
  return consoles.has(program) && !rest.some((word) => consoles.get(program)?.test(word));
}

const shortFlags = /^-[dit]+$/; // "-it"

/** `docker run -it alpine`: with a terminal, and not in the background. */
function entersContainer(rest: readonly string[]): boolean {
  const letters = rest.flatMap((word) => (shortFlags.test(word) ? [...word.slice(1)] : []));
  const has = (letter: string, long: string) => letters.includes(letter) || rest.includes(long);
  const isInput = has('i', '--interactive') || has('i', '--stdin');
  return rest.some((word) => entering.test(word)) && isInput && has('t', '--tty') && !has('d', '--detach');
}

function isOnlyMachine(rest: readonly string[]): boolean {
  const words = rest.filter((word, n) => !word.startsWith('-') && !sshFlagWithValue.test(rest[n - 1] ?? ''));
  return words.length === 1;
}
