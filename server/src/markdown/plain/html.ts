import type { Html } from 'mdast';
import { readLine } from '../source/line';
import { type Found, type Lines, MAX_BLOCK } from './found';
import { isBlank, type PlainLine, positionOf } from './line';
import { matches } from './sticky';

/** Where a block of HTML ends: before a blank line, or with the first line that matches. */
type HtmlEnd = RegExp | 'blank';

/** A tag alone on its line: "<img src="a.png" width="40">". Other tags start a paragraph. */
const LONE_TAG =
  /<(?:\/[a-z][a-z\d-]*|(?!(?:script|pre|style|textarea)\b)[a-z][a-z\d-]*(?: [a-z][a-z-]*(?:="[^"\r\n]*")?)* ?\/?)>(?=[\r\n]|$)/iy;
/** Comments that end where they start, on which specifications disagree. */
const EMPTY_COMMENT = /<!--?-?>/y;

/**
 * Returns the block of HTML at line `n`, by the rules of CommonMark 0.31, section 4.6. Only blocks of the top level are supported,
 * without indentation.
 */
export function htmlAt(text: string, lines: Lines, n: number): Found<Html> | undefined {
  const first = lines[n] as PlainLine;
  if (first.at !== first.start) return undefined;
  const end = endOfHtml(text, first);
  if (end === undefined) return undefined;
  const last =
    end === 'blank'
      ? lastBefore(lines, n)
      : lines.findIndex((line, m) => m >= n && end.test(text.slice(line.start, line.end)));
  if (last < 0) return undefined;
  const closing = lines[last] as PlainLine;
  const value = text.slice(first.at, closing.end);
  // The parser replaces NUL.
  if (value.length > MAX_BLOCK || value.includes('\0')) return undefined;
  return {
    block: { type: 'html', value, position: positionOf(first, first.at, closing, closing.end) },
    next: last + 1,
  };
}

function endOfHtml(text: string, line: PlainLine): HtmlEnd | undefined {
  if (matches(EMPTY_COMMENT, text, line.at)) return undefined;
  const { opening } = readLine(text.slice(line.at, line.end));
  if (opening.type === 'html') return opening.until;
  if (opening.type === 'single') return ANY;
  return opening.type === 'tag' && matches(LONE_TAG, text, line.at) ? 'blank' : undefined;
}

const ANY = /^/;

/** Returns the index of the last line before a blank one. */
function lastBefore(lines: Lines, n: number): number {
  let last = n;
  while (last + 1 < lines.length && !isBlank(lines[last + 1] as PlainLine)) last++;
  return last;
}
