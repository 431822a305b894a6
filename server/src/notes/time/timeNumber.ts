import {
  fractionOfWord,
  isAnd,
  isHanNumber,
  isOf,
  numberOfDigits,
  numberOfWord,
  numberWords,
} from '../words/numberWords';
import { isDay, minutesOfUnit } from '../words/timeWords';
import { wordSet } from '../words/wordTable';
import { skipSpace, type Token } from './timeTokens';

const isNumberOrUnit = wordSet([...numberWords, ...minutesOfUnit.words, ...isDay.words, 'm'].join(' '));

/** Returns whether an amount may start with a word: most words are neither a number nor a unit. */
export function opensAmount(word: string): boolean {
  return isNumberOrUnit(word) || isHanNumber(word);
}

/** A number in a line, in digits, in words, or as a fraction. */
export interface NumberRead {
  readonly value: number;
  /** Whether the number is part of a time only if a unit follows, as words and fractions are. */
  readonly needsUnit: boolean;
  readonly next: number;
}

/** Parses the number at token `n`: "30", "1½", "1 1/2", "twenty-five", "half an", "three quarters of an", "one and a half", "une demi-", "一个半". */
export function numberAt(tokens: readonly Token[], n: number): NumberRead | undefined {
  return slashedAt(tokens, n) ?? wholeAt(tokens, n) ?? fractionAt(tokens, n, 1);
}

function wholeAt(tokens: readonly Token[], n: number): NumberRead | undefined {
  const token = tokens[n];
  if (token?.type === 'number') {
    const fraction = slashedAt(tokens, skipSpace(tokens, n + 1));
    const value = numberOfDigits(token.text);
    if (fraction && fraction.next > n + 2) return { ...fraction, value: value + fraction.value };
    return andHalf(tokens, { value, needsUnit: false, next: n + 1 });
  }
  const value = token?.type === 'word' ? numberOfWord(token.text) : undefined;
  if (value === undefined) return undefined;
  const parts = fractionAt(tokens, afterHyphen(tokens, n + 1), value);
  return parts ?? andHalf(tokens, compoundAt(tokens, { value, needsUnit: true, next: n + 1 }));
}

/** Parses a fraction: "1/2", "3/4". */
function slashedAt(tokens: readonly Token[], n: number): NumberRead | undefined {
  const [over, slash, under] = [tokens[n], tokens[n + 1], tokens[n + 2]];
  if (over?.type !== 'number' || slash?.text !== '/' || under?.type !== 'number') return undefined;
  const value = Number(over.text) / Number(under.text);
  return (under.text === '2' || under.text === '4') && value < 1 ? { value, needsUnit: true, next: n + 3 } : undefined;
}

/** Parses `count` times a fraction in words: "half an", "quarters of an", "quart d'". */
function fractionAt(tokens: readonly Token[], n: number, count: number): NumberRead | undefined {
  const token = tokens[n];
  const fraction = token?.type === 'word' ? fractionOfWord(token.text) : undefined;
  if (fraction === undefined) return undefined;
  let next = n + 1;
  for (let at = skipSpace(tokens, next); isOf(tokens[at]?.text ?? ''); at = skipSpace(tokens, next)) next = at + 1;
  return { value: count * fraction, needsUnit: true, next };
}

/** Adds the ones to tens in words: "twenty-five", "cuarenta y cinco". */
function compoundAt(tokens: readonly Token[], tens: NumberRead): NumberRead {
  if (tens.value < 20 || tens.value % 10 !== 0) return tens;
  let at = afterHyphen(tokens, tens.next);
  if (isAnd(tokens[at]?.text ?? '')) at = skipSpace(tokens, at + 1);
  const ones = tokens[at]?.type === 'word' ? numberOfWord((tokens[at] as Token).text) : undefined;
  return ones !== undefined && ones < 10 ? { ...tens, value: tens.value + ones, next: at + 1 } : tens;
}

/** Adds a fraction before the unit to a whole number: "one and a half", "一个半". */
function andHalf(tokens: readonly Token[], whole: NumberRead): NumberRead {
  if (tokens[whole.next]?.text === '个半') return { value: whole.value + 1 / 2, needsUnit: true, next: whole.next + 1 };
  const more = addedFraction(tokens, whole.next);
  return more ? { value: whole.value + more.value, needsUnit: true, next: more.next } : whole;
}

/** Parses a fraction that is added to the number before it: "and a half", "et demie", "y media", "半". */
export function addedFraction(tokens: readonly Token[], n: number): NumberRead | undefined {
  let at = skipSpace(tokens, n);
  if (tokens[at]?.text === '半') return { value: 1 / 2, needsUnit: true, next: at + 1 };
  if (!isAnd(tokens[at]?.text ?? '')) return undefined;
  at = skipSpace(tokens, at + 1);
  if (numberOfWord(tokens[at]?.text ?? '') === 1) at = skipSpace(tokens, at + 1);
  const token = tokens[at];
  const value = token?.type === 'word' ? fractionOfWord(token.text) : undefined;
  return value === undefined ? undefined : { value, needsUnit: true, next: at + 1 };
}

function afterHyphen(tokens: readonly Token[], n: number): number {
  return tokens[n]?.text === '-' ? n + 1 : skipSpace(tokens, n);
}
