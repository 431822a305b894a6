import type { Blocks } from '../../markdown/sections/blocks';
import { grouped } from '../../text/grouped';
import { withCheckList } from '../layout/checkList';
import { namedAreas } from '../layout/namedAreas';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { asLesson, asNote, asUnitOfSeries } from '../titles/promoted';
import { areOfCourse, isAboutStudy, namesPlan, titleLineOf } from '../words/courseWords';
import { namesJournal } from '../words/journalWords';
import { bareNumbers } from './bareNumbers';
import { closedByClocks, withClosingClock } from './closingClocks';
import { countedItems } from './countedItems';
import { countedTitles } from './countedTitles';
import { countedFile, leadsToFile } from './courseFiles';
import { datedRows } from './datedRows';
import { isMereLink, type Journal, journalOf } from './journal';
import { withLabelHeadings } from './labelHeadings';
import { lessonLines } from './lessons';
import { withLoggedRows } from './loggedRows';
import { withNestedBoxes } from './nestedBoxes';
import { nestedNumbers } from './nestedNumbers';
import { clockTitles, dashedTitles, dottedTitles, numberedTitles, numbersAfterLessons } from './numberedTitles';
import { bareLectures, plainUnits } from './plainUnits';
import { withoutResourceLinks } from './resourceLinks';
import { countedLines, letteredTasks, placeInSeries, timedHeadings } from './timedHeadings';
import { timedItems, timedItemsOfDays } from './timedItems';
import { asWholeFile, wholeFileOf } from './wholeFile';

/**
 * Returns the lines, with those replaced that are modules only because of other lines: checkboxes without other evidence;
 * numbered lessons; and in a text about a course, numbered days and lessons, links to numbered files, checkboxes, and the items
 * of a plan. Returns `lines` itself if there are none. O(lines).
 */
export function withUnits(all: readonly Line[], blocks: Blocks): readonly Line[] {
  const lines = withLabelHeadings(withoutResourceLinks(withLoggedRows(all, blocks)));
  const items = isStudyLog(blocks.text) ? [...countedItems(lines), ...timedItemsOfDays(lines, blocks.text)] : [];
  if (items.length > 0) return asLessons(lines, new Set(items));
  const journal = journalOf(lines, blocks);
  if (journal) return withJournal(lines, journal);
  const rows = datedRows(lines, blocks);
  if (rows.length > 0) return withJournal(lines, besideRows(lines, rows));
  const nested = areOfCourse(blocks) ? withNestedBoxes(lines) : undefined;
  if (nested) return nested;
  const timed = withClocks(lines, blocks);
  const counted = timedHeadings(timed, blocks.text);
  const entries = counted.length > 0 ? counted : letteredTasks(timed, blocks.text);
  const lessons = new Set(
    entries.length > 0 ? entries : [...dottedTitles(timed), ...clockTitles(timed), ...lessonsBeside(timed, blocks)],
  );
  if (lessons.size === 0) for (const line of bareNumbers(timed, () => isAboutStudy(blocks.text))) lessons.add(line);
  const dashed = areOfCourse(blocks) && entries.length === 0 ? dashedTitles(timed) : [];
  for (const line of dashed) lessons.add(line);
  if (lessons.size === 0) for (const line of bareLectures(timed, blocks.text)) lessons.add(line);
  const units = new Set(areOfCourse(blocks) && entries.length === 0 ? unitsOfCourse(timed, blocks.text, lessons) : []);
  if (lessons.size === 0) for (const line of timedItems(timed, blocks.text)) lessons.add(line);
  if (lessons.size + units.size === 0 && isAboutStudy(blocks.text))
    for (const line of countedTitles(timed)) lessons.add(line);
  if (lessons.size + units.size === 0) {
    const whole = wholeFileOf(timed, blocks);
    return whole ? asWholeFile(timed, whole) : withCheckList(timed);
  }
  return timed.map((line) => {
    if (counted.length > 0 && line.list !== undefined && isMereLink(line.candidate)) return asNoteLine(line);
    if (lessons.has(line)) return { ...line, candidate: asLesson(line.candidate) };
    return units.has(line) ? { ...line, candidate: asUnitOfSeries(line.candidate) } : line;
  });
}

function asNoteLine(line: Line): Line {
  return { ...line, candidate: asNote(line.candidate) };
}

function isStudyLog(text: string): boolean {
  return isAboutStudy(text) || namesJournal(titleLineOf(text));
}

function asLessons(lines: readonly Line[], lessons: ReadonlySet<Line>): readonly Line[] {
  return lines.map((line) => (lessons.has(line) ? { ...line, candidate: asLesson(line.candidate) } : line));
}

/**
 * Returns the lines, with the entries of a journal as modules and the lines below them as notes. A heading in a folded entry is
 * a note, too.
 */
function withJournal(lines: readonly Line[], { entries, notes }: Journal): readonly Line[] {
  const areFolded = [...entries].some(({ candidate }) => candidate.shape === 'summary');
  return lines.map((line) => {
    if (entries.has(line)) return { ...line, candidate: asLesson(line.candidate) };
    if (!notes.has(line)) return line;
    return areFolded ? { ...asNoteLine(line), depth: undefined } : asNoteLine(line);
  });
}

/**
 * Returns the lessons of a text. In a checklist of numbered headings, "- [x] Lecture 7" and "### 207: Wires", only the lessons
 * without a heading are returned.
 */
function lessonsBeside(lines: readonly Line[], blocks: Blocks): readonly Line[] {
  const lessons = lessonLines(lines, blocks);
  const titles = isAboutStudy(blocks.text) ? numberedTitles(lines) : [];
  if (titles.length === 0 || lessons.some(({ depth }) => depth !== undefined)) return lessons;
  const numbers = new Set(titles.flatMap(({ candidate: { ordinal = 0 } }) => [ordinal, ordinal % HUNDRED]));
  const further = lessons.filter(({ candidate: { area } }) => area?.number === undefined || !numbers.has(area.number));
  return [...titles, ...further];
}

