import { CHINESE_WORDS } from './timeWords';

/** A number, a word, white space, or one other character of a line. */
export interface Token {
  readonly type: 'number' | 'word' | 'space' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`\d*[½¼¾]|\d+(?:[.,]\d+)?`; // "1½", "1,5"
// Chinese counts in words only right before a unit; elsewhere 十分 means "very".
const CHINESE_NUMBER = '[一二两三四五六七八九十百零半]{1,5}(?=个?半?(?:小时|小時|分钟|分鐘|刻钟|钟头|个钟头))'; // "四十五" of "四十五分钟"
const WORD = String.raw`\p{Script=Han}|[^\P{L}\p{Script=Han}]+`;
const TOKEN = new RegExp(
  `(${NUMBER})|(${CHINESE_NUMBER}|个半|${CHINESE_WORDS.join('|')}|${WORD})|(\\s+)|([^\\d\\p{L}\\s½¼¾])`,
  'gu',
); // "~", "30", " ", "min"

/** The tokens of a line, leaving nothing out. */
export function tokensOf(line: string): Token[] {
  return Array.from(line.matchAll(TOKEN), (match) => ({
    type:
      match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : match[3] !== undefined ? 'space' : 'mark',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const HAN = /^\p{Script=Han}/u;

/** Whether a token is of a script that leaves no blanks between words, so that its neighbours are words of their own. */
export function isHan(token: Token | undefined): boolean {
  return token?.type === 'word' && HAN.test(token.text);
}

/** The next token that is no white space, from `n` on. */
export function skipSpace(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n + 1 : n;
}

/** The token before that is no white space, from `n` back; negative in front of the first. */
export function backOverSpace(tokens: readonly Token[], n: number): number {
  return tokens[n]?.type === 'space' ? n - 1 : n;
}

const EMPHASIS = '*_';

/** As `skipSpace`, over emphasis too. */
export function overMarks(tokens: readonly Token[], n: number): number {
  let at = skipSpace(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = skipSpace(tokens, at + 1);
  return at;
}

/** As `backOverSpace`, over emphasis too. */
export function backOverMarks(tokens: readonly Token[], n: number): number {
  let at = backOverSpace(tokens, n);
  while (tokens[at] && EMPHASIS.includes((tokens[at] as Token).text)) at = backOverSpace(tokens, at - 1);
  return at;
}

export function startOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).start;
}

export function endOf(tokens: readonly Token[], n: number): number {
  return (tokens[n] as Token).end;
}
