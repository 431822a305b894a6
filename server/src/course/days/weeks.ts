import type { Minutes } from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';
import { type Day, formatDay, readDay } from './day';

/** Time that was studied on one day. */
export interface StudiedDay {
  readonly day: Day;
  readonly minutes: Minutes;
}

/** Time that was studied from Monday to Sunday. */
export interface Week {
  readonly monday: Day;
  readonly minutes: Minutes;
}

/** Maximum number of weeks: twenty years. Wrong dates would result in a page of several megabytes. */
const MAX_WEEKS = 1040;

/** Returns the weeks with study, in order: the last 1040 of them. */
export function byWeek(days: readonly StudiedDay[]): readonly Week[] {
  const weeks = new Map<Day, Minutes>();
  for (const { day, minutes } of days) {
    const monday = mondayOf(day);
    weeks.set(monday, sumOfMinutes([weeks.get(monday), minutes]) ?? minutes);
  }
  return Array.from(weeks, ([monday, minutes]) => ({ monday, minutes }))
    .sort((one, other) => one.monday - other.monday)
    .slice(-MAX_WEEKS);
}

/** Returns the ISO 8601 name of a week, "2021-W39": a week belongs to the year that contains its Thursday. */
export function weekName(monday: Day): string {
  const thursday = monday + 3;
  const year = formatDay(thursday).slice(0, 4);
  const newYear = readDay(`${year}-01-01`) ?? thursday;
  return `${year}-W${String(Math.floor((thursday - newYear) / 7) + 1).padStart(2, '0')}`;
}

/** Returns the Monday of a day's week. 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}
