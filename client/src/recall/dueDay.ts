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
export function sayDays(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 60) return `in ${days} days`;
  if (days < 730) return `in ${Math.round(days / 30.4)} months`;
  return `in ${Math.round(days / 365.25)} years`;
}
