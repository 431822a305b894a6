import type { Word } from './words';

/** `NAME=value` in front of a command. */
const assignment = /^[A-Za-z_]\w*=/;

/** Words that run the command behind them, with those of their flags that take the next word. */
const wrappers: ReadonlyMap<string, readonly string[]> = new Map([
  ['command', []],
  ['do', []],
  ['else', []],
  ['env', ['-u']],
  ['exec', []],
  ['if', []],
  ['nohup', []],
  ['sudo', ['-g', '-h', '-p', '-u']],
  ['then', []],
  ['time', []],
  ['watch', ['-n']],
  ['while', []],
  ['xargs', ['-I', '-L', '-P', '-d', '-n']],
  ['!', []],
]);

/** The index of the word that names the program, behind assignments, `sudo -u me` and the like; `words.length` where none does. */
export function programIndex(words: readonly Word[]): number {
  let n = 0;
  while (n < words.length) {
    const { value } = words[n] as Word;
    if (assignment.test(value)) n++;
    else {
      const withValue = wrappers.get(value);
      if (!withValue) return n;
      n = behindFlags(words, n + 1, withValue);
    }
  }
  return n;
}

function behindFlags(words: readonly Word[], from: number, withValue: readonly string[]): number {
  let n = from;
  while (words[n]?.value.startsWith('-')) n += withValue.includes((words[n] as Word).value) ? 2 : 1;
  return n;
}
