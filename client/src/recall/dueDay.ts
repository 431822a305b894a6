import { formatFromNow } from '../../../server/src/text/language';
import type { Memory } from './recall';

/** Returns the number of days until a card is due, in local time; negative if it is overdue. */
export function daysUntil({ due }: Pick<Memory, 'due'>, now: Date): number {
  return dayOf(new Date(due)) - dayOf(now);
}

const DAY_LENGTH = 86_400_000;

/** Returns the number of a calendar day, in days since 1970; days of 23 or 25 hours count as one. */
function dayOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_LENGTH;
}

/** Returns a number of days as text: "tomorrow", "in 4 days", "in 3 months". */
export function formatDaysFromNow(days: number): string {
  if (days < 60) return formatFromNow(Math.max(0, days), 'day');
  return days < 730
    ? formatFromNow(Math.round(days / 30.4), 'month')
    : formatFromNow(Math.round(days / 365.25), 'year');
}
