import type { Notebook } from '../notebook/notebook';
import { firstIndex } from '../text/sorted';
import { type Ignore, ignoresOf } from './ignores';

/** Lines counted from 0: from `first` on, up to the one in front of `next`. */
type LineRange = Pick<Ignore, 'first' | 'next'>;

/** What stands for every rule where a comment names none. */
const EVERY = '';

/** Returns whether comments silence a rule in a line, counted from 0. O(n log n) for n comments once, then O(log n). */
export function silencedIn(notebook: Notebook): (ruleId: string, line: number) => boolean {
  const ranges = new Map<string, LineRange[]>();
  for (const ignore of ignoresOf(notebook)) {
    const ids = ignore.names.length === 0 ? [EVERY] : ignore.names.map(({ id }) => id);
    for (const id of ids) {
      const own = ranges.get(id);
      if (own) own.push(ignore);
      else ranges.set(id, [ignore]);
    }
  }
  const joined = new Map(Array.from(ranges, ([id, own]) => [id, joinedRanges(own)]));
  const holds = (id: string, line: number) => holdsLine(joined.get(id) ?? [], line);
  return (ruleId, line) => holds(EVERY, line) || holds(ruleId, line);
}

/** The same lines in ranges of which none touches another, in order. */
function joinedRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const joined: LineRange[] = [];
  for (const { first, next } of ranges.toSorted((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && first <= last.next) joined[joined.length - 1] = { first: last.first, next: Math.max(last.next, next) };
    else joined.push({ first, next });
  }
  return joined;
}

function holdsLine(ranges: readonly LineRange[], line: number): boolean {
  const range = ranges[firstIndex(ranges, ({ next }) => next > line)];
  return range !== undefined && range.first <= line;
}

/** Whether some of the lines, in rising order, lie in the range. O(log n). */
export function holdsSome({ first, next }: LineRange, lines: readonly number[]): boolean {
  return (lines[firstIndex(lines, (line) => line >= first)] ?? next) < next;
}
