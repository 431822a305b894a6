import { code } from '../../text/markdown';

/** Matches octal permissions, optionally with a leading digit for setuid, setgid and sticky bit: "755", "2775". */
const OCTAL = /^0?([0-7])?([0-7])([0-7])([0-7])$/;

/** Matches symbolic permissions as users, operator and rights: "u+x", "go-w", "+x". */
const SYMBOLIC = /^([ugoa]*)([+=-])([rwxXst]+)$/;

const rights = [[4, 'read'] as const, [2, 'write'] as const, [1, 'execute'] as const];
const letters: ReadonlyMap<string, string> = new Map([
  ['r', 'read'],
  ['w', 'write'],
  ['x', 'execute'],
  ['X', 'execute (only for folders and files that are already executable)'],
  ['s', 'set user or group ID on execution'],
  ['t', 'restricted deletion'],
]);
const people: ReadonlyMap<string, string> = new Map([
  ['u', 'the owner'],
  ['g', 'the group'],
  ['o', 'others'],
  ['a', 'all users'],
]);
const verbs: ReadonlyMap<string, string> = new Map([
  ['+', 'Adds permissions for'],
  ['-', 'Removes permissions for'],
  ['=', 'Sets the permissions for'],
]);

/** Explains permissions in the format of chmod; `undefined` for invalid ones. */
export function explainMode(text: string): string | undefined {
  const digits = OCTAL.exec(text);
  if (digits) return explainOctal(digits);
  const changes = text.split(',').map((change) => SYMBOLIC.exec(change));
  if (!changes.every((change) => change !== null)) return undefined;
  return changes.map(explainChange).join(' ');
}

function explainOctal([, special, owner, group, others]: RegExpExecArray): string {
  const each = `Owner: ${allowed(owner)}. Group: ${allowed(group)}. Others: ${allowed(others)}.`;
  return Number(special ?? 0) > 0 ? `${each} The first digit, ${code(special ?? '')}, sets special permissions.` : each;
}

/** Returns the rights of an octal digit: "read, write" for "6". */
function allowed(digit = '0'): string {
  const words = rights.filter(([bit]) => (Number(digit) & bit) !== 0).map(([, word]) => word);
  return words.length === 0 ? 'none' : words.join(', ');
}

function explainChange([, who = '', sign = '', which = '']: RegExpExecArray): string {
  const names = Array.from(who === '' ? 'a' : who, (letter) => people.get(letter) ?? '');
  const words = Array.from(which, (letter) => letters.get(letter) ?? '');
  return `${verbs.get(sign)} ${listed(names)}: ${words.join(', ')}.`;
}

/** Joins words to a list: "the owner, the group and others". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
