import type { Minutes } from './notebook';
import { backOverSpace, skipSpace, type Token } from './timeTokens';
import { isApproximate, minutesOfUnit, numberOfWord, roleOfContext } from './timeWords';

/** A length of time as it stands in a line: number and unit. */
export interface Amount {
  readonly minutes: Minutes;
  readonly hasUnit: boolean;
  /** The token behind the amount. */
  readonly next: number;
}

/** "30 min", "1 hour 10 min", "1h30", "20-30 min", "half an hour", "30": whatever starts at token `n`. */
export function amountAt(tokens: readonly Token[], n: number): Amount | undefined {
  const first = quantityAt(tokens, n);
  if (!first) return undefined;
  const between = skipSpace(tokens, first.next);
  const separator = tokens[between];
  const isRange =
    separator &&
    !followsWord(tokens, n) &&
    (separator.text === '-' ||
      separator.text === '–' ||
      separator.text === '~' ||
      separator.text.toLowerCase() === 'to' ||
      separator.text === '到');
  if (isRange) {
    const second = quantityAt(tokens, skipSpace(tokens, between + 1));
    if (second?.hasUnit) {
      const least = first.hasUnit ? first.value : first.value * (second.factor ?? 1);
      if (least <= second.value) return { minutes: { least, most: second.value }, hasUnit: true, next: second.next };
    }
  }
  return { minutes: { least: first.value, most: first.value }, hasUnit: first.hasUnit, next: first.next };
}

/** In "Amazon Linux 2 - 45 min" and "Kubernetes in 5 Minutes - 10 min" the first number is the title's. */
function followsWord(tokens: readonly Token[], n: number): boolean {
  const before = tokens[backOverSpace(tokens, n - 1)];
  return before?.type === 'word' && !isApproximate(before.text) && !roleOfContext(before.text);
}

interface Quantity {
  readonly value: number;
  readonly hasUnit: boolean;
  readonly factor: number | undefined;
  readonly next: number;
}

function quantityAt(tokens: readonly Token[], n: number): Quantity | undefined {
  const token = tokens[n];
  const number = token && numberOf(token);
  if (number === undefined || isPartOfSomethingElse(tokens, n)) return undefined;
  let next = n + 1;
  if (token?.type === 'word') {
    // "half an hour": the article says nothing more.
    const article = tokens[skipSpace(tokens, next)];
    if (article?.text === 'an' || article?.text === 'a') next = skipSpace(tokens, next) + 1;
  }
  let factor = unitAt(tokens, next);
  if (!factor) return token?.type === 'number' ? { value: number, hasUnit: false, factor: undefined, next } : undefined;
  let value = number * factor.minutes;
  const leading = factor.minutes;
  next = factor.next;
  // "1 hour 10 min", "1h30", "1 h and 5 min": smaller units may follow.
  while (factor && factor.minutes > 1) {
    let more = skipSpace(tokens, next);
    if (tokens[more]?.text === 'and' || tokens[more]?.text === 'und' || tokens[more]?.text === ',')
      more = skipSpace(tokens, more + 1);
    const part = tokens[more];
    if (part?.type !== 'number') break;
    const smaller = unitAt(tokens, more + 1);
    const bare = !smaller && more === next;
    if (!bare && (!smaller || smaller.minutes >= factor.minutes)) break;
    value += (numberOf(part) ?? 0) * (smaller?.minutes ?? 1);
    next = smaller?.next ?? more + 1;
    factor = smaller;
  }
  return { value: round(value), hasUnit: true, factor: leading, next };
}

function numberOf(token: Token): number | undefined {
  if (token.type === 'number') return Number(token.text.replace(',', '.'));
  return token.type === 'word' ? numberOfWord(token.text) : undefined;
}

/** "1:30", "v2", "5th", "3/4", "10.0.0.1" and "1000ms" are no numbers of minutes. */
function isPartOfSomethingElse(tokens: readonly Token[], n: number): boolean {
  const before = tokens[n - 1];
  const after = tokens[n + 1];
  if (tokens[n]?.type === 'word') return before?.type === 'mark' && before.text === "'";
  if (
    before?.type === 'word' &&
    minutesOfUnit(before.text) === undefined &&
    !isApproximate(before.text) &&
    !roleOfContext(before.text)
  )
    return true;
  if (before && '.:/#$%^@'.includes(before.text) && tokens[n - 2]?.type === 'number') return true;
  if (before && '#$@'.includes(before.text)) return true;
  return after?.type === 'mark' && ':/.'.includes(after.text) && tokens[n + 2]?.type === 'number';
}

function unitAt(tokens: readonly Token[], n: number): { readonly minutes: number; readonly next: number } | undefined {
  let at = skipSpace(tokens, n);
  if (tokens[at]?.text === '-' && at === n) at++; // "10-minute"
  const unit = tokens[at];
  const minutes =
    unit?.type === 'word' ? (minutesOfUnit(unit.text) ?? (at === n && unit.text === 'm' ? 1 : undefined)) : undefined;
  if (minutes === undefined) return undefined;
  // An abbreviation's own full stop belongs to it: "(10 min.)".
  const dot = tokens[at + 1]?.text === '.' && unit !== undefined && unit.text.length <= 4;
  return { minutes, next: dot ? at + 2 : at + 1 };
}

function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
