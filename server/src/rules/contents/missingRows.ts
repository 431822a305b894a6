import type { Entry, Notes } from '../../notes/model/notes';
import { minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import type { Contents, Target } from './contents';
import type { Row } from './contentsRows';

/**
 * Minimum number of headings of one kind in the table, from which other headings of that kind are missing. The table
 * must list most of them or, for the highest kind, the first ones.
 */
const MIN_COUNT = 2;
const MIN_SHARE = 2 / 3;
const MIN_IN_FRONT = 3;

/** Matches the title of a table of contents for the whole file. */
const WHOLE =
  /^(?:(?:table of )?contents?|toc|index|overview|outline|inhalt(?:sverzeichnis)?|übersicht|sommaire|table des matières|índice|contenidos?|目录)$/iu;

/**
 * Returns the headings below a table of contents that it does not list, although it lists others of the same type and
 * depth. Empty if the table lists a selection on purpose, or is below a heading for one subject.
 */
export function missingRows(
  notes: Notes,
  { items }: Contents,
  rows: readonly Row[],
  targets: readonly Target[],
): readonly Target[] {
  const [start, end] = [items[0]?.line.start ?? 0, items.at(-1)?.line.end ?? 0];
  const above = targets.findLast(({ at }) => at < start);
  if (above && above !== targets[0] && !WHOLE.test(above.text.replace(/[:：]$/, ''))) return [];
  const kinds = kindsOf(notes);
  const listed = new Set(rows.map(({ target }) => target));
  const top = minOf(rows.flatMap(({ target }) => target?.depth ?? []));
  const known = targets.filter(({ at }) => at >= end && kinds.has(at));
  return [...groupBy(known, ({ at, depth }) => `${kinds.get(at)} ${depth}`).values()]
    .flatMap((group) => (isMeantWhole(group, listed, top) ? group.filter((target) => !listed.has(target)) : []))
    .sort((one, other) => one.at - other.at);
}

function isMeantWhole(group: readonly Target[], listed: ReadonlySet<Target | undefined>, top: number): boolean {
  const count = group.filter((target) => listed.has(target)).length;
  if (count < MIN_COUNT) return false;
  // Deeper headings may be listed for some parts only.
  const isHighest = group[0]?.depth === top;
  const isFront = isHighest && count >= MIN_IN_FRONT && group.slice(0, count).every((target) => listed.has(target));
  return isFront || count >= group.length * MIN_SHARE;
}

/** Returns the type of each heading by the offset of its line. */
function kindsOf({ areas, levels, groups, modules, topics }: Notes): ReadonlyMap<number, Entry['type']> {
  const kinds = new Map<number, Entry['type']>();
  for (const entries of [topics, modules, groups, levels, areas]) {
    for (const { type, span } of entries) kinds.set(span.start, type);
  }
  return kinds;
}
