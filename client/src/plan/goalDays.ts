import { t } from '@vscode/l10n';
import { formatDay, formatDayInWords, readDay } from '../../../server/src/course/days/day';
import { perWeek } from '../../../server/src/course/plan/perWeek';
import { formatRoughly } from '../../../server/src/course/progress/minutes';
import type { RemainingWork } from '../../../server/src/protocol/plan';
import { plural } from '../../../server/src/text/language';

/** A last day of a goal, as an item of a list. */
export interface GoalDayItem {
  /** "2026-12-09". */
  readonly by: string;
  readonly label: string;
  readonly description: string;
}

const offeredWeeks = [1, 2, 4, 6, 8, 12, 16];

/** Returns the usual last days of a goal, with the hours per week that the remaining work then takes. */
export function usualDays(today: string, left: RemainingWork): readonly GoalDayItem[] {
  const first = readDay(today);
  if (first === undefined) return [];
  return offeredWeeks.map((weeks) => {
    // Today counts, too.
    const day = first + weeks * 7 - 1;
    return item(day, first, left, plural(weeks, t('In {0} week', weeks), t('In {0} weeks', weeks)));
  });
}

/** Returns a typed last day: "2026-12-09"; `undefined` for another text and for a day before today. */
export function typedDay(typed: string, today: string, left: RemainingWork): GoalDayItem | undefined {
  const [day, first] = [readDay(typed.trim()), readDay(today)];
  return day === undefined || first === undefined || day < first ? undefined : item(day, first, left, typed.trim());
}

function item(day: number, today: number, { time }: RemainingWork, label: string): GoalDayItem {
  const week = time && t('{0} per week', formatRoughly(perWeek(time, day - today + 1)));
  return { by: formatDay(day), label, description: [formatDayInWords(day), week].filter(Boolean).join(' · ') };
}
