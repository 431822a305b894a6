import type { Code } from '../blocks/code';
import { lineStartAt } from '../text/lines';

/** What stands in front of each line of code and is not its own: the marks of quotations, the blanks of a list item. */
export interface Margin {
  /** How many `>` mark the quotation around the code. */
  readonly quotes: number;
  /** How far the code's opening line is indented behind them, in characters. */
  readonly indent: number;
}

export const noMargin: Margin = { quotes: 0, indent: 0 };

const quoteMarks = /^(?:[ \t]*>)+/; // "> > "

const lastQuote = /^.*>[ \t]?/; // "> > " of "> > 1. "

/** The margin of code, as its first line tells it. */
export function marginOf(text: string, code: Code): Margin {
  const front = text.slice(lineStartAt(text, code.span.start), code.span.start);
  if (code.type === 'span') return { quotes: quotesOf(quoteMarks.exec(front)?.[0] ?? ''), indent: 0 };
  return { quotes: quotesOf(front), indent: front.replace(lastQuote, '').length };
}

function quotesOf(front: string): number {
  return front.split('>').length - 1;
}

/** Where the code of a line starts, behind as much of the margin as stands there. */
export function behindMargin(text: string, start: number, { quotes, indent }: Margin): number {
  let at = start;
  for (let n = 0; n < quotes; n++) {
    const mark = behindBlanks(text, at, 3);
    if (text.charAt(mark) !== '>') break;
    at = mark + 1;
    if (text.charAt(at) === ' ') at++;
  }
  return behindBlanks(text, at, indent);
}

function behindBlanks(text: string, start: number, most: number): number {
  let at = start;
  while (at - start < most && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at;
}
