import { withoutEnding } from '../../text/ending';
import { slice } from '../../text/span';
import type { Entry, Notes } from './notes';

// Matches markers before the first word of a title line: "## ", "> **_", "1. ".
const OPENING = /^[^\p{L}\p{N}]*(?:\d{1,9}[.)]\s)?[^\p{L}\p{N}]*/u;
// Matches the separator between the number and the title of an area, " - ", which is omitted if there is no title.
const LEADING = /[\s:.\-–—]/;

/** Returns the displayed name of an entry, with the number of an area: "Area 1 - Docker". Never empty. */
export function labelOf({ text }: Notes, entry: Entry): string {
  if (entry.type !== 'area' || entry.number === undefined) return entry.title || entry.type;
  const before = slice(text, { start: entry.span.start, end: entry.titleSpan.start }).replace(OPENING, '');
  return withoutEnding(before + entry.title, LEADING) || entry.type;
}
