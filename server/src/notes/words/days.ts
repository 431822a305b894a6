import { areaTitleOf } from './areaTitles';
import { MONTH_NAMES, opensWithDate, shortDateAt } from './dates';
import { isDayWord } from './unitWords';

/** Returns whether a title is that of a day: "2024-05-06", "Day 3: Wires". Any journal or plan has some. */
export function countsDays(title: string): boolean {
  return opensWithDate(title) || isDayWord(areaTitleOf(title)?.word ?? '');
}

const MONTH = new RegExp(
  `^(?:\\d{4}\\s?[年년./-]\\s?\\d{1,2}\\s?[月월]?|(?:${MONTH_NAMES})\\.?,?\\s(?:de\\s)?\\d{4})(?![\\p{L}\\d./-])`,
  'iu',
); // "2025-12", "December 2025", "2025년 12월"

/** Returns whether a title is that of a day or month by its date: what is below was done then, whatever it is about. */
export function opensWithCalendar(title: string): boolean {
  return opensWithDay(title) || opensWithMonth(title);
}

/** Returns whether a title opens with the date of a day. */
export function opensWithDay(title: string): boolean {
  return !opensWithMonth(title) && (opensWithDate(title) || shortDateAt(title) !== undefined);
}

/** Returns whether a title opens with a month and its year: "December 2025". */
export function opensWithMonth(title: string): boolean {
  return MONTH.test(title);
}
