import { isSumTitle } from '../words/sumTitle';
import {
  type ContextRole,
  isApproximate,
  isDoneIn,
  isTimed,
  joins,
  minutesOfUnit,
  roleOfContext,
} from '../words/timeWords';
import { skipMarks, skipMarksBackwards, skipSpace, skipSpaceBackwards, type Token } from './timeTokens';

/** Replaces the URL of a link, which must not be parsed. */
export const SET_OFF = '|';

interface Context {
  readonly role: ContextRole | undefined;
}

/** Returns whether a role is known: time spent or an estimate. */
export function isCertainRole(role: Context['role']): boolean {
  return role === 'spent' || role === 'estimate';
}

/**
 * Returns the words before the amount at token `n` that belong to its phrase, with their role. Words before `floor` belong to the
 * previous time.
 */
export function contextBefore(
  tokens: readonly Token[],
  n: number,
  floor: number,
): Context & { readonly first: number; readonly approximate: boolean } {
  let first = n;
  let role: Context['role'];
  let approximate = false;
  let pending = n;
  let opening = n;
  let hasColon = false;
  // Any words may come before a unit that is a label: "Weekly practice hours: 9 h".
  let isLabelled = false;
  let free = 0;
  for (let at = skipSpaceBackwards(tokens, n - 1); at >= 0; at = skipSpaceBackwards(tokens, at - 1)) {
    const { type, text, start } = tokens[at] as Token;
    if (start < floor) break;
    if (text === '.' && isAbbreviation(tokens[at - 1])) continue;
    const word = roleOfContext(text) ?? (isUnitLabel(tokens, at) ? 'either' : undefined);
    if (free > 0 && isSumTitle(text)) return { first: n, role: undefined, approximate: false };
    if (word) role = role === undefined || role === 'either' ? word : role;
    else if (isApproximate(text)) approximate = true;
    else if (role === undefined && isDoneIn(text) && isUnitLabel(tokens, skipSpaceBackwards(tokens, at - 1))) continue;
    else if (type === 'word' && isLabelled && role !== undefined && free < MAX_WORDS) free++;
    else if (!(type === 'word' ? joins(text) || (role && isTimed(text)) : BETWEEN.includes(text))) break;
    isLabelled ||= isUnitLabel(tokens, at);
    pending = at;
    if (type === 'word') opening = at;
    hasColon ||= isColon(text);
    if (word || isApproximate(text)) first = at;
    // Joining words at the start belong to the phrase only if a context word follows.
    if (word && pending < first) first = pending;
  }
  // "Study time: 3 h": the words for a time start the line.
  const opens = role !== undefined && hasColon && opening < first && skipMarksBackwards(tokens, opening - 1) < 0;
  return { first: opens ? opening : first, role, approximate };
}

const MAX_WORDS = 3;
/** Minimum length of a unit that is a label. An "h" before a colon is not one. */
const MIN_LENGTH = 4;
const HANGUL = /^\p{Script=Hangul}/u;

/** Returns whether a unit is the label of what follows: "hours" of "Practice hours: 9 h". */
function isUnitLabel(tokens: readonly Token[], n: number): boolean {
  const { type, text } = (tokens[n] ?? {}) as Partial<Token>;
  if (
    type !== 'word' ||
    text === undefined ||
    minutesOfUnit(text) === undefined ||
    (text.length < MIN_LENGTH && !HANGUL.test(text))
  )
    return false;
  return colonAfterUnit(tokens, n) !== undefined && tokens[skipSpaceBackwards(tokens, n - 1)]?.type !== 'number';
}

/** Returns the index of the colon after a unit that is a label: "Hours:", "Hours worked:". */
export function colonAfterUnit(tokens: readonly Token[], n: number): number | undefined {
  let at = skipMarks(tokens, n + 1);
  if (tokens[at]?.type === 'word' && isDoneIn(tokens[at]?.text ?? '')) at = skipMarks(tokens, at + 1);
  return isColon(tokens[at]?.text ?? '') ? at : undefined;
}

function isColon(text: string): boolean {
  return text === ':' || text === '：';
}

/** Characters between the words of a phrase. A variation selector can follow a clock symbol. */
const BETWEEN = ':：*_\uFE0F';

/** Returns whether a token is an abbreviation with a period: "est. 30 min", "ca. 30 min". */
function isAbbreviation(token: Token | undefined): boolean {
  return (
    token?.type === 'word' &&
    token.text.length <= 6 &&
    (isApproximate(token.text) || isCertainRole(roleOfContext(token.text)))
  );
}

/** Returns the role of the words after an amount that ends before token `n`, and the index of the phrase's last token. */
export function contextAfter(tokens: readonly Token[], n: number): Context & { readonly last: number } {
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

/** Returns whether a token starts the line, or the part of a line after a bar. */
export function opensPart(tokens: readonly Token[], n: number): boolean {
  const before = skipMarksBackwards(tokens, n - 1);
  return before < 0 || tokens[before]?.text === SET_OFF;
}
