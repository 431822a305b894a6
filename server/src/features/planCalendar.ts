import type { Notebook } from '../notebook/notebook';
import type { Calendar } from '../protocol/plan';
import { calendar } from '../study/calendar';
import { type Day, formatDay } from '../study/day';
import { type Goal, goalPlan } from '../study/goal';
import type { Paces } from '../study/pace';
import { leftToStudy } from '../study/plan';
import { courseOf, type Syllabus } from '../syllabus/syllabus';

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
  notebook: Notebook,
  syllabus: Syllabus,
  paces: Paces,
  goal: Goal | undefined,
  { today, stamp, by: wanted }: CalendarDays,
): Calendar {
  const by = wanted ?? goal?.by;
  const left = leftToStudy(notebook, syllabus, paces);
  const planned = goal ? goalPlan(goal, left, courseOf(notebook, syllabus), today).planned : left;
  if (by === undefined || by < today) return { text: '', modules: planned.length };
  return { by: formatDay(by), text: calendar(planned, { from: today, to: by }, stamp), modules: planned.length };
}
