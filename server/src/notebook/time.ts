import type { Span } from '../text/span';
import type { Minutes } from './notebook';
import { isApproximate, joins, minutesOfUnit, numberOfWord, roleOfContext, waits } from './timeWords';

/** A time in a line of notes, before it is known whether it is a module's time. */
export interface TimePhrase {
  /** With its brackets, approximation and context words: "(time: ~30 min)". */
  readonly span: Span;
  /** Number and unit: "30 min"; in an empty phrase, the place where they belong. */
  readonly amount: Span;
  /** Undefined in a phrase that waits for its number: "(time: )". */
  readonly minutes: Minutes | undefined;
  readonly role: 'spent' | 'estimate' | undefined;
  /** What sets it off from the words before it. */
  readonly by: 'brackets' | 'context' | 'separator' | 'nothing';
}

interface Token {
  readonly type: 'number' | 'word' | 'space' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(\d+(?:[.,]\d+)?)|(个小时|小时|小時|分钟|分鐘|分|大约|约|用时|时间|时长|耗时|花费|预计|\p{L}+)|(\s+)|([^\d\p{L}\s])/gu; // "~", "30", " ", "min"

function tokensOf(line: string): Token[] {
  return Array.from(line.matchAll(TOKEN), (match) => ({
    type: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : match[3] !== undefined ? 'space' : 'mark',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const OPENING = '([{（【［「';
const CLOSING = ')]}）】］」';
const SEPARATORS = new Set(['-', '–', '—', ':', '：', ',', '，', ';', '|', '/', '~', '≈', '*', '_', '·', '•', '>', '.', '!']);

/**
 * The time phrases of one line, in order: numbers with units, ranges, several units ("1 h 30"), context words around them,
 * brackets of any kind; and phrases that wait for their number ("(time: )", "Time: TODO"). Takes one pass over the line.
 */
export function readTimes(line: string): TimePhrase[] {
  const tokens = tokensOf(line);
  const phrases: TimePhrase[] = [];
  for (let n = 0; n < tokens.length; ) {
    const amount = amountAt(tokens, n);
    if (amount) {
      const phrase = phraseAround(tokens, n, amount);
      if (phrase) phrases.push(phrase);
      n = amount.next;
    } else {
      const empty = emptyAt(tokens, n);
      if (empty) phrases.push(empty.phrase);
      n = empty?.next ?? n + 1;
    }
  }
  return phrases.filter((phrase, n) => phrases[n - 1] === undefined || (phrases[n - 1] as TimePhrase).span.end <= phrase.span.start);
}

interface Amount {
  readonly minutes: Minutes;
  readonly hasUnit: boolean;
  /** The token behind the amount. */
  readonly next: number;
}

/** "30 min", "1 hour 10 min", "1h30", "20-30 min", "half an hour", "30": whatever starts at token `n`. */
function amountAt(tokens: readonly Token[], n: number): Amount | undefined {
  const first = quantityAt(tokens, n);
  if (!first) return undefined;
  const between = skipSpace(tokens, first.next);
  const separator = tokens[between];
  const isRange = separator && !followsWord(tokens, n) && (separator.text === '-' || separator.text === '–' || separator.text === '~' || separator.text.toLowerCase() === 'to' || separator.text === '到');
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
    if (tokens[more]?.text === 'and' || tokens[more]?.text === 'und' || tokens[more]?.text === ',') more = skipSpace(tokens, more + 1);
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
  if (before?.type === 'word' && minutesOfUnit(before.text) === undefined && !isApproximate(before.text) && !roleOfContext(before.text)) return true;
  if (before && '.:/#$%^@'.includes(before.text) && tokens[n - 2]?.type === 'number') return true;
  if (before && '#$@'.includes(before.text)) return true;
  return after?.type === 'mark' && ':/.'.includes(after.text) && tokens[n + 2]?.type === 'number';
}

function unitAt(tokens: readonly Token[], n: number): { readonly minutes: number; readonly next: number } | undefined {
  let at = skipSpace(tokens, n);
  if (tokens[at]?.text === '-' && at === n) at++; // "10-minute"
  const unit = tokens[at];
  const minutes = unit?.type === 'word' ? (minutesOfUnit(unit.text) ?? (at === n && unit.text === 'm' ? 1 : undefined)) : undefined;
  if (minutes === undefined) return undefined;
  // An abbreviation's own full stop belongs to it: "(10 min.)".
  const dot = tokens[at + 1]?.text === '.' && unit !== undefined && unit.text.length <= 4;
  return { minutes, next: dot ? at + 2 : at + 1 };
}

/** Extends an amount over its approximation, context words and brackets; a bare number is a time only with such words. */
function phraseAround(tokens: readonly Token[], n: number, amount: Amount): TimePhrase | undefined {
  const left = contextBefore(tokens, n);
  const right = contextAfter(tokens, amount.next);
  const role = left.role ?? right.role;
  let first = left.first;
  let last = right.last;
  const inBrackets = enclosed(tokens, first, last);
  if (inBrackets) [first, last] = inBrackets;
  if (!amount.hasUnit && (role === undefined || !(inBrackets || isWhole(tokens, first, last)))) return undefined;
  const before = tokens[backOverSpace(tokens, first - 1)];
  const by = inBrackets ? 'brackets' : role ? 'context' : left.approximate || !before || SEPARATORS.has(before.text) ? 'separator' : 'nothing';
  return {
    span: { start: startOf(tokens, first), end: endOf(tokens, last) },
    amount: { start: startOf(tokens, n), end: endOf(tokens, amount.next - 1) },
    minutes: amount.minutes,
    role: role === 'either' ? undefined : role,
    by,
  };
}

interface Context {
  readonly role: 'spent' | 'estimate' | 'either' | undefined;
}

function contextBefore(tokens: readonly Token[], n: number): Context & { readonly first: number; readonly approximate: boolean } {
  let first = n;
  let role: Context['role'];
  let approximate = false;
  let pending = n;
  for (let at = backOverSpace(tokens, n - 1); at >= 0; at = backOverSpace(tokens, at - 1)) {
    const { type, text } = tokens[at] as Token;
    const word = type === 'word' ? roleOfContext(text) : undefined;
    if (word) role = role === undefined || role === 'either' ? word : role;
    else if (isApproximate(text)) approximate = true;
    else if (!(type === 'word' && joins(text)) && !(type === 'mark' && ':：*_'.includes(text))) break;
    pending = at;
    if (word || isApproximate(text)) first = at;
    // Joining words at the front belong to the phrase only where a context word stands before them.
    if (word && pending < first) first = pending;
  }
  return { first, role, approximate };
}

function contextAfter(tokens: readonly Token[], n: number): Context & { readonly last: number } {
  let last = n - 1;
  let role: Context['role'];
  for (let at = skipSpace(tokens, n); at < tokens.length; at = skipSpace(tokens, at + 1)) {
    const { type, text } = tokens[at] as Token;
    const word = type === 'word' ? roleOfContext(text) : undefined;
    if (word) {
      role = role === undefined || role === 'either' ? word : role;
      last = at;
    } else if (!(type === 'word' && joins(text))) break;
  }
  return { role, last };
}

/** The brackets around tokens `first` to `last`, where nothing else stands between them. */
function enclosed(tokens: readonly Token[], first: number, last: number): [number, number] | undefined {
  const open = backOverMarks(tokens, first - 1);
  const close = overMarks(tokens, last + 1);
  const kind = OPENING.indexOf(tokens[open]?.text ?? '');
  return kind >= 0 && tokens[open] && CLOSING.indexOf(tokens[close]?.text ?? '') === kind ? [open, close] : undefined;
}

/** "(time: )", "(time: TODO)", "( min)", and "Time: TODO" or "Time:" as a whole line. */
function emptyAt(tokens: readonly Token[], n: number): { readonly phrase: TimePhrase; readonly next: number } | undefined {
  const token = tokens[n] as Token;
  const bracket = OPENING.indexOf(token.text);
  const hollow = bracket >= 0 && tokens[n - 1]?.type === 'space' && skipSpace(tokens, skipSpace(tokens, n + 1) + 1) >= tokens.length;
  if (bracket < 0 && (token.type !== 'word' || backOverMarks(tokens, n - 1) >= 0)) return undefined;
  let role: Context['role'];
  let hasUnit = false;
  let colon = false;
  let at = bracket < 0 ? n : skipSpace(tokens, n + 1);
  let slot: Span | undefined;
  for (; at < tokens.length; at = skipSpace(tokens, at + 1)) {
    const { type, text, start, end } = tokens[at] as Token;
    const context = type === 'word' ? roleOfContext(text) : undefined;
    const unit = type === 'word' && minutesOfUnit(text) !== undefined && text.length > 1;
    if (context) role = role === undefined || role === 'either' ? context : role;
    else if (unit || waits(text)) {
      slot = slot ? { start: slot.start, end } : { start, end };
      hasUnit ||= unit;
    } else if (text === ':' || text === '：') colon = true;
    else if (!'*_~'.includes(text) && !(type === 'word' && joins(text))) break;
  }
  const closes = bracket >= 0 && CLOSING.indexOf(tokens[at]?.text ?? '') === bracket && tokens[at] !== undefined;
  const whole = bracket < 0 && at >= tokens.length;
  if (!(closes || whole) || !(role || (closes && (hasUnit || hollow))) || (whole && !colon)) return undefined;
  const last = closes ? at : tokens.length - 1;
  const end = closes ? startOf(tokens, at) : endOf(tokens, last);
  const phrase: TimePhrase = {
    span: { start: token.start, end: endOf(tokens, last) },
    amount: slot ?? { start: end, end },
    minutes: undefined,
    role: role === 'either' ? undefined : role,
    by: closes ? 'brackets' : 'context',
  };
  return { phrase, next: last + 1 };
}

function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  return backOverMarks(tokens, first - 1) < 0 && overMarks(tokens, last + 1) >= tokens.length;
}

function skipSpace(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n + 1 : n;
}

function backOverSpace(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n - 1 : n;
}

const EMPHASIS = '*_';

function overMarks(tokens: readonly Token[], n: number): number {
  let at = skipSpace(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = skipSpace(tokens, at + 1);
  return at;
}

function backOverMarks(tokens: readonly Token[], n: number): number {
  let at = backOverSpace(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = backOverSpace(tokens, at - 1);
  return at;
}

function startOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).start;
}

function endOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).end;
}

function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
