import type { Span } from './span';

/** Where the lines of a text start; `\n`, `\r\n` and `\r` end a line, as in LSP and in CommonMark. */
export interface Lines {
  readonly length: number;
  readonly starts: readonly number[];
}

/** A place as LSP counts it: both numbers from 0, `character` in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

export function readLines(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    if (code === CR || code === LF) starts.push(at + 1);
  }
  return { length: text.length, starts };
}

/** The number of the line that holds the offset, from 0. Offsets outside the text count as its ends. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines.starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

export function lineColumn(lines: Lines, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, lines.length));
  const line = lineAt(lines, at);
  return { line, character: at - (lines.starts[line] as number) };
}

/** The span of a line without its line ending; lines outside the text are empty spans at its ends. */
export function lineSpan(lines: Lines, text: string, line: number): Span {
  const start = lines.starts[line];
  if (start === undefined) return line < 0 ? { start: 0, end: 0 } : { start: lines.length, end: lines.length };
  let end = lines.starts[line + 1] ?? lines.length;
  if (line + 1 < lines.starts.length) {
    end--;
    if (text.charCodeAt(end) === LF && text.charCodeAt(end - 1) === CR && end > start) end--;
  }
  return { start, end };
}

/** The offset of a place; a character behind the end of its line counts as that end, as LSP asks. */
export function offsetAt(lines: Lines, text: string, place: LineColumn): number {
  const line = lineSpan(lines, text, place.line);
  return Math.max(line.start, Math.min(line.start + place.character, line.end));
}
