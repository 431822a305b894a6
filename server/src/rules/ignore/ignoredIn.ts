import type { Notes } from '../../notes/model/notes';
import { firstIndex } from '../../text/sorted';
import { type Ignore, ignoresOf } from './ignores';

/** A range of 0-based lines; `next` is exclusive. */
type LineRange = Pick<Ignore, 'first' | 'next'>;

/** The key of comments without names, which apply to every rule. */
const EVERY = '';

/**
 * Returns a function that checks whether comments ignore a rule on a 0-based line. O(n log n) for n comments once, then
 * O(log n).
 */
export function ignoredIn(notes: Notes): (ruleId: string, line: number) => boolean {
  const ranges = new Map<string, LineRange[]>();
  for (const ignore of ignoresOf(notes)) {
    const ids = ignore.names.length === 0 ? [EVERY] : ignore.names.map(({ id }) => id);
    for (const id of ids) {
      const own = ranges.get(id);
      if (own) own.push(ignore);
      else ranges.set(id, [ignore]);
    }
  }
  const joined = new Map(Array.from(ranges, ([id, own]) => [id, joinedRanges(own)]));
  const contains = (id: string, line: number) => containsLine(joined.get(id) ?? [], line);
  return (ruleId, line) => contains(EVERY, line) || contains(ruleId, line);
}

/** Merges ranges that touch, and sorts them. */
function joinedRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const joined: LineRange[] = [];
  for (const { first, next } of ranges.toSorted((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && first <= last.next) joined[joined.length - 1] = { first: last.first, next: Math.max(last.next, next) };
    else joined.push({ first, next });
  }
  return joined;
}

function containsLine(ranges: readonly LineRange[], line: number): boolean {
  const range = ranges[firstIndex(ranges, ({ next }) => next > line)];
  return range !== undefined && range.first <= line;
}

/** Returns whether the range contains at least one of the lines, which are in ascending order. O(log n). */
export function containsAny({ first, next }: LineRange, lines: readonly number[]): boolean {
  return (lines[firstIndex(lines, (line) => line >= first)] ?? next) < next;
}
