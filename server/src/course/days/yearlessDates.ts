import { monthNamed } from './dates';
import { type Day, formatDay, readDay } from './day';

/** A day without a year. Both parts have two digits: "10" and "03". */
export interface YearlessDate {
  readonly month: string;
  readonly date: string;
}

/** "Oct 3", "October 3rd", but not "May 10 min", "Oct 10:30" */
const MONTH_THEN_DAY =
  /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[:.,/-]\d| ?(?:%|to |of |min|h\b|hours?\b|hrs?\b|days?\b|weeks?\b))/giu;
/** "3 Oct", "3rd of October", "3. Oktober" */
const DAY_THEN_MONTH = /(?<![\w.:/-])(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?(\p{L}{3,10})(?!\p{L})/giu;

/** Returns the first date with a month and without a year; the caller knows that the line has no date with a year. */
export function readYearlessDate(line: string): YearlessDate | undefined {
  const found = [
    ...Array.from(line.matchAll(MONTH_THEN_DAY), ([, month, date]) => dateOf(month, date)),
    ...Array.from(line.matchAll(DAY_THEN_MONTH), ([, date, month]) => dateOf(month, date)),
  ];
  return found.find((date) => date !== undefined);
}

/** Returns the day of that date closest to another day, in the same, the previous or the next year. */
export function nearestTo({ month, date }: YearlessDate, near: Day): Day | undefined {
  const year = Number(formatDay(near).slice(0, 4));
  return [year - 1, year, year + 1]
    .map((each) => readDay(`${each}-${month}-${date}`))
    .filter((day) => day !== undefined)
    .sort((one, other) => Math.abs(one - near) - Math.abs(other - near))[0];
}

/** Months must be capitalized, since "5 may be too many" contains no date. */
const otherWords: readonly (string | undefined)[] = ['may', 'march'];

/** Returns the date of a month and a day; `undefined` for other words and for days that do not exist. */
function dateOf(word: string | undefined, number = ''): YearlessDate | undefined {
  if (otherWords.includes(word)) return undefined;
  const month = monthNamed(word)?.padStart(2, '0');
  const date = number.padStart(2, '0');
  // A leap year, which has all possible days.
  return month !== undefined && readDay(`2024-${month}-${date}`) !== undefined ? { month, date } : undefined;
}
