import { grouped } from '../notebook/grouped';
import type { Entry, Notebook } from '../notebook/notebook';
import { least } from '../text/extremes';
import type { Contents, Target } from './contents';
import type { Row } from './contentsRows';

/**
 * So many headings of a kind must be listed that the others are seen to be missing: most of them, or of the highest the first
 * ones.
 */
const fewest = 2;
const most = 2 / 3;
const fewestInFront = 3;

/** Titles of a table of contents for all of the notes. */
const WHOLE =
  /^(?:(?:table of )?contents?|toc|index|overview|outline|inhalt(?:sverzeichnis)?|übersicht|sommaire|table des matières|índice|contenidos?|目录)$/iu;

/**
 * Returns the headings that a table lacks: those below it of the same type and depth as the listed ones. A table that lists only
 * some on purpose lacks none, and neither does one below a heading of its own subject.
 */
export function missingRows(
  notebook: Notebook,
  { items }: Contents,
  rows: readonly Row[],
  targets: readonly Target[],
): readonly Target[] {
  const [start, end] = [items[0]?.line.start ?? 0, items.at(-1)?.line.end ?? 0];
  const above = targets.findLast(({ at }) => at < start);
  if (above && above !== targets[0] && !WHOLE.test(above.text.replace(/[:：]$/, ''))) return [];
  const kinds = kindsOf(notebook);
  const listed = new Set(rows.map(({ target }) => target));
  const top = least(rows.flatMap(({ target }) => target?.depth ?? []));
  const known = targets.filter(({ at }) => at >= end && kinds.has(at));
  return [...grouped(known, ({ at, depth }) => `${kinds.get(at)} ${depth}`).values()]
    .flatMap((group) => (isMeantWhole(group, listed, top) ? group.filter((target) => !listed.has(target)) : []))
    .sort((one, other) => one.at - other.at);
}

function isMeantWhole(group: readonly Target[], listed: ReadonlySet<Target | undefined>, top: number): boolean {
  const count = group.filter((target) => listed.has(target)).length;
  if (count < fewest) return false;
  // Deeper headings may be listed in one part and not in another.
  const isHighest = group[0]?.depth === top;
  const isFront = isHighest && count >= fewestInFront && group.slice(0, count).every((target) => listed.has(target));
  return isFront || count >= group.length * most;
}

/** Returns the type of each heading by the offset of its line. */
function kindsOf({ areas, levels, groups, modules, topics }: Notebook): ReadonlyMap<number, Entry['type']> {
  const kinds = new Map<number, Entry['type']>();
  for (const entries of [topics, modules, groups, levels, areas]) {
    for (const { type, span } of entries) kinds.set(span.start, type);
  }
  return kinds;
}
