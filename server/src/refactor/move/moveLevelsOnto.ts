import type { Area, Level, Notes } from '../../notes/model/notes';
import type { Edit } from '../../text/edit';
import { firstIndex } from '../../text/sorted';
import { rankOf } from '../order/orderLevels';
import { isModulePart, type Part, partsOf } from '../parts/parts';
import type { Moved } from './moved';
import { endOfText } from './moveInto';
import { type Moving, relocate } from './relocate';

/**
 * Moves levels with their content to another level, or into an area, before its higher levels. Empty if they are there already;
 * `undefined` if they cannot be there, or not all together.
 */
export function moveLevelsOnto(
  notes: Notes,
  levels: readonly [Level, ...Level[]],
  target: Area | Level,
): Moved | undefined {
  const area = target.type === 'area' ? target : target.area;
  const ordered = target.type === 'area' ? levels.toSorted((one, other) => rank(one) - rank(other)) : levels;
  const moving = ordered.flatMap((level): Moving[] => {
    const from = partsOf(notes, level.area);
    const [header, ...others] = partsIn(from, level);
    return header ? [{ own: [header, ...others], from }] : [];
  });
  const [run, ...runs] = moving;
  const isMoving = new Set(levels);
  const staying = notes.levels.filter((level) => level.area === area && !isMoving.has(level));
  const ranks = new Set(levels.map(rank));
  const nexts: ReadonlySet<Level | undefined> =
    target.type === 'level' ? new Set([target]) : new Set([...ranks].map((own) => laterLevel(staying, own)));
  if (!area || !run || moving.length < levels.length || nexts.size > 1) return undefined;
  const modules = new Map(
    moving.flatMap(({ own }, n) => own.filter(isModulePart).map(({ entry }) => [entry, ordered[n]] as const)),
  );
  const moved = (edits: readonly Edit[]): Moved => ({ edits, area, modules });
  if (levels.every((level) => level === target || level.area === target)) return moved([]);

  const [next] = nexts;
  const comesFromAbove = next?.area === levels[0].area && levels[0].span.start < (next?.span.start ?? 0);
  const parts = partsOf(notes, area);
  const own = new Set(moving.flatMap((each) => each.own));
  const besides = next ? partsIn(parts, next) : parts.filter((part) => !own.has(part));
  const side = next && !comesFromAbove ? 'before' : 'after';
  const beside = side === 'before' ? besides[0] : besides.at(-1);
  const span = beside?.content ?? { start: area.span.start, end: endOfText(notes, area) };
  return moved(relocate(notes, [run, ...runs], { parts, side, beside, span }));
}

function rank({ level }: Level): number {
  return rankOf(level);
}

/** Returns the first remaining level of an area whose rank is higher than `own`. */
function laterLevel(staying: readonly Level[], own: number): Level | undefined {
  return staying.find((level) => rank(level) > own);
}

/** Returns the adjacent parts of a level: its title line and its content. O(log parts + result). */
function partsIn(parts: readonly Part[], { span, body }: Level): readonly Part[] {
  const first = firstIndex(parts, ({ content }) => content.start >= span.start);
  const end = firstIndex(parts, ({ content }) => content.start >= body.end);
  return parts.slice(first, end);
}
