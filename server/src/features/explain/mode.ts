import { code } from '../../text/markdown';

/** "755", "2775": rights in octal digits, perhaps with a special one in front. */
const octal = /^0?([0-7])?([0-7])([0-7])([0-7])$/;

/** "u+x", "go-w", "+x": who, whether the rights are given, taken or set, and which. */
const symbolic = /^([ugoa]*)([+=-])([rwxXst]+)$/;

const rights = [[4, 'read'] as const, [2, 'write'] as const, [1, 'run'] as const];
const letters: ReadonlyMap<string, string> = new Map([
  ['r', 'read'],
  ['w', 'write'],
  ['x', 'run'],
  ['X', 'run (folders, and what somebody may run already)'],
  ['s', 'run as its owner'],
  ['t', 'be deleted by its owner alone'],
]);
const people: ReadonlyMap<string, string> = new Map([
  ['u', 'its owner'],
  ['g', 'its group'],
  ['o', 'all others'],
  ['a', 'everybody'],
]);
const verbs: ReadonlyMap<string, string> = new Map([
  ['+', 'may also'],
  ['-', 'may no longer'],
  ['=', 'may only'],
]);

/** Who may read, write and run a file with these rights, as chmod takes them; undefined for what it does not take. */
export function explainMode(text: string): string | undefined {
  const digits = octal.exec(text);
  if (digits) return explainOctal(digits);
  const changes = text.split(',').map((change) => symbolic.exec(change));
  if (!changes.every((change) => change !== null)) return undefined;
  return changes.map(explainChange).join(' ');
}

function explainOctal([, special, owner, group, others]: RegExpExecArray): string {
  const each = [`Its owner may ${allowed(owner)}`, `its group ${allowed(group)}`, `all others ${allowed(others)}`];
  const extra = Number(special ?? 0) > 0 ? ` The ${code(special ?? '')} in front sets special rights.` : '';
  return `${each.join(', ')}.${extra}`;
}

/** "read and write" of "6" */
function allowed(digit = '0'): string {
  const words = rights.filter(([bit]) => (Number(digit) & bit) !== 0).map(([, word]) => word);
  return words.length === 0 ? 'nothing' : listed(words);
}

function explainChange([, who = '', sign = '', which = '']: RegExpExecArray): string {
  const names = Array.from(who === '' ? 'a' : who, (letter) => people.get(letter) ?? '');
  const words = Array.from(which, (letter) => letters.get(letter) ?? '');
  const subject = listed(names);
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verbs.get(sign)} ${listed(words)}${which === 's' || which === 't' ? '' : ' it'}.`;
}

/** "read, write and run" */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
