import { formatDay, readDay, sayDay } from '../../../server/src/course/days/day';
import { perWeek } from '../../../server/src/course/plan/perWeek';
import { formatRoughly } from '../../../server/src/course/progress/minutes';
import type { Left } from '../../../server/src/protocol/plan';

/** A last day of a goal, as an item of a list. */
export interface GoalDayItem {
  /** "2026-12-09". */
  readonly by: string;
  readonly label: string;
  readonly description: string;
}

const WEEKS = [1, 2, 4, 6, 8, 12, 16];

/** Returns the usual last days of a goal, with the hours per week that the remaining work then takes. */
export function usualDays(today: string, left: Left): readonly GoalDayItem[] {
  const first = readDay(today);
  if (first === undefined) return [];
  return WEEKS.map((weeks) => {
    // Today counts, too.
    const day = first + weeks * 7 - 1;
    return item(day, first, left, weeks === 1 ? 'In 1 week' : `In ${weeks} weeks`);
  });
}

/** Returns a typed last day: "2026-12-09"; `undefined` for another text and for a day before today. */
export function typedDay(typed: string, today: string, left: Left): GoalDayItem | undefined {
  const [day, first] = [readDay(typed.trim()), readDay(today)];
  return day === undefined || first === undefined || day < first ? undefined : item(day, first, left, typed.trim());
}

function item(day: number, today: number, { time }: Left, label: string): GoalDayItem {
  const week = time && `${formatRoughly(perWeek(time, day - today + 1))} per week`;
  return { by: formatDay(day), label, description: [sayDay(day), week].filter(Boolean).join(' · ') };
}
