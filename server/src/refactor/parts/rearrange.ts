import type { Notes } from '../../notes/model/notes';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, replacement } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import { gapBetween } from './parts';

/** Replaces the texts of some places, in order; the text between the places is kept. */
export function rearrange({ text }: Notes, places: readonly Span[], texts: readonly string[]): Edit[] {
  const eol = lineEnding(text);
  return places.flatMap((place, n) => {
    const own = texts[n] as string;
    const edits = own === slice(text, place) ? [] : [replacement(place, own)];
    const next = places[n + 1];
    if (!next) return edits;
    const gap = { start: place.end, end: next.start };
    const standing = slice(text, gap);
    // There can be other text between two places, too.
    const needed = standing.trim() === '' ? gapBetween(own, standing, texts[n + 1] as string, eol) : standing;
    return needed === standing ? edits : [...edits, replacement(gap, needed)];
  });
}
