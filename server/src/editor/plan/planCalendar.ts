import { type Day, formatDay } from '../../course/days/day';
import { calendar } from '../../course/plan/calendar';
import type { NotesTogether } from '../../course/plan/courses';
import type { Goal } from '../../course/plan/goal';
import type { Paces } from '../../course/plan/pace';
import type { Calendar } from '../../protocol/plan';
import { goalModules } from './goalModules';

/** The creation time and the last day of a calendar. */
export interface CalendarDays {
  readonly today: Day;
  /** The creation time in UTC: "20261121T103000Z". */
  readonly stamp: string;
  /** The last day, if it is not that of the goal. */
  readonly by: Day | undefined;
}

/** Returns the modules of a goal as a calendar from today to its day; without a goal, all remaining modules. */
export function planCalendar(
  notes: NotesTogether,
  paces: Paces,
  goal: Goal | undefined,
  { today, stamp, by: wanted }: CalendarDays,
): Calendar {
  const by = wanted ?? goal?.by;
  const { planned } = goalModules(notes, paces, goal, today);
  if (by === undefined || by < today) return { text: '', modules: planned.length };
  return { by: formatDay(by), text: calendar(planned, { from: today, to: by }, stamp), modules: planned.length };
}
