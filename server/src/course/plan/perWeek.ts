import type { Minutes } from '../../notes/model/notes';

/** Returns the minutes per week for a time and a number of days; a period of less than a week counts as one week. */
export function perWeek({ least, most }: Minutes, days: number): Minutes {
  const weeks = Math.max(days, 7) / 7;
  return { least: least / weeks, most: most / weeks };
}
