import type { Minutes } from '../../notes/model/notes';

/** Returns the minutes per week when a time is divided evenly among a number of days. Less than 7 days count as one week. */
export function perWeek({ least, most }: Minutes, days: number): Minutes {
  const weeks = Math.max(days, 7) / 7;
  return { least: least / weeks, most: most / weeks };
}
