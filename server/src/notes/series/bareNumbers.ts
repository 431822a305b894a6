import { greatest, least } from '../../text/extremes';
import { grouped } from '../../text/grouped';
import type { Line } from '../titles/line';
import { bareNumberIn } from '../words/titleNumbers';

const FEWEST = 4;
const MOSTLY = 0.7;
const SPARSEST = 3;

/**
 * Returns the headings of one depth that are numbers without a title, "## 14.", if nearly all of that depth are: the lessons of a
 * course that is open beside the notes. Numbers that start with 1 and leave none out count the parts of any text, unless
 * `isOfStudy`. O(lines).
 */
export function bareNumbers(lines: readonly Line[], isOfStudy: () => boolean): Line[] {
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...grouped(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const own = all.filter(({ candidate }) => bareNumberIn(candidate.title) !== undefined);
    if (own.length < FEWEST || own.length < MOSTLY * all.length) return [];
    const numbers = own.map(({ candidate }) => bareNumberIn(candidate.title) as number);
    return areLessonNumbers(numbers) && (isOfStudy() || hasGaps(numbers)) ? own : [];
  });
}

/** Returns whether numbers are distinct, nearly all ascend, and not too few of those between the least and the greatest occur. */
export function areLessonNumbers(numbers: readonly number[]): boolean {
  const ascending = numbers.filter((number, n) => n === 0 || number > (numbers[n - 1] as number)).length;
  const isSeries = new Set(numbers).size === numbers.length && ascending >= MOSTLY * numbers.length;
  return isSeries && greatest(numbers) - least(numbers) < SPARSEST * numbers.length;
}

/** Returns whether numbers refer to a list elsewhere, of which some are left out. */
export function hasGaps(numbers: readonly number[]): boolean {
  return least(numbers) > 1 && greatest(numbers) - least(numbers) >= numbers.length;
}
