import { chineseWords } from '../words/timeWords';

/** A number, a word, whitespace, or one other character of a line. */
export interface Token {
  readonly type: 'number' | 'word' | 'space' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`[½¼¾]|\d+(?:[½¼¾]|[.,]\d+)?`; // "1½", "1,5"
// Chinese characters for numbers count only before a unit: elsewhere, "十分" means "very".
const CHINESE_NUMBER = '[一二两三四五六七八九十百零半]{1,5}(?=[个個]?半?(?:小时|小時|分钟|分鐘|刻钟|钟头|个钟头))'; // "四十五" of "四十五分钟"
const WORD = String.raw`\p{Script=Han}|[^\P{L}\p{Script=Han}]+`;
const TOKEN = new RegExp(
  `(${NUMBER})|(${CHINESE_NUMBER}|个半|${chineseWords.join('|')}|${WORD})|(\\s+)|([^\\d\\p{L}\\s½¼¾])`,
  'guy',
); // "~", "30", " ", "min"

/** Splits a line into tokens, including whitespace. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; ) {
    const token = plainTokenAt(line, at) ?? tokenAt(line, at);
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(line: string, at: number): Token | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(line);
  if (!match) return undefined;
  const [text, number, word, space] = match;
  const type = number !== undefined ? 'number' : word !== undefined ? 'word' : space !== undefined ? 'space' : 'mark';
  return { type, text, start: at, end: at + text.length };
}

/**
 * Fast path for the most common tokens: a word of ASCII letters, whitespace, another ASCII character. Returns `undefined` for a
 * number, and if characters beyond ASCII may continue the token.
 */
function plainTokenAt(line: string, start: number): Token | undefined {
  const first = line.charCodeAt(start);
  if (isLetter(first)) {
    let end = start + 1;
    while (isLetter(line.charCodeAt(end))) end++;
    return line.charCodeAt(end) > LAST_ASCII ? undefined : { type: 'word', text: line.slice(start, end), start, end };
  }
  const end = start + 1;
  if (first === BLANK) {
    const next = line.charCodeAt(end);
    return next > LAST_ASCII || isSpace(next) ? undefined : { type: 'space', text: ' ', start, end };
  }
  if (first > LAST_ASCII || isSpace(first) || isDigit(first)) return undefined;
  return { type: 'mark', text: line.charAt(start), start, end };
}

const BLANK = 32;
const LAST_ASCII = 127;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122; // a to z
}

/** Returns whether a UTF-16 code unit is a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Returns whether a UTF-16 code unit is whitespace; false for NaN, the code after the end of a line. */
function isSpace(code: number): boolean {
  return code === BLANK || (code >= 9 && code <= 13);
}

const HAN = /^\p{Script=Han}/u;

/** Returns whether a token is in a script without spaces between words, so that adjacent tokens are separate words. */
export function isHan(token: Token | undefined): boolean {
  return token?.type === 'word' && token.text.charCodeAt(0) > LAST_ASCII && HAN.test(token.text);
}

/** Returns the index of the next token from `n` that is not whitespace. */
export function skipSpace(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n + 1 : n;
}

/** Returns the index of the last token up to `n` that is not whitespace; -1 if there is none. */
export function skipSpaceBackwards(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n - 1 : n;
}

const EMPHASIS = '*_';

/** Returns the index of the next token from `n` that is neither whitespace nor emphasis. */
export function skipMarks(tokens: readonly Token[], n: number): number {
  let at = skipSpace(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = skipSpace(tokens, at + 1);
  return at;
}

/** Returns the index of the last token up to `n` that is neither whitespace nor emphasis; -1 if there is none. */
export function skipMarksBackwards(tokens: readonly Token[], n: number): number {
  let at = skipSpaceBackwards(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = skipSpaceBackwards(tokens, at - 1);
  return at;
}

/** Returns the start offset of token `n`. */
export function startOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).start;
}

/** Returns the end offset of token `n`. */
export function endOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).end;
}
