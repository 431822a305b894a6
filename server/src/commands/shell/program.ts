import type { Word } from './words';

/** Matches an assignment before a command: `NAME=value`. */
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;

/** A word that runs the command after it. */
interface Wrapper {
  /** The letters of its flags with a value, which is the rest of the word or the next word. */
  readonly letters?: string;
  /** Its long flags that take the next word. */
  readonly long?: readonly string[];
  /** Number of arguments of the program itself before the command that it runs. */
  readonly own?: number;
}

const wrappers: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['builtin', {}],
  ['command', {}],
  ['doas', { letters: 'uC' }],
  ['env', { letters: 'uCS', long: ['--unset', '--chdir'] }],
  ['exec', { letters: 'a' }],
  ['ionice', { letters: 'cn', long: ['--class', '--classdata'] }],
  ['nice', { letters: 'n', long: ['--adjustment'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['stdbuf', { letters: 'ioe', long: ['--input', '--output', '--error'] }],
  ['sudo', { letters: 'CDghpRrtTUu', long: ['--chdir', '--chroot', '--group', '--host', '--prompt', '--user'] }],
  ['time', { letters: 'fo', long: ['--format', '--output'] }],
  ['timeout', { letters: 'ks', long: ['--kill-after', '--signal'], own: 1 }],
  ['watch', { letters: 'n', long: ['--interval'] }],
  ['winpty', {}],
  ['xargs', { letters: 'adEILnPs', long: ['--arg-file', '--delimiter', '--max-args', '--max-lines', '--max-procs'] }],
]);

/**
 * Returns the index of the word that names the program, after assignments, `sudo -u me` and the like; `words.length` if there is
 * none.
 */
export function programIndex(words: readonly Word[]): number {
  let n = 0;
  while (n < words.length) {
    const { value } = words[n] as Word;
    const wrapper = wrappers.get(value);
    if (wrapper) n = afterFlags(words, n + 1, wrapper) + (wrapper.own ?? 0);
    else if (ASSIGNMENT.test(value)) n++;
    else break;
  }
  return Math.min(n, words.length);
}

function afterFlags(words: readonly Word[], from: number, wrapper: Wrapper): number {
  let n = from;
  for (let word = words[n]; word?.value.startsWith('-'); word = words[n]) {
    n += takesNext(word.value, wrapper) ? 2 : 1;
    if (word.value === '--') break;
  }
  return n;
}

/** Returns whether the value of a flag is the next word: `-u`, `-iu`, but not `-ume` or `--user=me`. */
function takesNext(flag: string, { letters = '', long = [] }: Wrapper): boolean {
  if (flag.startsWith('--')) return long.includes(flag);
  const at = Array.from(flag.slice(1)).findIndex((letter) => letters.includes(letter));
  return at >= 0 && at === flag.length - 2;
}
