import type { Span } from '../../text/span';
import type { Line } from '../titles/line';

/** The comment before a generated time table. */
export const TABLE_OPENS = '<!-- study-notes-times -->';
/** The comment after a generated time table. */
export const TABLE_CLOSES = '<!-- /study-notes-times -->';

/** Returns the span of the generated time table, with its comments; `undefined` if the notes have none. */
export function generatedTable(text: string): Span | undefined {
  const start = text.indexOf(TABLE_OPENS);
  const end = start < 0 ? -1 : text.indexOf(TABLE_CLOSES, start);
  return end < 0 ? undefined : { start, end: end + TABLE_CLOSES.length };
}

/** Returns the lines outside of the generated table. */
export function linesBesideTable(lines: readonly Line[], text: string): readonly Line[] {
  const table = generatedTable(text);
  return table ? lines.filter(({ start }) => start < table.start || table.end <= start) : lines;
}
