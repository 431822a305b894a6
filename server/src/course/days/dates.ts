import { type Day, readDay } from './day';

/** Whether the day or the month comes first in "03/04/2021". */
export type DateOrder = 'dayFirst' | 'monthFirst';

const YEAR_FIRST = /(?<![\w/.-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\w/-]|\.\d)/; // "2021-10-03"
const CHINESE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/; // "2021年10月3日"
const YEAR_LAST = /(?<![\w/.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\w/-]|\.\d)/; // "10/12/2021", "3.10.2021"
/** "Oct 3, 2021", "October 3rd 2021" */
const MONTH_THEN_DAY = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/iu;
/** "3 Oct 2021", "3rd of October, 2021", "3. Oktober 2021", "3 de octubre de 2021" */
const DAY_THEN_MONTH =
  /(?<![\w.])(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?(\p{L}{3,10})\.?,? (?:de )?((?:19|20)\d\d)(?!\d)/iu;

/** Names of months in English, German, French and Spanish. Any unambiguous beginning is accepted. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'januar', 'janvier', 'enero'],
  ['february', 'februar', 'février', 'fevrier', 'febrero'],
  ['march', 'märz', 'maerz', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'août', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'sept'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'décembre', 'decembre', 'diciembre'],
];

/**
 * Returns the first date with a year in a line, in any of the forms above; `undefined` if there is none. If two numbers could be
 * the month, as in "03/04/2021", `order` decides; without it, the date is ignored.
 */
export function readDate(line: string, order?: DateOrder): Day | undefined {
  const [, year, month, date] = YEAR_FIRST.exec(line) ?? CHINESE.exec(line) ?? [];
  if (year) return dayOf(year, month, date);
  const numbers = numbersIn(line);
  if (numbers) return numericDay(numbers, numbers.order ?? order);
  const [, monthName, dateBehind, yearBehind] = MONTH_THEN_DAY.exec(line) ?? [];
  if (monthNamed(monthName)) return dayOf(yearBehind, monthNamed(monthName), dateBehind);
  const [, dateBefore, monthBehind, yearAtEnd] = DAY_THEN_MONTH.exec(line) ?? [];
  return dayOf(yearAtEnd, monthNamed(monthBehind), dateBefore);
}

/** Returns the order of all unambiguous dates, such as "10/25/2021"; `undefined` if they differ or there are none. */
export function dateOrderOf(lines: readonly string[]): DateOrder | undefined {
  const orders = new Set(lines.flatMap((line) => numbersIn(line)?.order ?? []));
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}

interface NumericDate {
  readonly first: string;
  readonly second: string;
  readonly year: string;
  /** `undefined` if the numbers do not decide. */
  readonly order: DateOrder | undefined;
}

function numbersIn(line: string): NumericDate | undefined {
  const [, first, sign, second, year] = YEAR_LAST.exec(line) ?? [];
  if (!first || !second || !year) return undefined;
  return { first, second, year, order: orderOf(Number(first), Number(second), sign) };
}

function orderOf(first: number, second: number, sign: string | undefined): DateOrder | undefined {
  // With dots between the numbers, the day always comes first.
  if (sign === '.' || first > 12) return 'dayFirst';
  return second > 12 ? 'monthFirst' : undefined;
}

function numericDay({ first, second, year }: NumericDate, order: DateOrder | undefined): Day | undefined {
  if (order === 'monthFirst' || first === second) return dayOf(year, first, second);
  return order === 'dayFirst' ? dayOf(year, second, first) : undefined;
}

/** Returns "10" for "Oct" and "octubre"; `undefined` for any other word, and for "ju", which may be two months. */
export function monthNamed(word: string | undefined): string | undefined {
  if (!word) return undefined;
  const start = word.toLowerCase();
  const found = monthNames.flatMap((names, n) => (names.some((name) => name.startsWith(start)) ? n + 1 : []));
  return found.length === 1 ? String(found[0]) : undefined;
}

function dayOf(year?: string, month?: string, date?: string): Day | undefined {
  return year && month && date ? readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) : undefined;
}
