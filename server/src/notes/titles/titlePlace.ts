import type { TableCell } from '../../markdown/lines/tableCells';
import type { TitleLine } from '../../markdown/lines/titleLine';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { type Span, shift, slice } from '../../text/span';
import type { ModuleCells } from '../tables/moduleCells';
import type { TimePhrase } from '../time/time';
import { timeWithin } from '../time/titleTimes';
import { cleanTitle } from './title';

/** A title that ends before a time in its line. */
export interface TitleWithTime {
  readonly title: string;
  readonly titleSpan: Span;
  readonly time: TimePhrase;
}

/** Returns the span that may contain the title: its link, else its cell, else the line. */
export function titleBounds(line: TitleLine, cells: ModuleCells | undefined, link: LeadingLink | undefined): Span {
  if (cells) return link && isIn(cells.title, link) ? link.text : cells.title.span;
  const { start, end } = link ? link.text : line.content;
  return { start, end: Math.min(end, line.titleEnd ?? end) };
}

const MARKS = /^[\s*_~]*$/; // "**"

/** Returns the span of a title before its first time, or after a time in brackets at its start: "(2 h) Wires". */
export function titleWithout(times: readonly TimePhrase[], { start, end }: Span, text: string): Span {
  const cut = times.find((time) => time.span.start < end && time.span.start >= start);
  if (!cut) return { start, end };
  const isBefore = cut.by === 'brackets' && MARKS.test(text.slice(start, cut.span.start));
  if (!isBefore || MARKS.test(text.slice(cut.span.end, end))) return { start, end: cut.span.start };
  return titleWithout(times.slice(times.indexOf(cut) + 1), { start: cut.span.end, end }, text);
}

const LETTER = /\p{L}/u;

/** Returns whether the row has an empty cell for the time, so that no other cell contains it. */
export function awaitsTime(cells: ModuleCells | undefined, text: string): boolean {
  return cells?.time !== undefined && !LETTER.test(slice(text, cells.time.span));
}

/**
 * Returns the title before a time that other words follow, with that time; `undefined` if there is none. In a table, the time
 * is a whole cell.
 */
export function titleWithin(
  { content, markup, cells }: TitleLine,
  bounds: Span,
  words: string,
  all: readonly TimePhrase[],
  text: string,
): TitleWithTime | undefined {
  const found = all.length > 0 ? timeWithin(all, words) : undefined;
  if (!found) return undefined;
  const time = moved(found, content.start);
  if (cells.length > 0 && !cells.some((cell) => slice(text, cell.span).trim() === slice(text, time.span)))
    return undefined;
  const { title, span } = cleanTitle(text, titleWithout([time], bounds, text), markup);
  return title === '' ? undefined : { title, titleSpan: span, time };
}

function isIn({ span }: TableCell, link: LeadingLink): boolean {
  return span.start <= link.span.start && link.span.end <= span.end;
}

/** Returns a time with its spans moved by `by` UTF-16 units. */
export function moved(time: TimePhrase, by: number): TimePhrase {
  return { ...time, span: shift(time.span, by), amount: shift(time.amount, by) };
}
