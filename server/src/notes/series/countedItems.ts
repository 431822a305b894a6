import { maxOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { type Candidate, hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { endsWithDate, opensWithDate, shortDateAt } from '../words/dates';
import { isDayWord, isLessonWord, VIDEO_PART } from '../words/unitWords';

const MIN_COUNT = 4;
const MIN_DATES = 2;
const MIN_SHARE = 0.7;
/** Minimum for the last number: those of priorities ("P1"), versions and steps are smaller. */
const MIN_LAST_NUMBER = 6;
const COUNTED = /^(\p{L}{1,12})\.?\s?#?(\d{1,4})(?![\p{L}\d.])/u; // "P35 Wires"

/**
 * Returns the items below headings that are days or dates, if nearly all items are numbered consecutively with one word for a
 * lesson or a part of a video: "- P35 Wires" below "# 6.1". Then the items are modules, and the headings are not. O(lines).
 */
export function countedItems(lines: readonly Line[]): Line[] {
  const below = new Map<Line, Line>();
  let date: Line | undefined;
  for (const line of lines) {
    if (line.depth !== undefined) date = isDate(line.candidate) ? line : undefined;
    else if (date && line.list !== undefined) below.set(line, date);
  }
  const items = [...below.keys()];
  const counted = groupBy(items.filter(isCounted), ({ candidate }) => wordOf(candidate));
  const own = [...counted.values()].find((some) => some.length >= MIN_SHARE * items.length);
  if (!own || own.length < MIN_COUNT || new Set(own.map((line) => below.get(line))).size < MIN_DATES) return [];
  if (items.some(({ candidate }) => hasEvidence(candidate) && candidate.times.length > 0)) return [];
  const numbers = own.map(({ candidate }) => numberOf(candidate));
  const ascending = numbers.filter((number, n) => n === 0 || number >= (numbers[n - 1] as number)).length;
  return ascending >= MIN_SHARE * numbers.length && maxOf(numbers) >= MIN_LAST_NUMBER ? own : [];
}

function isDate({ title, area }: Candidate): boolean {
  const isDay = area !== undefined && isDayWord(area.word);
  return isDay || opensWithDate(title) || shortDateAt(title) !== undefined || endsWithDate(title);
}

function isCounted({ candidate }: Line): boolean {
  const word = wordOf(candidate);
  return word !== undefined && (word === VIDEO_PART || isLessonWord(word) || candidate.area?.isLesson === true);
}

/** Returns the word before the number of an item: "p" for "P35 Wires". */
function wordOf({ area, title }: Candidate): string | undefined {
  return area?.word ?? COUNTED.exec(title)?.[1]?.toLowerCase();
}

function numberOf({ area, title }: Candidate): number {
  return area?.number ?? Number(COUNTED.exec(title)?.[2] ?? 0);
}
