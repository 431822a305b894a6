/** A range of text in UTF-16 offsets: `start` is inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Creates a span from a start offset and an exclusive end offset. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Returns a span moved by a number of UTF-16 code units. */
export function shift(of: Span, by: number): Span {
  return { start: of.start + by, end: of.end + by };
}

/** Returns whether an offset is in the span or at either end, as a cursor can be. */
export function touches(of: Span, at: number): boolean {
  return of.start <= at && at <= of.end;
}

/** Returns whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns the part of a text in a span. */
export function slice(text: string, of: Span): string {
  return text.slice(of.start, of.end);
}
