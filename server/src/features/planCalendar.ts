import type { Calendar } from '../protocol/plan';
import { calendar } from '../study/calendar';
import type { NotesTogether } from '../study/courses';
import { type Day, formatDay } from '../study/day';
import type { Goal } from '../study/goal';
import type { Paces } from '../study/pace';
import { askedByGoal } from './askedByGoal';

/** When the calendar is written, and until when it goes. */
export interface CalendarDays {
  readonly today: Day;
  /** In UTC, "20261121T103000Z". */
  readonly stamp: string;
  /** In place of the goal's day. */
  readonly by: Day | undefined;
}

/** What a goal asks for as a calendar, from today to its day; without a goal, all that is left. */
export function planCalendar(
  notes: NotesTogether,
  paces: Paces,
  goal: Goal | undefined,
  { today, stamp, by: wanted }: CalendarDays,
): Calendar {
  const by = wanted ?? goal?.by;
  const { planned } = askedByGoal(notes, paces, goal, today);
  if (by === undefined || by < today) return { text: '', modules: planned.length };
  return { by: formatDay(by), text: calendar(planned, { from: today, to: by }, stamp), modules: planned.length };
}