const HUNDRED = 100;

/** Returns a journal whose entries are rows. All other lines are notes, except tables and titles. */
function besideRows(lines: readonly Line[], rows: readonly Line[]): Journal {
  const entries = new Set(rows);
  const notes = lines.filter(({ candidate, depth }) => depth === undefined && candidate.weights.cells === 0);
  return { entries, notes: new Set(notes) };
}

/**
 * Returns the lines with the durations at the end of titles as times: of all lines in a text about a course, else of lessons.
 */
function withClocks(lines: readonly Line[], blocks: Blocks): readonly Line[] {
  const closed = closedByClocks(lines, blocks, ({ candidate }) =>
    areOfCourse(blocks) ? isItem(candidate) : candidate.area?.isLesson === true,
  );
  if (closed.size === 0) return lines;
  return lines.map((line) => (closed.has(line) ? { ...line, candidate: withClosingClock(line.candidate) } : line));
}

function unitsOfCourse(lines: readonly Line[], text: string, lessons: ReadonlySet<Line>): Line[] {
  const counted = [...numberedTitles(lines), ...numbersAfterLessons(lines)];
  const numbered = counted.length > 0 || lessons.size > 0 ? counted : nestedNumbers(lines, text);
  const spoken = lines.filter(({ candidate }) => hasEvidence(candidate));
  const headingLessons = new Set([...lessons].filter(({ depth }) => depth !== undefined).map(lessonIn));
  return [
    ...(numbered.length > 0 ? numbered : countedHeadings(lines)),
    ...countedFiles(lines, spoken),
    ...checkboxes(lines, spoken).filter((box) => lessonIn(box) === undefined || !headingLessons.has(lessonIn(box))),
    ...(spoken.length === 0 && namesPlan(text) ? plainUnits(lines, text) : []),
  ];
}

const MIN_COUNT = 3;

/**
 * Returns headings of numbered days, lessons or projects that contain no modules, and thus are modules: "Day 1", "2024-01-15",
 * "07 - Wires".
 */
function countedHeadings(lines: readonly Line[]): Line[] {
  const counted = countedLines(lines);
  if (counted.length < MIN_COUNT) return [];
  const areas = namedAreas(lines);
  const series = grouped(counted, ({ candidate }) => `${candidate.shape} ${candidate.area?.word}`);
  return [...series.values()].flatMap((own) => (areSeries(own, lines, areas) ? own : []));
}

function areSeries(own: readonly Line[], lines: readonly Line[], areas: ReadonlySet<Line>): boolean {
  const numbers = new Set(own.map(({ candidate }) => placeInSeries(candidate)));
  if (numbers.size < MIN_COUNT) return false;
  // "Week 3" opens an area unless no week contains a heading or module.
  const isSure = own.some(({ candidate }) => candidate.area?.isCertain);
  if (!isSure && own.some((line) => areas.has(line))) return false;
  const full = own.filter((line) => containsMore(line, lines, isSure)).length;
  return isSure ? full === 0 : full < own.length / 2;
}

/** Returns whether a heading contains a line with evidence or, if `withHeadings`, a deeper heading. */
function containsMore(heading: Line, lines: readonly Line[], withHeadings: boolean): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if (depth !== undefined && depth <= (heading.depth as number)) return false;
    if (level || hasEvidence(candidate) || candidate.task || (withHeadings && isTitle(lines[n] as Line))) return true;
  }
  return false;
}

function isTitle({ depth, list }: Line): boolean {
  return depth !== undefined || list !== undefined;
}

const MIN_FILES = 4;

/** Returns links to numbered local files or folders: an index of lectures. */
function countedFiles(lines: readonly Line[], spoken: readonly Line[]): Line[] {
  const linked = lines.filter(
    ({ candidate }) => isItem(candidate) && candidate.link && leadsToFile(candidate.link.url),
  );
  if (linked.length < MIN_FILES || linked.length < spoken.length) return [];
  const series = grouped(linked, ({ candidate }) => candidate.shape);
  return [...series.values()].flatMap((own) => {
    const counted = own.filter(
      ({ candidate }) => candidate.countedBy !== undefined || countedFile(candidate.link?.url),
    );
    return counted.length >= Math.max(MIN_FILES, own.length / 2) ? own : [];
  });
}

function isItem({ shape, depth }: Candidate): boolean {
  return /^(?:bullet|ordered)/.test(shape) || shape === 'row' || depth !== undefined;
}

/**
 * Returns the word and number of a lesson, by which a checkbox matches the heading of its notes; `undefined` for other lines.
 */
function lessonIn({ candidate: { area } }: Line): string | undefined {
  return area?.isLesson ? `${area.word} ${area.number}` : undefined;
}

const MIN_BOXES = 3;

/**
 * Returns the checkboxes if they are most of the items, hardly any other line has evidence, and no other line repeats a
 * checkbox.
 */
function checkboxes(lines: readonly Line[], spoken: readonly Line[]): Line[] {
  const boxes = lines.filter(({ candidate }) => candidate.task);
  if (boxes.length < MIN_BOXES || boxes.length < 4 * spoken.length) return [];
  const titles = new Set(boxes.map(({ candidate }) => candidate.title.toLowerCase()));
  if (spoken.some(({ candidate }) => titles.has(candidate.title.toLowerCase()))) return [];
  const items = lines.filter(({ candidate }) => isItem(candidate) && candidate.depth === undefined);
  return boxes.length * 2 >= items.length ? boxes : [];
}
