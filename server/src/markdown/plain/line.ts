import type { Nodes } from 'mdast';
import { lineEndAt, nextLineStart } from '../../text/lines';

type Position = NonNullable<Nodes['position']>;

/** A line of a section, relative to its container: container markers before it count as whitespace. */
export interface PlainLine {
  /** 1-based, in the section. */
  readonly number: number;
  /**
   * Offsets of the line's first character, of the first character inside of quotes, of the first character other than
   * whitespace, and of the line ending.
   */
  readonly start: number;
  readonly from: number;
  readonly at: number;
  readonly end: number;
  /** Number of columns before `at`; tabs advance to the next multiple of four. */
  readonly column: number;
}

/** Returns whether a line has no content after its containers and indentation. */
export function isBlank({ at, end }: PlainLine): boolean {
  return at === end;
}

/** Returns the lines of a section without blank lines at its end. */
export function plainLinesOf(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let filled = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEndAt(text, start);
    const line = lineFrom(text, { number: lines.length + 1, start, from: start, at: start, end, column: 0 }, start);
    lines.push(line);
    if (!isBlank(line)) filled = lines.length;
    start = nextLineStart(text, end);
  }
  return lines.slice(0, filled);
}

/** Returns the rest of a line after an offset; its column continues that of `line`. */
export function lineFrom(text: string, line: PlainLine, offset: number): PlainLine {
  let at = offset;
  let column = line.column + (offset - line.at);
  for (; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) column++;
    else if (code === 9) column += 4 - (column % 4);
    else break;
  }
  return { ...line, at, column };
}

/** Returns the end of a line's text without trailing whitespace. */
export function trimmedEnd(text: string, { at, end }: PlainLine): number {
  let last = end;
  while (last > at && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--;
  return last;
}

/** Returns the position of a node from an offset of one line to an offset of the same or a later one. */
export function positionOf(first: PlainLine, start: number, last: PlainLine, end: number): Position {
  return { start: pointOf(first, start), end: pointOf(last, end) };
}

/**
 * Returns the position of a block on some lines, which is that of its only child if it has one of the same size: positions are
 * most of the memory of a tree.
 */
export function positionAround(children: readonly Nodes[] = [], first: PlainLine, last: PlainLine): Position {
  const only = children.length === 1 ? children[0]?.position : undefined;
  const isWhole = only?.start.offset === first.at && only.end.offset === last.end;
  return only && isWhole ? only : positionOf(first, first.at, last, last.end);
}

function pointOf({ number, start }: PlainLine, offset: number): Position['start'] {
  return { line: number, column: offset - start + 1, offset };
}

/** Returns the line ending between a line and the next one. */
export function lineEnding(text: string, line: PlainLine, next: PlainLine): string {
  return text.slice(line.end, next.start);
}
