import type { Span } from '../../text/span';
import type { Minutes } from '../model/notes';
import { type ContextRole, joins, mayContainTimeWord, minutesOfUnit, roleOfContext, waits } from '../words/timeWords';
import { type Amount, amountAt, progressAt } from './timeAmount';
import { contextAfter, contextBefore, isCertainRole, opensPart, SET_OFF } from './timeContext';
import { beforeRemarks, inSharedBrackets } from './timeRuns';
import {
  endOf,
  skipMarks,
  skipMarksBackwards,
  skipSpace,
  skipSpaceBackwards,
  startOf,
  type Token,
  tokensOf,
} from './timeTokens';

/** A time in a line of notes, before it is known whether it is a module's time. */
export interface TimePhrase {
  /** The time with its brackets, approximation and context words: "(time: ~30 min)". */
  readonly span: Span;
  /** Number and unit: "30 min"; in a phrase without a number, where to insert them. */
  readonly amount: Span;
  /** `undefined` in a phrase without a number: "(time: )". */
  readonly minutes: Minutes | undefined;
  readonly role: 'spent' | 'estimate' | undefined;
  /** Separates the time from the words before it. */
  readonly by: 'brackets' | 'context' | 'separator' | 'nothing';
  /** Whether the time is written as "1:19:08". Positions in a video are written like this, too. */
  readonly isClock: boolean;
  /** Whether its largest unit is days. */
  readonly inDays?: boolean;
}

const OPENING = '([{（【［「';
const CLOSING = ')]}）】］」';
const SEPARATORS = '-–—:：,，;|/~≈*_·•>.!';

/**
 * Returns the time phrases of one line, in order: numbers with units, ranges, several units ("1 h 30"), context words around
 * them, brackets of any kind; and phrases without a number ("(time: )", "Time: TODO"). One pass over the line.
 */
export function readTimes(line: string): TimePhrase[] {
  return mayContainTime(line) ? timesIn(line) : [];
}

const SENTENCE_END = /[.!?。！？](?:\s|$)/;
const SENTENCE_START = /^\s+\p{Lu}/u;

/** Returns the text after an offset in a line, up to the end of the sentence. */
export function sentenceAfter(line: string, at: number): string {
  const behind = line.slice(at);
  // "45 min. It was long": the period of the unit also ends the sentence.
  if (line[at - 1] === '.' && SENTENCE_START.test(behind)) return '';
  const end = behind.search(SENTENCE_END);
  return end < 0 ? behind : behind.slice(0, end);
}

const HOLLOW = /[([{（【［「]\s*[)\]}）】］」]\s*$/; // "Docker intro ( )"

/** Returns whether a line may contain a time phrase: a fast check that excludes most lines. Never false for a line with one. */
export function mayContainTime(line: string): boolean {
  return mayContainTimeWord(line) || HOLLOW.test(line);
}

/** Returns the time phrases of a line, like `readTimes` but without the check by `mayContainTime`. */
export function timesIn(line: string): TimePhrase[] {
  const tokens = tokensOf(line);
  const mayBeProgress = line.includes('/');
  const phrases: TimePhrase[] = [];
  let factor: number | undefined;
  for (let n = 0; n < tokens.length; ) {
    const progress = mayBeProgress ? progressAt(tokens, n) : undefined;
    const amount = progress ? undefined : withAddends(inUnit(amountAt(tokens, n), factor), tokens);
    if (progress) {
      const { done, goal, goalAt } = progress;
      const spent = phraseAround(tokens, n, done, phrases.at(-1)?.span.end ?? 0);
      const planned = phraseAround(tokens, goalAt, goal, endOf(tokens, done.next - 1));
      if (spent) phrases.push({ ...spent, role: 'spent', by: spent.by === 'nothing' ? 'context' : spent.by });
      if (spent && planned) phrases.push({ ...planned, role: 'estimate' });
      n = goal.next;
    } else if (amount) {
      factor = amount.factor ?? factor;
      const phrase = phraseAround(tokens, n, amount, phrases.at(-1)?.span.end ?? 0);
      if (phrase) phrases.push(phrase);
      n = amount.next;
    } else {
      const empty = emptyAt(tokens, n);
      if (empty) phrases.push(empty.phrase);
      n = empty?.next ?? n + 1;
    }
  }
  if (phrases.length < 2) return beforeRemarks(phrases, line);
  const apart = phrases.filter(
    (phrase, n) => phrases[n - 1] === undefined || (phrases[n - 1] as TimePhrase).span.end <= phrase.span.start,
  );
  return beforeRemarks(inSharedBrackets(apart, line), line);
}

/** Adds the amounts after an amount: "30 min + 45 min". Each must have a unit. */
function withAddends(amount: Amount | undefined, tokens: readonly Token[]): Amount | undefined {
  let sum = amount;
  while (sum?.hasUnit && !sum.inDays && !sum.isClock) {
    const plus = skipSpace(tokens, sum.next);
    const added = tokens[plus]?.text === '+' ? amountAt(tokens, skipSpace(tokens, plus + 1)) : undefined;
    if (!added?.hasUnit || added.inDays || added.isClock) break;
    const { least, most } = added.minutes;
    sum = { ...sum, minutes: { least: sum.minutes.least + least, most: sum.minutes.most + most }, next: added.next };
  }
  return sum;
}

/** Converts an amount without a unit to minutes, in the unit of an earlier label: "Planned hours: 10 | Actual: 8". */
function inUnit(amount: Amount | undefined, factor: number | undefined): Amount | undefined {
  if (!amount || amount.hasUnit || factor === undefined) return amount;
  const { least, most } = amount.minutes;
  return { ...amount, minutes: { least: least * factor, most: most * factor }, isBare: true };
}

