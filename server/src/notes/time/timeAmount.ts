import type { Minutes } from '../model/notes';
import { isAnd } from '../words/numberWords';
import { isApproximate, isDay, isRange, minutesOfUnit, roleOfContext } from '../words/timeWords';
import { colonAfterUnit } from './timeContext';
import { isPartOfNumber, isPartOfSomethingElse } from './timeNeighbours';
import { addedFraction, numberAt, opensAmount } from './timeNumber';
import { withSeconds } from './timeSeconds';
import { isHan, skipMarks, skipSpace, skipSpaceBackwards, type Token } from './timeTokens';

/** A duration in a line: number and unit. */
export interface Amount {
  readonly minutes: Minutes;
  readonly hasUnit: boolean;
  /** Whether it is written as video players show it: "1:19:08". */
  readonly isClock: boolean;
  /** Index of the token after the amount. */
  readonly next: number;
  /** Minutes of the unit, if the unit is a label: "Hours: 3". Later numbers without a unit have this unit, too. */
  readonly factor?: number;
  /** Whether it has minutes and seconds, and thus is almost certainly a duration. */
  readonly isLength?: boolean;
  /** Whether its largest unit is days, of 24 hours. */
  readonly inDays?: boolean;
  /** Whether the number has no unit, so that it has the unit of an earlier label. */
  readonly isBare?: boolean;
}

/** Parses the amount that starts at token `n`: "30 min", "1 hour 10 min", "1h30", "20-30 min", "half an hour", "30". */
export function amountAt(tokens: readonly Token[], n: number): Amount | undefined {
  const token = tokens[n];
  const isNumber = token?.type === 'number';
  if (!isNumber && !(token?.type === 'word' && opensAmount(token.text))) return undefined;
  const special = isNumber ? (clockAt(tokens, n) ?? minutesSecondsAt(tokens, n)) : labelledAt(tokens, n);
  if (special) return special;
  const first = quantityAt(tokens, n);
  if (!first) return undefined;
  const between = skipSpace(tokens, first.next);
  if (tokens[between] && !followsWord(tokens, n) && isRange((tokens[between] as Token).text)) {
    const second = quantityAt(tokens, skipSpace(tokens, between + 1));
    if (second?.hasUnit) {
      const least = first.hasUnit ? first.value : first.value * (second.factor ?? 1);
      if (least <= second.value)
        return {
          minutes: { least, most: second.value },
          hasUnit: true,
          isClock: false,
          next: second.next,
          inDays: second.factor === DAY,
        };
    }
  }
  return { ...amount(first.value, false, first.next), hasUnit: first.hasUnit, inDays: first.factor === DAY };
}

/** Parses minutes and seconds, "12m 30s", rounded to minutes. */
function minutesSecondsAt(tokens: readonly Token[], n: number): Amount | undefined {
  const at = skipSpace(tokens, n + 2);
  const isLength =
    tokens[n + 1]?.text === 'm' &&
    HOURS_OR_MINUTES.test(tokens[n]?.text ?? '') &&
    HOURS_OR_MINUTES.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === 's';
  if (!isLength || isPartOfNumber(tokens, n)) return undefined;
  const minutes = Number(tokens[n]?.text) + Number(tokens[at]?.text) / 60;
  return { ...amount(Math.max(1, Math.round(minutes)), false, at + 2), isLength: true };
}

/** Time spent out of the planned time: "30 / 60 min", "1 h/3 h". */
interface Progress {
  readonly done: Amount;
  readonly goal: Amount;
  /** Index of the first token of the planned time. */
  readonly goalAt: number;
}

/** Parses progress at token `n`: "30/60 min". "1/2 h" is a fraction. */
export function progressAt(tokens: readonly Token[], n: number): Progress | undefined {
  const done = tokens[n]?.type === 'number' ? quantityAt(tokens, n) : undefined;
  const slash = done && skipSpace(tokens, done.next);
  if (!done || slash === undefined || tokens[slash]?.text !== '/') return undefined;
  const goalAt = skipSpace(tokens, slash + 1);
  const goal = tokens[goalAt]?.type === 'number' ? quantityAt(tokens, goalAt) : undefined;
  if (!goal?.hasUnit) return undefined;
  const value = done.hasUnit ? done.value : done.value * (goal.factor ?? 1);
  return { done: amount(value, false, done.next), goal: amount(goal.value, false, goal.next), goalAt };
}

