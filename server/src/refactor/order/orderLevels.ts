import type { Area, LevelName, Notes } from '../../notes/model/notes';
import type { Edit } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import { meet, type Part, partsOf } from '../parts/parts';
import { rearrange } from '../parts/rearrange';

/**
 * Sorts the levels of an area, with their content, in the order of a course: those of the settings are between "Intermediate" and
 * "Bring it together". Levels with the same name keep their order.
 */
export function orderLevels(notes: Notes, area: Area | undefined): Edit[] {
  const levels = levelsOf(partsOf(notes, area));
  const sorted = levels.toSorted((one, other) => rankOf(one.level) - rankOf(other.level));
  return rearrange(
    notes,
    levels.map(({ content }) => content),
    sorted.map(({ content }) => slice(notes.text, content)),
  );
}

const ranks: Readonly<Record<LevelName, number>> = { beginner: 0, intermediate: 1, together: 3 };
const BETWEEN = 2;

/** Returns the rank of a level in the order of a course. */
export function rankOf(level: LevelName): number {
  return Object.hasOwn(ranks, level) ? (ranks[level] as number) : BETWEEN;
}

/** Returns each level with the span of its content, up to the end of its last part. */
export function levelsOf(parts: readonly Part[]): { readonly level: LevelName; readonly content: Span }[] {
  const levels: { level: LevelName; content: Span; last: Part }[] = [];
  for (const part of parts) {
    const open = levels.at(-1);
    if (part.entry.type === 'level') {
      levels.push({ level: part.entry.level, content: part.content, last: part });
    } else if (open && meet(open.last, part)) {
      open.content = { start: open.content.start, end: part.content.end };
      open.last = part;
    }
  }
  return levels;
}