/**
 * Returns the phrase around an amount, with its approximation, context words and brackets; `undefined` for a number that has
 * neither a unit nor such words. Words before token `floor` belong to the previous time.
 */
function phraseAround(tokens: readonly Token[], n: number, amount: Amount, floor: number): TimePhrase | undefined {
  const left = contextBefore(tokens, n, floor);
  // "planned 30 min, took 45 min": the words after a time belong to the next one if the words before it contain its role.
  const right = isCertainRole(left.role)
    ? { role: undefined, last: amount.next - 1 }
    : contextAfter(tokens, amount.next);
  const role = isCertainRole(right.role) ? right.role : (left.role ?? right.role);
  let first = left.first;
  let last = right.last;
  const inBrackets = enclosed(tokens, first, last);
  if (inBrackets) [first, last] = inBrackets;
  if (
    !amount.hasUnit &&
    (role === undefined || !(inBrackets || (amount.isBare ? opensPart(tokens, first) : isWhole(tokens, first, last))))
  )
    return undefined;
  if (amount.inDays && !inBrackets) return undefined;
  // "12:34" may be a time of day.
  if (amount.isClock && !inBrackets && amount.next - n === TWO_PARTS) return undefined;
  const before = tokens[skipSpaceBackwards(tokens, first - 1)];
  const by = inBrackets
    ? 'brackets'
    : role || (amount.factor !== undefined && isWhole(tokens, first, last))
      ? 'context'
      : left.approximate || amount.isLength || !before || SEPARATORS.includes(before.text)
        ? 'separator'
        : 'nothing';
  return {
    span: { start: startOf(tokens, first), end: endOf(tokens, last) },
    amount: { start: startOf(tokens, n), end: endOf(tokens, amount.next - 1) },
    minutes: amount.minutes,
    role: role === 'either' ? undefined : role,
    by,
    isClock: amount.isClock,
    ...(amount.inDays && { inDays: true }),
  };
}

/** Number of tokens of "12:34". */
const TWO_PARTS = 3;

/** Returns the brackets around tokens `first` to `last`, if they contain nothing else. */
function enclosed(tokens: readonly Token[], first: number, last: number): [number, number] | undefined {
  const open = skipMarksBackwards(tokens, first - 1);
  const close = skipMarks(tokens, last + 1);
  const kind = OPENING.indexOf(tokens[open]?.text ?? '');
  const isOpen = tokens[open] !== undefined && kind >= 0;
  const isClosed = tokens[close] !== undefined && CLOSING.indexOf(tokens[close].text) === kind;
  return isOpen && isClosed ? [open, close] : undefined;
}

/**
 * Returns the phrase without a number at token `n`: "(time: )", "(time: TODO)", "( min)"; or, as a whole line, "Time: TODO" or
 * "Time:".
 */
function emptyAt(
  tokens: readonly Token[],
  n: number,
): { readonly phrase: TimePhrase; readonly next: number } | undefined {
  const token = tokens[n] as Token;
  const bracket = OPENING.indexOf(token.text);
  const hollow =
    bracket >= 0 && isSetOff(tokens[n - 1]) && skipSpace(tokens, skipSpace(tokens, n + 1) + 1) >= tokens.length;
  const isSign = token.type === 'mark' && bracket < 0 && roleOfContext(token.text) !== undefined;
  if (bracket < 0 && !isSign && (token.type !== 'word' || !opensPart(tokens, n))) return undefined;
  let role: ContextRole | undefined;
  let hasUnit = false;
  let colon = false;
  let at = bracket < 0 ? n : skipSpace(tokens, n + 1);
  let slot: Span | undefined;
  for (; at < tokens.length; at = skipSpace(tokens, at + 1)) {
    const { type, text, start, end } = tokens[at] as Token;
    const context = type === 'space' ? undefined : roleOfContext(text);
    const unit = type === 'word' && minutesOfUnit(text) !== undefined && text.length > 1;
    if (context) role = role === undefined || role === 'either' ? context : role;
    else if (unit || waits(text)) {
      slot = slot ? { start: slot.start, end } : { start, end };
      hasUnit ||= unit;
    } else if (text === ':' || text === '：') colon = true;
    else if (!(colon ? '*_~-–—' : '*_~\uFE0F').includes(text) && !(type === 'word' && joins(text))) break;
  }
  const closes = bracket >= 0 && CLOSING.indexOf(tokens[at]?.text ?? '') === bracket && tokens[at] !== undefined;
  const whole = bracket < 0 && (at >= tokens.length || tokens[at]?.text === SET_OFF);
  if (
    !(
      (closes && (role || hasUnit || hollow) && (colon || slot || hollow)) ||
      (whole && role && (colon || (isSign && slot)))
    )
  )
    return undefined;
  const last = closes ? at : skipSpaceBackwards(tokens, at - 1);
  const end = closes ? startOf(tokens, at) : endOf(tokens, last);
  const phrase: TimePhrase = {
    span: { start: token.start, end: endOf(tokens, last) },
    amount: slot ?? { start: end, end },
    minutes: undefined,
    role: role === 'either' ? undefined : role,
    by: closes ? 'brackets' : 'context',
    isClock: false,
  };
  return { phrase, next: last + 1 };
}

/** Returns whether whitespace or the link of the title comes before a token. */
function isSetOff(before: Token | undefined): boolean {
  return before?.type === 'space' || before?.text === SET_OFF;
}

function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  return skipMarksBackwards(tokens, first - 1) < 0 && skipMarks(tokens, last + 1) >= tokens.length;
}
