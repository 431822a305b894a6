import type { Blocks } from '../../markdown/sections/blocks';
import { datedRows } from '../journals/datedRows';
import { isMereLink, type Journal, journalOf } from '../journals/journal';
import { withLoggedRows } from '../journals/loggedRows';
import { statesNoTime } from '../journals/studiedDays';
import { withCheckList } from '../layout/checkList';
import type { Candidate } from '../titles/candidate';
import type { Line } from '../titles/line';
import { asDayOff, asLesson, asNote, asUnitOfSeries } from '../titles/promoted';
import { areOfCourse, isAboutStudy, isVideoLink } from '../words/courseWords';
import { namesJournal } from '../words/journalWords';
import { titleLineOf } from '../words/titleLine';
import { bareNumbers } from './bareNumbers';
import { withBareTimes } from './bareTimes';
import { withoutLinesBesideCourse } from './besideCourse';
import { withBoxedHeadings } from './boxedHeadings';
import { closedByClocks, withClosingClock } from './closingClocks';
import { countedItems } from './countedItems';
import { countedTitles } from './countedTitles';
import { titlesInWeeks, titlesOfCourse } from './courseSections';
import { withLabelHeadings } from './labelHeadings';
import { labelledEntries } from './labelledEntries';
import { lessonLines } from './lessons';
import { withLoweredHeadings } from './loweredHeadings';
import { withNestedBoxes, withOuterItems } from './nestedBoxes';
import { clockTitles, dashedTitles, dottedTitles, numberedTitles } from './numberedTitles';
import { labelledLines, mayBeVideo, numberedVideos, withVideoTitle } from './plainLessons';
import { bareLectures } from './plainUnits';
import { propertyItems } from './propertyLists';
import { withoutRepeatedRows } from './repeatedRows';
import { letteredTasks, timedHeadings } from './timedHeadings';
import { timedItems, timedItemsOfDays } from './timedItems';
import { isItem, unitsOfCourse } from './unitsOfCourse';
import { asWholeFile, wholeFileOf } from './wholeFile';

/**
 * Returns the lines, with those replaced that are modules only because of other lines: checkboxes without other evidence;
 * numbered lessons; and in a text about a course, numbered days and lessons, links to numbered files, checkboxes, and the items
 * of a plan. Returns `lines` itself if there are none. O(lines).
 */
export function withUnits(all: readonly Line[], blocks: Blocks): readonly Line[] {
  const lines = withLabelHeadings(
    withoutLinesBesideCourse(withoutRepeatedRows(withLoggedRows(withBareTimes(all, blocks.text), blocks))),
  );
  const items = isStudyLog(blocks.text) ? [...countedItems(lines), ...timedItemsOfDays(lines, blocks.text)] : [];
  if (items.length > 0) return asLessons(lines, new Set(items));
  const journal = journalOf(lines, blocks);
  if (journal) return withJournal(lines, journal);
  const rows = datedRows(lines, blocks);
  if (rows.length > 0) return withJournal(lines, besideRows(lines, rows));
  const nested = withNestedBoxes(lines, areOfCourse(blocks));
  if (nested) return nested;
  const boxed = areOfCourse(blocks) ? withBoxedHeadings(lines) : undefined;
  if (boxed) return boxed;
  const timed = withClocks(lines, blocks);
  const counted = timedHeadings(timed, blocks.text);
  const entries = counted.length > 0 ? counted : letteredTasks(timed, blocks.text);
  const lessons = new Set(
    entries.length > 0 ? entries : [...dottedTitles(timed), ...clockTitles(timed), ...lessonsBeside(timed, blocks)],
  );
  if (lessons.size === 0) for (const line of bareNumbers(timed, () => isAboutStudy(blocks.text))) lessons.add(line);
  const dashed = areOfCourse(blocks) && entries.length === 0 ? dashedTitles(timed) : [];
  for (const line of dashed) lessons.add(line);
  if (lessons.size === 0 && isAboutStudy(blocks.text)) for (const line of labelledLines(timed)) lessons.add(line);
  if (lessons.size === 0 && areOfCourse(blocks))
    for (const line of labelledEntries(timed, blocks.text)) lessons.add(line);
  if (lessons.size === 0) for (const line of bareLectures(timed, blocks.text)) lessons.add(line);
  const units = new Set(areOfCourse(blocks) && entries.length === 0 ? unitsOfCourse(timed, blocks.text, lessons) : []);
  if (lessons.size === 0) for (const line of timedItems(timed, blocks.text)) lessons.add(line);
  if (lessons.size + units.size === 0 && isAboutStudy(blocks.text))
    for (const line of countedTitles(timed)) lessons.add(line);
  if (lessons.size + units.size === 0 && areOfCourse(blocks)) {
    const inWeeks = titlesInWeeks(timed);
    for (const line of inWeeks.length > 0 ? inWeeks : titlesOfCourse(timed, blocks.text)) units.add(line);
  }
  if (lessons.size + units.size === 0) {
    const whole = wholeFileOf(timed, blocks);
    return whole ? asWholeFile(timed, whole) : withOuterItems(withCheckList(timed));
  }
  const areHeadings = lessons.size > 0 && [...lessons].every(({ depth }) => depth !== undefined);
  const isLinkBeside = ({ list, candidate }: Line) =>
    (counted.length > 0 && list !== undefined) || (areHeadings && candidate.shape === 'line');
  const properties = new Set(propertyItems(timed, new Set([...lessons, ...units]), blocks.text));
  const named = timed.map((line) => {
    if (properties.has(line)) return asNoteLine(line);
    if (isLinkBeside(line) && isMereLink(line.candidate)) return asNoteLine(line);
    if (lessons.has(line)) return { ...line, candidate: asLesson(line.candidate) };
    return units.has(line) ? { ...line, candidate: asUnitOfSeries(line.candidate) } : line;
  });
  return withOuterItems(withLoweredHeadings(named));
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
  return lines.map((line, n) => {
    if (entries.has(line)) {
      const isOff = line.depth !== undefined && statesNoTime(lines[n + 1]);
      return { ...line, candidate: isOff ? asDayOff(line.candidate) : asLesson(line.candidate) };
    }
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
  const closed = closedByClocks(lines, blocks, (line) => {
    const { candidate } = line;
    return areOfCourse(blocks)
      ? isItem(candidate) || mayBeVideo(line)
      : isLesson(candidate) || candidate.depth !== undefined || hasVideo(candidate);
  });
  if (closed.size === 0) return lines;
  const videos = new Set(numberedVideos(closed));
  return lines.map((line) => {
    if (!closed.has(line)) return line;
    const candidate = withClosingClock(line.candidate);
    return { ...line, candidate: videos.has(line) ? asLesson(withVideoTitle(candidate)) : candidate };
  });
}

function hasVideo({ link }: Candidate): boolean {
  return link !== undefined && isVideoLink(link.url);
}

function isLesson({ area }: Candidate): boolean {
  return area?.isLesson === true;
}
