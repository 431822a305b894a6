import { maxOf, minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import type { Line } from '../titles/line';
import { bareNumberIn } from '../words/titleNumbers';

const MIN_COUNT = 4;
const MIN_SHARE = 0.7;
const MAX_SPACING = 3;

/**
 * Returns the headings of one depth that are numbers without a title, "## 14.", if nearly all headings of that depth are. The
 * numbers refer to lessons of a course. Numbers from 1 on without gaps may count the parts of any text; they are returned only
 * if `isOfStudy` returns true. O(lines).
 */
export function bareNumbers(lines: readonly Line[], isOfStudy: () => boolean): Line[] {
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const own = all.filter(({ candidate }) => bareNumberIn(candidate.title) !== undefined);
    if (own.length < MIN_COUNT || own.length < MIN_SHARE * all.length) return [];
    const numbers = own.map(({ candidate }) => bareNumberIn(candidate.title) as number);
    return areLessonNumbers(numbers) && (isOfStudy() || hasGaps(numbers)) ? own : [];
  });
}

/**
 * Returns whether numbers are distinct and nearly all in ascending order, and at least one in `MAX_SPACING` numbers between the
 * least and the greatest occurs.
 */
export function areLessonNumbers(numbers: readonly number[]): boolean {
  const ascending = numbers.filter((number, n) => n === 0 || number > (numbers[n - 1] as number)).length;
  const isSeries = new Set(numbers).size === numbers.length && ascending >= MIN_SHARE * numbers.length;
  return isSeries && maxOf(numbers) - minOf(numbers) < MAX_SPACING * numbers.length;
}

/** Returns whether numbers start after 1 or have gaps, and thus refer to a list elsewhere. */
function hasGaps(numbers: readonly number[]): boolean {
  return minOf(numbers) > 1 && maxOf(numbers) - minOf(numbers) >= numbers.length;
}
