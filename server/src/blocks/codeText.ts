import { columnBehind, lineEndAt, lineStartAt } from '../text/lines';
import { type Span, span } from '../text/span';
import type { Code } from './code';

/**
 * The text of a fence as its language has it: without the marks of the quotes and the blanks of the lists around it, with
 * `\n` at the end of each line. Offsets lead from it into the notes and back.
 */
export interface CodeText {
  readonly text: string;
  readonly lines: readonly CodeLine[];
}

interface CodeLine {
  /** Where it begins in the text of the code. */
  readonly start: number;
  /** Where its first character stands in the notes. */
  readonly from: number;
  readonly length: number;
}

const quoteMark = /[ \t]*>[ \t]?/y; // " > "
const lastQuote = /^.*>[ \t]?/; // "- > > " of "- > > 1. "
const blanks = /[ \t]*/y;

/** `text` is what the spans of the code count in. `indented: false` leaves out the blanks in front of each line, too. */
export function readCodeText(text: string, code: Code, indented = true): CodeText {
  const before = text.slice(lineStartAt(text, code.span.start), code.span.start);
  const quotes = before.split('>').length - 1;
  const indent = columnBehind(before) - columnBehind(lastQuote.exec(before)?.[0] ?? '');
  const lines: CodeLine[] = [];
  const read: string[] = [];
  let start = 0;
  for (const line of linesIn(text, code.content)) {
    const inner = lineBegin(text, line, quotes, indent);
    const from = indented ? inner : Math.min(line.end, inner + lengthAt(blanks, text, inner));
    lines.push({ start, from, length: line.end - from });
    read.push(text.slice(from, line.end));
    start += line.end - from + 1;
  }
  return { text: read.join('\n'), lines };
}

/** Where a place in the text of the code stands in the notes. */
export function toNotes({ lines }: CodeText, at: number): number {
  const line = lines.findLast(({ start }) => start <= at);
  return line ? line.from + Math.min(at - line.start, line.length) : 0;
}

export function spanInNotes(code: CodeText, of: Span): Span {
  return span(toNotes(code, of.start), toNotes(code, of.end));
}

/** Where a place in the notes stands in the text of the code; undefined in what is left out of it, and outside. */
export function toCode({ lines }: CodeText, at: number): number | undefined {
  const line = lines.find(({ from, length }) => from <= at && at <= from + length);
  return line && line.start + at - line.from;
}

function* linesIn(text: string, within: Span): Generator<Span> {
  for (let start = within.start; start <= within.end; ) {
    const end = Math.min(lineEndAt(text, start), within.end);
    yield span(start, end);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Where a line of the fence begins behind what belongs to quotes, lists and the fence's own indentation. */
function lineBegin(text: string, line: Span, quotes: number, indent: number): number {
  let quoted = line.start;
  for (let n = 0; n < quotes; n++) quoted += lengthAt(quoteMark, text, quoted);
  quoted = Math.min(quoted, line.end);
  const column = columnBehind(text.slice(line.start, quoted));
  let at = quoted;
  while (at < line.end && isBlank(text.charAt(at)) && columnBehind(text.slice(line.start, at)) < column + indent) at++;
  return at;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
