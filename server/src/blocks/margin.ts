import { columnBehind, lineStartAt } from '../text/lines';
import type { Code } from './code';

/** What stands in front of each line of code and is not its own: the marks of quotes, the blanks of list items. */
export interface Margin {
  /** How many `>` mark the quotes around the code. */
  readonly quotes: number;
  /** How many columns the code's opening line is indented behind them. */
  readonly indent: number;
}

export const noMargin: Margin = { quotes: 0, indent: 0 };

const quoteMark = /[ \t]*>[ \t]?/y; // " > "
const quoteMarks = /^(?:[ \t]*>)*/; // "> > " in front of a paragraph
const lastQuote = /^.*>[ \t]?/; // "- > > " of "- > > 1. "

/** The margin of code, as its first line tells it; `text` is what the spans of the code count in. */
export function marginOf(text: string, code: Code): Margin {
  const before = text.slice(lineStartAt(text, code.span.start), code.span.start);
  if (code.type === 'span') return { quotes: quotesIn(quoteMarks.exec(before)?.[0] ?? ''), indent: 0 };
  const indent = columnBehind(before) - columnBehind(lastQuote.exec(before)?.[0] ?? '');
  return { quotes: quotesIn(before), indent };
}

function quotesIn(text: string): number {
  return text.split('>').length - 1;
}

/** Where the code of a line from `start` to `end` begins, behind as much of the margin as stands there. */
export function behindMargin(text: string, start: number, end: number, { quotes, indent }: Margin): number {
  let at = start;
  for (let n = 0; n < quotes; n++) {
    quoteMark.lastIndex = at;
    if (!quoteMark.test(text)) break;
    at = quoteMark.lastIndex;
  }
  at = Math.min(at, end);
  let column = columnBehind(text.slice(start, at));
  const own = column + indent;
  for (; column < own && at < end && isBlank(text.charAt(at)); at++) column = columnBehind(text.charAt(at), column);
  return at;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}
