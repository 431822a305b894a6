import { columnAfter, lineStartAt } from '../../text/lines';
import type { Code } from './code';

/** The text before each line of code that does not belong to it: quote markers, and the indentation of list items. */
export interface Margin {
  /** Number of `>` markers in front of the code. */
  readonly quotes: number;
  /** Number of columns by which the opening line is indented after these markers. */
  readonly indent: number;
}

/** The margin of code at the start of its lines. */
export const noMargin: Margin = { quotes: 0, indent: 0 };

const QUOTE_MARK = /[ \t]*>[ \t]?/y; // " > "
const QUOTE_MARKS = /^(?:[ \t]*>)*/; // "> > " before a paragraph
const LAST_QUOTE = /^.*>[ \t]?/; // "- > > " of "- > > 1. "

/** Returns the margin of code according to its first line; the spans of the code are relative to `text`. */
export function marginOf(text: string, code: Code): Margin {
  const before = text.slice(lineStartAt(text, code.span.start), code.span.start);
  if (code.type === 'span') return { quotes: quotesIn(QUOTE_MARKS.exec(before)?.[0] ?? ''), indent: 0 };
  const indent = columnAfter(before) - columnAfter(LAST_QUOTE.exec(before)?.[0] ?? '');
  return { quotes: quotesIn(before), indent };
}

function quotesIn(text: string): number {
  return text.split('>').length - 1;
}

/**
 * Returns the offset at which the code of a line from `start` to `end` starts, after the margin or the part of it that the line
 * has.
 */
export function afterMargin(text: string, start: number, end: number, { quotes, indent }: Margin): number {
  let at = start;
  for (let n = 0; n < quotes; n++) {
    QUOTE_MARK.lastIndex = at;
    if (!QUOTE_MARK.test(text)) break;
    at = QUOTE_MARK.lastIndex;
  }
  at = Math.min(at, end);
  let column = columnAfter(text.slice(start, at));
  const own = column + indent;
  for (; column < own && at < end && isBlank(text.charAt(at)); at++) column = columnAfter(text.charAt(at), column);
  return at;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}
