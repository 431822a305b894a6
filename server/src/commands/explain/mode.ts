import { t } from '@vscode/l10n';
import { formatList, joinNames, joinSentences } from '../../text/language';
import { code } from '../../text/markdown';

/** Matches octal permissions, optionally with a leading digit for setuid, setgid and sticky bit: "755", "2775". */
const OCTAL = /^0?([0-7])?([0-7])([0-7])([0-7])$/;

/** Matches symbolic permissions as users, operator and rights: "u+x", "go-w", "+x". */
const SYMBOLIC = /^([ugoa]*)([+=-])([rwxXst]+)$/;

const bits = [
  [4, 'r'],
  [2, 'w'],
  [1, 'x'],
] as const;
const rights = (): ReadonlyMap<string, string> =>
  new Map([
    ['r', t({ message: 'read', args: [], comment: 'A permission of a file' })],
    ['w', t({ message: 'write', args: [], comment: 'A permission of a file' })],
    ['x', t({ message: 'execute', args: [], comment: 'A permission of a file' })],
    ['X', t('execute (only for folders and files that are already executable)')],
    ['s', t('set user or group ID on execution')],
    ['t', t('restricted deletion')],
  ]);
const people = (): ReadonlyMap<string, string> =>
  new Map([
    ['u', t('the owner')],
    ['g', t('the group')],
    ['o', t({ message: 'others', args: [], comment: 'Other users, for permissions of a file' })],
    ['a', t('all users')],
  ]);

/** Explains permissions in the format of chmod; `undefined` for invalid ones. */
export function explainMode(text: string): string | undefined {
  const digits = OCTAL.exec(text);
  if (digits) return explainOctal(digits);
  const changes = text.split(',').map((change) => SYMBOLIC.exec(change));
  if (!changes.every((change) => change !== null)) return undefined;
  return joinSentences(changes.map(explainChange));
}

function explainOctal([, special, owner, group, others]: RegExpExecArray): string {
  const each = t('Owner: {0}. Group: {1}. Others: {2}.', allowed(owner), allowed(group), allowed(others));
  return joinSentences([
    each,
    Number(special ?? 0) > 0 && t('The first digit, {0}, sets special permissions.', code(special ?? '')),
  ]);
}

/** Returns the rights of an octal digit: "read, write" for "6". */
function allowed(digit = '0'): string {
  const names = rights();
  const words = bits.flatMap(([bit, letter]) => ((Number(digit) & bit) !== 0 ? (names.get(letter) ?? '') : []));
  return words.length === 0 ? t('none') : joinNames(words);
}

function explainChange([, who = '', sign = '', which = '']: RegExpExecArray): string {
  const names = Array.from(who === '' ? 'a' : who, (letter) => people().get(letter) ?? '');
  const words = joinNames(Array.from(which, (letter) => rights().get(letter) ?? ''));
  if (sign === '+') return t('Adds permissions for {0}: {1}.', formatList(names), words);
  return sign === '-'
    ? t('Removes permissions for {0}: {1}.', formatList(names), words)
    : t('Sets the permissions for {0}: {1}.', formatList(names), words);
}
