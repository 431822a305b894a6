import type { Blocks } from '../../markdown/sections/blocks';
import { maxOf, minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { namedAreas } from '../layout/namedAreas';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { absolute, type Line } from '../titles/line';
import { areaTitleOf } from '../words/areaTitles';
import { areOfCourse, hasVideoOfParts, isAboutStudy, mentionsStudy, namesEvent } from '../words/courseWords';
import { namesJournal } from '../words/journalWords';
import { isSectionName } from '../words/sectionNames';
import { titleLineOf } from '../words/titleLine';
import { areCounted } from '../words/titleNumbers';
import { isDayWord, isMeetingWord, isTeachingWord, isWeekWord, partWords, VIDEO_PART } from '../words/unitWords';
import { wordSet } from '../words/wordTable';
import { besideLessons } from './besideLessons';

const MIN_COUNT = 3;
const MIN_OF_COURSE = 2;
/** At least one in this many numbers up to the last one must occur. Notes may contain only "Lesson 2" and "Lesson 4". */
const MAX_SPACING = 4;
const MAX_LENGTH = 120;

/**
 * Returns the lines of each series of lessons: headings, items, checkboxes, rows, bold lines or `<details>` that are numbered
 * with a word for a unit of teaching ("Lesson 1", "第一讲") and contain no modules. If there is none, items and checkboxes for
 * chapters or days are lessons in a text about study. An item with the same number as a heading is a duplicate of it. O(lines).
 */
export function lessonLines(lines: readonly Line[], blocks: Blocks): Line[] {
  const days = daysInWeeks(lines);
  if (days.length > 0 && (areOfCourse(blocks) || isStudyText(blocks.text))) return days;
  const parts = lines.filter(isVideoPart);
  const lessons = [...lines.filter(isLesson), ...(parts.length > 0 && hasVideoOfParts(blocks.text) ? parts : [])];
  const counted = lessons.length > 0 ? lessons : countedParts(lines, blocks);
  if (counted.length < MIN_OF_COURSE || namesEvent(blocks.text)) return [];
  const areas = namedAreas(lines);
  const words = groupBy(counted, ({ candidate }) => candidate.area?.word as string);
  return [...words.values()].flatMap((all) => {
    const inShapes = [...groupBy(all, shapeOf).values()].filter((own) => !own.some((line) => areas.has(line)));
    const series = inShapes.filter(
      (own) =>
        (isSeries(own) || isPair(own, lines, blocks) || areRepeated(own, inShapes)) &&
        !(isFolded(own) && lines.some(isMore)),
    );
    const isHeading = ([first]: readonly Line[]) => first?.depth !== undefined;
    const headings = series.filter(isHeading).flat();
    const headingNumbers = new Set(headings.map(numberOf));
    // "# Lecture 9" may continue the series after "## Lecture 8".
    const further =
      headingNumbers.size > 0 ? inShapes.filter((own) => isHeading(own) && !series.includes(own)).flat() : [];
    const others = [...further, ...series.filter((own) => !isHeading(own)).flat()];
    const inRows = others.length > 0 ? numbersInRows(lines, all, blocks.text) : new Set();
    const repeats = (line: Line) =>
      headingNumbers.has(numberOf(line)) || (line.candidate.shape !== 'row' && inRows.has(numberOf(line)));
    const own = [...headings, ...others.filter((line) => !repeats(line))];
    return [...own, ...besideLessons(own, lines, blocks.text, isLesson)];
  });
}

const FIRST_CELL = /^[\s|]*([^|\r\n]{1,40})/; // "| Lecture 3 |"

/** Returns the numbers of lessons in the first cells of rows that are modules: "| Lecture 3 | Wires | 50 min |". */
function numbersInRows(lines: readonly Line[], [lesson]: readonly Line[], text: string): ReadonlySet<unknown> {
  const rows = lines.filter(({ candidate: { shape, weights } }) => shape === 'row' && weights.cells > 0);
  const cells = rows.map((row) =>
    areaTitleOf((FIRST_CELL.exec(slice(text, absolute(row, row.candidate.line)))?.[1] ?? '').trim()),
  );
  return new Set(cells.filter((cell) => cell?.word === lesson?.candidate.area?.word).map((cell) => cell?.number));
}

function isStudyText(text: string): boolean {
  return mentionsStudy(text) || namesJournal(titleLineOf(text));
}

const isPart = wordSet(`week unit ${partWords.join(' ')}`);
const TICKED = /\[[xX]\]/;

/**
 * Returns items with numbered chapters or days in notes of a course without other evidence and, in a text about study, such
 * checkboxes.
 */
function countedParts(lines: readonly Line[], blocks: Blocks): Line[] {
  const parts = lines.filter(({ candidate }) => candidate.area && isPart(candidate.area.word));
  if (parts.length < MIN_COUNT) return [];
  const ticked = tickedParts(parts, blocks.text);
  if (ticked.length > 0 || !areOfCourse(blocks) || lines.some(({ candidate }) => hasEvidence(candidate))) return ticked;
  return parts.filter((line) => line.depth === undefined && isItem(line));
}

/** Returns items with numbered days below several weeks, with or without the week: "- Week 2 Day 3: Wires". */
function daysInWeeks(lines: readonly Line[]): Line[] {
  const weeks = new Set(
    lines.filter(({ depth, candidate }) => depth !== undefined && isWeekWord(candidate.area?.word ?? '')),
  );
  if (weeks.size < MIN_WEEKS) return [];
  const days = new Map<Line, Line[]>();
  let week: Line | undefined;
  for (const line of lines) {
    if (line.depth !== undefined) week = weeks.has(line) ? line : undefined;
    else if (week && line.list !== undefined && countsDay(line)) days.set(week, [...(days.get(week) ?? []), line]);
  }
  const full = [...days.values()].filter((own) => own.length >= MIN_COUNT);
  return full.length >= MIN_WEEKS ? [...days.values()].flat() : [];
}

const MIN_WEEKS = 2;

function countsDay({ candidate: { area } }: Line): boolean {
  if (area === undefined) return false;
  return isDayWord(area.word) || (isWeekWord(area.word) && isDayWord(areaTitleOf(area.title)?.word ?? ''));
}

/** Returns checkboxes with numbered parts, some of them checked: "- [x] Section 1: Wires". */
function tickedParts(lines: readonly Line[], text: string): Line[] {
  const boxes = lines.filter(({ candidate }) => candidate.task);
  if (boxes.length < MIN_COUNT || !boxes.some((line) => TICKED.test(slice(text, absolute(line, line.candidate.line)))))
    return [];
  return isAboutStudy(text) ? boxes : [];
}

function isFolded([first]: readonly Line[]): boolean {
  return first?.candidate.shape === 'summary';
}

/** Returns whether a line has more evidence of a module than the part that contains it. */
function isMore({ candidate }: Line): boolean {
  return candidate.shape !== 'summary' && (candidate.task || hasEvidence(candidate));
}

/** Returns the form of a line. Items of both kinds of lists count alike: lists of a series mix them. */
function shapeOf({ candidate: { shape, task } }: Line): string {
  return `${shape.replace('ordered', 'bullet')} ${task}`;
}

function numberOf({ candidate }: Line): number | string | undefined {
  return candidate.area?.number ?? candidate.area?.date;
}

/** Returns whether a line starts with the number of a lesson and is a title, not a sentence about a lesson. */
function isLesson(line: Line): boolean {
  const { area } = line.candidate;
  if (!area?.isLesson || line.level) return false;
  // "Session" is excluded for items: training plans for runners have sessions, too.
  return line.depth === undefined ? !isMeetingWord(area.word) && isItem(line) : isTitle(line.candidate);
}

function isVideoPart({ candidate, depth }: Line): boolean {
  return candidate.area?.word === VIDEO_PART && depth !== undefined && isTitle(candidate);
}

function isTitle({ title, isContents, timeLine }: Candidate): boolean {
  return !isContents && !timeLine && title.length <= MAX_LENGTH;
}

function isItem({ candidate }: Line): boolean {
  return isTitle(candidate) && titleShapes.has(candidate.shape) && isSetOff(candidate);
}

const titleShapes: ReadonlySet<string> = new Set([
  'bullet 1',
  'bullet 2',
  'ordered 1',
  'ordered 2',
  'row',
  'bold',
  'summary',
  'line',
]);
const SEPARATOR = /[:：.、\-–—|]\s*$/; // "Lesson 3: "
const TITLE = /^(?:$|[^\p{Ll}])/u;

function isSetOff({ area, title, shape }: Candidate): boolean {
  if (area === undefined) return false;
  return (TITLE.test(area.title) && shape !== 'line') || SEPARATOR.test(title.slice(0, area.skipped));
}

/**
 * Returns whether two lessons are the only headings of their depth, except for sections of any notes, in notes of a course or
 * with words that are used for lectures only.
 */
function isPair(own: readonly Line[], lines: readonly Line[], blocks: Blocks): boolean {
  const depth = own[0]?.depth;
  if (depth === undefined || own.length !== 2 || numberOf(own[0] as Line) === numberOf(own[1] as Line)) return false;
  const same = lines.filter((line) => line.depth === depth && !isSectionName(line.candidate.title));
  const areAll = same.length === own.length;
  return areAll && (areOfCourse(blocks) || isTeachingWord(own[0]?.candidate.area?.word ?? ''));
}

/**
 * Returns whether all numbers of headings occur in a series of items: a list of lessons, some of which have notes below a
 * heading.
 */
function areRepeated(own: readonly Line[], inShapes: readonly (readonly Line[])[]): boolean {
  if (own[0]?.depth === undefined) return false;
  return inShapes.some((others) => {
    if (others[0]?.depth !== undefined || !isSeries(others)) return false;
    const numbers = new Set(others.map(numberOf));
    return own.every((line) => numbers.has(numberOf(line)));
  });
}

/**
 * Returns whether the numbers of lines ascend or descend, and at least one in `MAX_SPACING` numbers between the least and the
 * greatest occurs.
 */
function isSeries(own: readonly Line[]): boolean {
  const places = new Set(own.map(numberOf));
  if (!areCounted(places.size, own.length)) return false;
  const numbers = [...places].filter((place) => typeof place === 'number');
  if (numbers.length * 2 < places.size) return true;
  return maxOf(numbers) - minOf(numbers) < MAX_SPACING * numbers.length;
}
