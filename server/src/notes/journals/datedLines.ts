import type { Candidate } from '../titles/candidate';
import type { Line } from '../titles/line';
import { endsWithDate, opensWithDate, shortDateAt } from '../words/dates';
import { isDayWord, isWeekWord } from '../words/unitWords';

type Counted = 'day' | 'date' | 'short date' | 'week';

/** Returns what a title counts, if it opens with a day, a date or a week. */
export function countedIn({ area, title }: Pick<Candidate, 'area' | 'title'>): Counted | undefined {
  if (opensWithDate(title)) return 'date';
  if (area && isDayWord(area.word)) return 'day';
  if (area && isWeekWord(area.word)) return 'week';
  if (!area && endsWithDate(title)) return 'date';
  return shortDateAt(title) === undefined ? undefined : 'short date';
}

/** Returns whether a heading, or a line that is set off as one is, opens with a date or counts a day or week. */
export function isDated({ candidate, depth, level }: Line): boolean {
  if (level || candidate.isContents || candidate.timeLine || !isStudied(candidate)) return false;
  return (depth !== undefined || isSetOff(candidate)) && countedIn(candidate) !== undefined;
}

const SET_OFF = /[:：]\s*$/; // "Day 5: "

/** "Date: 2024-05-06" and "**Day 5**" are alone in their line; "- Day 5: wires" counts on what headings count. */
function isSetOff({ shape, area, title, task }: Candidate): boolean {
  if (shape === 'bullet 1') return !task && area !== undefined && SET_OFF.test(title.slice(0, area.skipped));
  if (shape === 'summary') return true;
  if ((shape !== 'line' && shape !== 'bold') || title.length > MAX_TITLE_LENGTH || !DIGIT.test(title)) return false;
  return area ? area.title === '' : endsWithDate(title) || (opensWithDate(title) && title.length <= MAX_DATE_LENGTH);
}

const MAX_DATE_LENGTH = 30;
const MAX_TITLE_LENGTH = 80;
const DIGIT = /\d/;

/** The depth of a line that is no heading, below all of them. */
const DEEPEST = 7;

/** Returns the depth of a line. That of the title of a folded part is 0, since the part contains headings. */
export function depthIn({ depth, candidate }: Line): number {
  return candidate.shape === 'summary' ? 0 : (depth ?? DEEPEST);
}

/** Returns whether a title has no time, or one other than zero. "2024-05-06 | 0 min, ill" is a day without study. */
export function isStudied({ within }: Candidate): boolean {
  return within?.time.minutes?.most !== 0;
}
