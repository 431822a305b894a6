import { greatest } from '../../text/extremes';
import { grouped } from '../../text/grouped';
import { type Candidate, hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { endsWithDate, opensWithDate, shortDateAt } from '../words/dates';
import { isDayWord, isLessonWord, VIDEO_PART } from '../words/unitWords';

const FEWEST = 4;
const FEWEST_DATES = 2;
const MOSTLY = 0.7;
/** Priorities ("P1"), versions and steps have smaller numbers. */
const LEAST_LAST = 6;
const COUNTED = /^(\p{L}{1,12})\.?\s?#?(\d{1,4})(?![\p{L}\d.])/u; // "P35 Wires"

/**
 * Returns the items below headings that are days or dates, if nearly all of them are counted on with one word for a lesson or a
 * part of a video: "# 6.1" with "- P35 Wires". Then the items are what was studied, and the dates only tell when. O(lines).
 */
export function countedItems(lines: readonly Line[]): Line[] {
  const below = new Map<Line, Line>();
  let date: Line | undefined;
  for (const line of lines) {
    if (line.depth !== undefined) date = isDate(line.candidate) ? line : undefined;
    else if (date && line.list !== undefined) below.set(line, date);
  }
  const items = [...below.keys()];
  const counted = grouped(items.filter(isCounted), ({ candidate }) => wordOf(candidate));
  const own = [...counted.values()].find((some) => some.length >= MOSTLY * items.length);
  if (!own || own.length < FEWEST || new Set(own.map((line) => below.get(line))).size < FEWEST_DATES) return [];
  if (items.some(({ candidate }) => hasEvidence(candidate) && candidate.times.length > 0)) return [];
  const numbers = own.map(({ candidate }) => numberOf(candidate));
  const ascending = numbers.filter((number, n) => n === 0 || number >= (numbers[n - 1] as number)).length;
  return ascending >= MOSTLY * numbers.length && greatest(numbers) >= LEAST_LAST ? own : [];
}

function isDate({ title, area }: Candidate): boolean {
  const isDay = area !== undefined && isDayWord(area.word);
  return isDay || opensWithDate(title) || shortDateAt(title) !== undefined || endsWithDate(title);
}

function isCounted({ candidate }: Line): boolean {
  const word = wordOf(candidate);
  return word !== undefined && (word === VIDEO_PART || isLessonWord(word) || candidate.area?.isLesson === true);
}

/** Returns the word that counts an item: "p" of "P35 Wires". */
function wordOf({ area, title }: Candidate): string | undefined {
  return area?.word ?? COUNTED.exec(title)?.[1]?.toLowerCase();
}

function numberOf({ area, title }: Candidate): number {
  return area?.number ?? Number(COUNTED.exec(title)?.[2] ?? 0);
}
