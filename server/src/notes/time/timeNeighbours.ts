import { isApproximate, minutesOfUnit, roleOfContext } from '../words/timeWords';
import { isHan, type Token } from './timeTokens';

/**
 * Returns whether the number in tokens `n` to `next` is part of something other than a time: "1:30", "v2", "5th", "10.0.0.1",
 * "第3", "1000ms".
 */
export function isPartOfSomethingElse(tokens: readonly Token[], n: number, next: number): boolean {
  const before = tokens[n - 1];
  const after = tokens[next];
  if (tokens[n]?.type === 'word' && !isHan(tokens[n])) return before?.type === 'mark' && before.text === "'";
  if (before?.type === 'word' && isHan(before) && before.text === '第') return true;
  if (isPartOfNumber(tokens, n)) return true;
  return after?.type === 'mark' && ':/.'.includes(after.text) && tokens[next + 1]?.type === 'number';
}

/** Returns whether a number belongs to the text before it: "v2", "10.0", "#3". */
export function isPartOfNumber(tokens: readonly Token[], n: number): boolean {
  const before = tokens[n - 1];
  if (!isHan(before) && isStuckTo(before)) return true;
  if (before && '.:/#$%^@'.includes(before.text) && tokens[n - 2]?.type === 'number') return true;
  return before !== undefined && '#$@'.includes(before.text);
}

function isStuckTo(before: Token | undefined): boolean {
  return (
    before?.type === 'word' &&
    minutesOfUnit(before.text) === undefined &&
    !isApproximate(before.text) &&
    !roleOfContext(before.text)
  );
}
