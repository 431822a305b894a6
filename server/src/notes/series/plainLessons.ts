import { groupBy } from '../../text/groupBy';
import { memoizeByIdentity } from '../../text/memoize';
import { type Candidate, sumOf } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isTaskWord } from '../words/unitWords';
import { areLessonNumbers } from './bareNumbers';

// Series of lessons in plain lines, as they are copied from the page of a course.

const MIN_COUNT = 3;
const MIN_VIDEOS = 5;
const MIN_SHARE = 0.7;
const MAX_LINES_BELOW = 4;
const NUMBER = /\d{1,3}/;
const OPENING = /^#?(\d{1,3})[.)]?\s+(?=\S)/; // "12 Wires"

/** Returns whether a plain line starts with a number, so that it may be one of a list of videos: "12 Wires 9:32". */
export function mayBeVideo({ candidate, level }: Line): boolean {
  return candidate.shape === 'line' && !level && OPENING.test(candidate.title);
}

/**
 * Returns the plain lines with consecutive numbers and durations as video players show them, "12 Wires 9:32". `closed` are the
 * lines with such durations. O(lines).
 */
export function numberedVideos(closed: ReadonlySet<Line>): Line[] {
  const own = [...closed].filter(mayBeVideo);
  if (own.length < MIN_VIDEOS) return [];
  return areLessonNumbers(own.map(({ candidate }) => Number(OPENING.exec(candidate.title)?.[1]))) ? own : [];
}

/** The word for a lesson without a price, after its title. */
const PRICE = /\s(?:FREE|Free|GRATIS|Gratis|GRATUIT|Gratuit|Kostenlos|无料|免费)$/u; // "Wires FREE"

/** Returns a line of a list of videos without its number and the word for a free video. */
export const withVideoTitle = memoizeByIdentity((candidate: Candidate): Candidate => {
  const { title, titleSpan } = candidate;
  const number = OPENING.exec(title)?.[0].length ?? 0;
  const price = PRICE.exec(title)?.[0].length ?? 0;
  const span = { start: titleSpan.start + number, end: titleSpan.end - price };
  const isWritten = titleSpan.end - titleSpan.start === title.length;
  return {
    ...candidate,
    title: title.slice(number, title.length - price),
    titleSpan: isWritten ? span : titleSpan,
    evidence: sumOf(candidate.weights),
  };
});

/**
 * Returns the plain lines that are counted with any word, if the lines below most of them state a time with a label: "C1 : Wires",
 * then "Time : 20 hours". O(lines).
 */
export function labelledLines(lines: readonly Line[]): Line[] {
  const counted = lines.filter(isCounted);
  if (counted.length < MIN_COUNT) return [];
  return [...groupBy(counted, ({ candidate }) => candidate.countedBy).values()].flatMap((own) => {
    if (own.length < MIN_COUNT) return [];
    const timed = own.filter((line) => hasTimeBelow(line, lines));
    const numbers = own.map(({ candidate }) => Number(NUMBER.exec(candidate.title)?.[0] ?? 0));
    return timed.length >= MIN_SHARE * own.length && areLessonNumbers(numbers) ? own : [];
  });
}

function isCounted({ candidate: { shape, countedBy, timeLine, times }, level }: Line): boolean {
  return shape === 'line' && !level && !!countedBy && !timeLine && times.length === 0 && !isTaskWord(countedBy);
}

function hasTimeBelow(line: Line, lines: readonly Line[]): boolean {
  const at = indexOfLine(lines, line) + 1;
  for (const other of lines.slice(at, at + MAX_LINES_BELOW)) {
    if (other.candidate.timeLine?.by === 'context') return true;
    if (other.depth !== undefined || isCounted(other)) return false;
  }
  return false;
}
