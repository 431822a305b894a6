/** A number, a word, white space, or one other character of a line. */
export interface Token {
  readonly type: 'number' | 'word' | 'space' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(\d+(?:[.,]\d+)?)|(个小时|小时|小時|分钟|分鐘|分|大约|约|用时|时间|时长|耗时|花费|预计|\p{L}+)|(\s+)|([^\d\p{L}\s])/gu; // "~", "30", " ", "min"

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
