import { formatDate } from '../../text/language';

/** A calendar day, as the number of days since 1970-01-01. No time zone: goals are days, wherever the user is. */
export type Day = number;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/; // "2026-12-09"

const MILLISECONDS_A_DAY = 86_400_000;

/** Parses a date such as "2026-12-09"; `undefined` for other texts and for days that do not exist. */
export function readDay(text: string): Day | undefined {
  const [, year, month, date] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
  return formatDay(day) === text ? day : undefined;
}

/** Formats a day: "2026-12-09". After Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days. */
export function formatDay(day: Day): string {
  // Years begin in March here, so that the leap day is their last one, and eras have 400 of them.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [padded(year, 4), padded(month, 2), padded(date, 2)].join('-');
}

/** Formats a day for sentences: "9 December 2026". */
export function formatDayInWords(day: Day): string {
  return formatDate(day * MILLISECONDS_A_DAY);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
