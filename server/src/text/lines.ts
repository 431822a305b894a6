import type { Span } from './span';

/** The start offsets of the lines of a text. `\n`, `\r\n` and `\r` end a line, as in LSP and CommonMark. */
export interface Lines {
  readonly length: number;
  readonly starts: Int32Array;
}

/** A text with the table of its lines. */
export interface LinedText {
  readonly text: string;
  readonly lines: Lines;
}

/** An LSP position: both numbers are 0-based, `character` in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** A line ending followed by a blank line. */
export const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;

const LF = 10;
const CR = 13;

/** Returns the line table of a text. O(length). */
export function readLines(text: string): Lines {
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    if (code === CR || code === LF) starts.push(at + 1);
  }
  return { length: text.length, starts: Int32Array.from(starts) };
}

/** Returns the lines after an edit of the span `start` to `end`; reads only the text around it. */
export function reviseLines(before: Lines, text: string, start: number, end: number): Lines {
  const growth = text.length - before.length;
  // One character on each side is included, for a CR and an LF that the edit joins or separates.
  const first = lineAt(before, Math.max(0, start - 1));
  const last = lineAt(before, end + 1);
  const from = before.starts[first] as number;
  const to = before.starts[last + 1];
  const between = readLines(text.slice(from, to === undefined ? text.length : to + growth)).starts;
  const added = to === undefined ? between.length : between.length - 1;
  const starts = new Int32Array(first + added + before.starts.length - last - 1);
  starts.set(before.starts.subarray(0, first));
  for (let n = 0; n < added; n++) starts[first + n] = from + (between[n] as number);
  for (let n = last + 1, at = first + added; n < before.starts.length; n++, at++) {
    starts[at] = (before.starts[n] as number) + growth;
  }
  return { length: text.length, starts };
}

/** Returns the 0-based number of the line that contains the offset. Offsets outside the text are clamped. */
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

/** Returns the 0-based line and column of an offset; offsets outside the text are clamped. */
export function lineColumn(lines: Lines, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, lines.length));
  const line = lineAt(lines, at);
  return { line, character: at - (lines.starts[line] as number) };
}

/** Returns the span of a 0-based line without its line ending; empty spans at the ends of the text for lines outside. */
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

/** Returns the offset of a place; a character after the end of its line counts as that end, as LSP requires. */
export function offsetAt(lines: Lines, text: string, place: LineColumn): number {
  const line = lineSpan(lines, text, place.line);
  return Math.max(line.start, Math.min(line.start + place.character, line.end));
}

/** Returns the start of the line that contains the offset, without a line table. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnding(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Returns the end offset of the line at `offset`, without its line ending. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnding(text.charCodeAt(end))) end++;
  return end;
}

/** Returns the start of the line after a line that ends at `end`, or the end of the text. */
export function nextLineStart(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Returns whether a UTF-16 code unit is a line feed or carriage return. */
export function isLineEnding(code: number): boolean {
  return code === LF || code === CR;
}

/** Returns the column after a text that starts in a column, both 0-based; tabs advance to the next multiple of four. */
export function columnAfter(text: string, start = 0): number {
  let column = start;
  for (const char of text) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
