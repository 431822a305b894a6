import type { Area, Level, Notes } from '../../notes/model/notes';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { lineStartAt } from '../../text/lines';
import { type Span, slice } from '../../text/span';
import { gapBefore, gapBetween, partsOf } from '../parts/parts';
import { levelsOf } from './orderLevels';

/** Moves the content of the second of two levels of an area to the end of the first one, and removes the second's line. */
export function joinLevels(notes: Notes, first: Level, second: Level): Edit[] {
  const { text } = notes;
  const levels = levelsByStart(notes, first.area);
  const [home, away] = [first, second].map(({ span }) => levels.get(span.start));
  if (!home || !away) return [];
  const gap = gapBefore(text, away);
  const removal = replacement({ start: gap.start, end: away.content.end }, '');
  const below = text.slice(second.span.end, away.content.end);
  const moved = below.slice(lineStartAt(below, below.length - below.trimStart().length));
  if (moved.trim() === '') return [removal];
  const between = gapBetween(slice(text, home.content), slice(text, gap), moved, lineEnding(text));
  return [insertion(home.content.end, between + moved), removal];
}

type LevelsByStart = ReadonlyMap<number, { readonly content: Span }>;

const known = new WeakMap<Notes, Map<Area | undefined, LevelsByStart>>();

/** Returns the levels of an area by their offsets: each repeated level may be joined with the first. */
function levelsByStart(notes: Notes, area: Area | undefined): LevelsByStart {
  const areas = known.get(notes) ?? new Map<Area | undefined, LevelsByStart>();
  known.set(notes, areas);
  const levels =
    areas.get(area) ?? new Map(levelsOf(partsOf(notes, area)).map((level) => [level.content.start, level]));
  areas.set(area, levels);
  return levels;
}
