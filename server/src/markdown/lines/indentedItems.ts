import type { Code } from 'mdast';
import { lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { spanOf } from '../source/leadingLink';

// A list that is indented by four spaces below a paragraph is code for Markdown, but most authors mean a list.

/** An item of a list that Markdown reads as indented code. */
interface IndentedItem {
  /** The text after the marker and box. */
  readonly content: Span;
  /** 1 for items with the least indentation, else 2. */
  readonly depth: 1 | 2;
  readonly isNumbered: boolean;
  readonly isTask: boolean;
}

const MIN_ITEMS = 2;
const LINE = /[^\r\n]+/g;
const INDENTATION = /^[ \t]*/;
const ITEM = /^(?:[-–*+•][ \t]+)?(\d{1,3}[.)][ \t]+)?(\[[ xX~-]?\][ \t]+)?(?=\S)/; // "- 1. [x] "

/** Returns the items of indented code in which each line is an item of a list; empty for other code. O(length). */
export function indentedItems(node: Code, text: string): readonly IndentedItem[] {
  const span = spanOf(node);
  const start = lineStartAt(text, span.start);
  if (text.slice(start, span.start).trim() !== '' || !/[ \t]/.test(text.charAt(start))) return none;
  const items: (Omit<IndentedItem, 'depth'> & { readonly indentation: number })[] = [];
  for (const { 0: line, index } of text.slice(start, span.end).matchAll(LINE)) {
    const indentation = INDENTATION.exec(line)?.[0].length ?? 0;
    const words = line.slice(indentation).trimEnd();
    if (words === '') continue;
    const [marker = '', number, box] = ITEM.exec(words) ?? [];
    if (marker === '') return none;
    const from = start + index + indentation;
    const content = { start: from + marker.length, end: from + words.length };
    items.push({ content, indentation, isNumbered: number !== undefined, isTask: box !== undefined });
  }
  const least = items[0]?.indentation ?? 0;
  return items.length < MIN_ITEMS
    ? none
    : items.map(({ indentation, ...item }) => ({ ...item, depth: indentation > least ? 2 : 1 }));
}

const none: readonly never[] = [];