/** Parses a number whose unit is its label: "Hours: 3", "Planned hours: 10", "Hours: 2-3", "Hours worked: 1.5". */
function labelledAt(tokens: readonly Token[], n: number): Amount | undefined {
  const label = tokens[n];
  const factor =
    label?.type === 'word' && label.text.length > 1 && !isHan(label) ? minutesOfUnit(label.text) : undefined;
  if (factor === undefined || tokens[skipSpaceBackwards(tokens, n - 1)]?.type === 'number') return undefined;
  const colon = colonAfterUnit(tokens, n);
  if (colon === undefined) return undefined;
  let at = skipMarks(tokens, colon + 1);
  while (isApproximate(tokens[at]?.text ?? '')) at = skipMarks(tokens, at + 1);
  const number = tokens[at]?.type === 'number' ? quantityAt(tokens, at) : undefined;
  if (!number || number.hasUnit || isFraction(tokens, number.next)) return undefined;
  const between = skipSpace(tokens, number.next);
  const most = isRange(tokens[between]?.text ?? '') ? quantityAt(tokens, skipSpace(tokens, between + 1)) : undefined;
  const least = round(number.value * (most?.factor ?? factor));
  const end = most && round(most.value * (most.hasUnit ? 1 : factor));
  if (end !== undefined && least <= end)
    return { ...amount(end, false, most?.next ?? at), minutes: { least, most: end } };
  return { ...amount(round(number.value * factor), false, number.next), factor };
}

const HOURS_OR_MINUTES = /^\d{1,3}$/;
const SIXTY = /^[0-5]\d$/;

/**
 * Parses "1:19:08" and "12:34" as hours, minutes and seconds, rounded to minutes, and "2:30h" as hours and minutes. Returns
 * `undefined` for "1:30", which is ambiguous.
 */
function clockAt(tokens: readonly Token[], n: number): Amount | undefined {
  if (!HOURS_OR_MINUTES.test(tokens[n]?.text ?? '') || isPartOfNumber(tokens, n)) return undefined;
  const second = partAfterColon(tokens, n + 1) ?? partOfFileName(tokens, n);
  if (second === undefined) return undefined;
  const third = partAfterColon(tokens, n + 3);
  const next = n + (third === undefined ? 3 : 5);
  if (partAfterColon(tokens, next) !== undefined || isFraction(tokens, next)) return undefined;
  const first = Number(tokens[n]?.text);
  const unit = third === undefined ? unitAt(tokens, next) : undefined;
  if (!unit && third === undefined && tokens[n]?.text.length === 1 && tokens[n + 1]?.text === ':') return undefined;
  if (unit) return unit.minutes === HOUR ? amount(first * HOUR + second, false, unit.next) : undefined;
  const minutes = third === undefined ? first + second / 60 : first * HOUR + second + third / 60;
  return amount(Math.max(1, Math.round(minutes)), true, next);
}

const HOUR = 60;
const DAY = 24 * HOUR;

function amount(minutes: number, isClock: boolean, next: number): Amount {
  return { minutes: { least: minutes, most: minutes }, hasUnit: true, isClock, next };
}

/** Returns the seconds of "(10_22)", the form in names of downloaded videos. */
function partOfFileName(tokens: readonly Token[], n: number): number | undefined {
  if (tokens[n - 1]?.text !== '(' || tokens[n + 1]?.text !== '_' || tokens[n + 3]?.text !== ')') return undefined;
  const part = tokens[n + 2]?.text ?? '';
  return SIXTY.test(part) ? Number(part) : undefined;
}

function partAfterColon(tokens: readonly Token[], n: number): number | undefined {
  const part = tokens[n]?.text === ':' ? (tokens[n + 1]?.text ?? '') : '';
  return SIXTY.test(part) ? Number(part) : undefined;
}

/** Returns whether a fraction follows: "1:30.5", "1:30/2". */
function isFraction(tokens: readonly Token[], n: number): boolean {
  return './'.includes(tokens[n]?.text ?? ' ') && tokens[n + 1]?.type === 'number';
}

/**
 * Returns whether a word comes before a number, which then is part of the title: "Amazon Linux 2 - 45 min", "Kubernetes in 5
 * Minutes - 10 min".
 */
