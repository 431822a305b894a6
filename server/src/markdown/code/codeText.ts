import { lineEndAt } from '../../text/lines';
import { firstIndex } from '../../text/sorted';
import { type Span, span } from '../../text/span';
import type { Code } from './code';
import { afterMargin, marginOf } from './margin';

/**
 * The content of a code fence without the markers of enclosing quotes and the indentation of enclosing lists, with `\n` at
 * the end of each line. Offsets can be converted from it to the notes and back.
 */
export interface CodeText {
  readonly text: string;
  readonly lines: readonly CodeLine[];
}

interface CodeLine {
  /** The start offset of the line in `CodeText.text`. */
  readonly start: number;
  /** The offset of its first character in the notes. */
  readonly from: number;
  readonly length: number;
}

const BLANKS = /[ \t]*/y;

/**
 * Returns the content of code as a separate text. The spans of `code` are relative to `text`. `indented: false` removes the
 * indentation of each line, too.
 */
export function readCodeText(text: string, code: Code, indented = true): CodeText {
  const margin = marginOf(text, code);
  const lines: CodeLine[] = [];
  const read: string[] = [];
  let start = 0;
  for (const line of linesIn(text, code.content)) {
    const inner = afterMargin(text, line.start, line.end, margin);
    const from = indented ? inner : Math.min(line.end, inner + lengthAt(BLANKS, text, inner));
    lines.push({ start, from, length: line.end - from });
    read.push(text.slice(from, line.end));
    start += line.end - from + 1;
  }
  return { text: read.join('\n'), lines };
}

/** Converts an offset of the code's text to one of the notes. O(log lines). */
export function toNotes({ lines }: CodeText, at: number): number {
  const line = lines[firstIndex(lines, ({ start }) => start > at) - 1];
  return line ? line.from + Math.min(at - line.start, line.length) : 0;
}

/** Converts a span of the code's text to one of the notes. */
export function spanInNotes(code: CodeText, of: Span): Span {
  return span(toNotes(code, of.start), toNotes(code, of.end));
}

/** Converts an offset of the notes to one of the code's text; `undefined` outside of it. O(log lines). */
export function toCode({ lines }: CodeText, at: number): number | undefined {
  const line = lines[firstIndex(lines, ({ from }) => from > at) - 1];
  return line && at <= line.from + line.length ? line.start + at - line.from : undefined;
}

function* linesIn(text: string, within: Span): Generator<Span> {
  for (let start = within.start; start <= within.end; ) {
    const end = Math.min(lineEndAt(text, start), within.end);
    yield span(start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
