/** A range of text as UTF-16 offsets: `start` is inside, `end` is behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function shift(of: Span, by: number): Span {
  return { start: of.start + by, end: of.end + by };
}

/** True where `at` lies in the span or touches either end, as a cursor does. */
export function touches(of: Span, at: number): boolean {
  return of.start <= at && at <= of.end;
}

/** True where they share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function slice(text: string, of: Span): string {
  return text.slice(of.start, of.end);
}