function followsWord(tokens: readonly Token[], n: number): boolean {
  const before = tokens[skipSpaceBackwards(tokens, n - 1)];
  return before?.type === 'word' && !isHan(before) && !isApproximate(before.text) && !roleOfContext(before.text);
}

interface Quantity {
  readonly value: number;
  readonly hasUnit: boolean;
  readonly factor: number | undefined;
  readonly next: number;
}

function quantityAt(tokens: readonly Token[], n: number): Quantity | undefined {
  const number = numberAt(tokens, n);
  if (!number) return unitAndHalf(tokens, n);
  if (isPartOfSomethingElse(tokens, n, number.next)) return undefined;
  const unit = unitAt(tokens, number.next);
  // "十分" means "very", not ten minutes.
  if (unit && number.needsUnit && tokens[unit.next - 1]?.text === '分') return undefined;
  if (!unit) return number.needsUnit ? undefined : { ...number, hasUnit: false, factor: undefined };
  const { value, next } = withSmallerParts(tokens, number.value, unit);
  return { value: round(value), hasUnit: true, factor: unit.minutes, next };
}

/** Parses a unit with a fraction and without a number: "hora y media". */
function unitAndHalf(tokens: readonly Token[], n: number): Quantity | undefined {
  const unit = tokens[n]?.type === 'word' ? unitAt(tokens, n) : undefined;
  const more = unit && tokens[n - 1]?.type !== 'number' ? addedFraction(tokens, unit.next) : undefined;
  if (!unit || !more) return undefined;
  return { value: round(unit.minutes * (1 + more.value)), hasUnit: true, factor: unit.minutes, next: more.next };
}

interface Unit {
  readonly minutes: number;
  readonly next: number;
}

/** Adds the smaller units after the first unit: "1 hour 10 min", "1h30", "1 h and 5 min", "une heure et demie". */
function withSmallerParts(
  tokens: readonly Token[],
  number: number,
  first: Unit,
): { readonly value: number; readonly next: number } {
  let value = number * first.minutes;
  let next = first.next;
  const half = addedFraction(tokens, next);
  if (half) return { value: value + half.value * first.minutes, next: half.next };
  for (let factor: Unit | undefined = first; factor && factor.minutes > 1; ) {
    let at = skipSpace(tokens, next);
    if (tokens[at]?.text === ',' || isAnd(tokens[at]?.text ?? '')) at = skipSpace(tokens, at + 1);
    const part = tokens[at]?.type === 'number' ? numberAt(tokens, at) : undefined;
    if (!part) break;
    const smaller = unitAt(tokens, part.next);
    if (smaller ? smaller.minutes >= factor.minutes : !areBareMinutes(tokens, at, next)) break;
    value += part.value * (smaller?.minutes ?? 1);
    next = smaller?.next ?? part.next;
    factor = smaller;
  }
  return withSeconds(tokens, value, next) ?? { value, next };
}

const CLOSING = /^[)\]}）】,;*_.|/]$/;

/** Returns whether a number after hours is minutes: "1h30"; or "1 h 30" if the number is not part of what follows. */
function areBareMinutes(tokens: readonly Token[], at: number, next: number): boolean {
  if (at === next) return true;
  const behind = tokens[skipSpace(tokens, at + 1)];
  return (
    at === skipSpace(tokens, next) && /^[0-5]\d$/.test(tokens[at]?.text ?? '') && (!behind || CLOSING.test(behind.text))
  );
}

function unitAt(tokens: readonly Token[], n: number): Unit | undefined {
  let at = skipSpace(tokens, n);
  if (tokens[at]?.text === '-' && at === n) at++; // "10-minute"
  const unit = tokens[at];
  const minutes =
    unit?.type === 'word'
      ? (minutesOfUnit(unit.text) ?? (at === n && unit.text === 'm' ? 1 : isDay(unit.text) ? DAY : undefined))
      : undefined;
  // "3分之一" means "a third".
  if (minutes === undefined || tokens[at + 1]?.text === '之') return undefined;
  // The period of an abbreviation is part of the unit: "(10 min.)".
  const dot = tokens[at + 1]?.text === '.' && unit !== undefined && unit.text.length <= 4;
  return { minutes, next: dot ? at + 2 : at + 1 };
}

function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
