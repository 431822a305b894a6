import { groupBy } from '../../text/groupBy';
import { namedAreas } from '../layout/namedAreas';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { namesPlan } from '../words/courseWords';
import { countedFile, leadsToFile } from './courseFiles';
import { shortDatedHeadings } from './courseSections';
import { markedItems } from './markedItems';
import { nestedNumbers } from './nestedNumbers';
import { numberedTitles, numbersAfterLessons } from './numberedTitles';
import { plainUnits } from './plainUnits';
import { countedLines, placeInSeries } from './timedHeadings';

/**
 * Returns the modules of notes of a course that have no evidence of their own: numbered days, lessons and headings, links to numbered
 * files, checkboxes, and the items of a plan. O(lines).
 */
export function unitsOfCourse(lines: readonly Line[], text: string, lessons: ReadonlySet<Line>): Line[] {
  const counted = [...numberedTitles(lines), ...numbersAfterLessons(lines)];
  const numbered = counted.length > 0 || lessons.size > 0 ? counted : nestedNumbers(lines, text);
  const spoken = lines.filter(({ candidate }) => hasEvidence(candidate));
  const headingLessons = new Set([...lessons].filter(({ depth }) => depth !== undefined).map(lessonIn));
  return [
    ...(numbered.length > 0 ? numbered : countedHeadings(lines, lessons)),
    ...shortDatedHeadings(lines),
    ...countedFiles(lines, spoken),
    ...checkboxes(lines, spoken).filter((box) => lessonIn(box) === undefined || !headingLessons.has(lessonIn(box))),
    ...(spoken.length === 0 ? markedItems(lines, text) : []),
    ...(spoken.length === 0 ? plainUnits(lines, text, namesPlan(text)) : []),
  ];
}

const MIN_COUNT = 3;

/**
 * Returns headings of numbered days, lessons or projects that contain no modules, and thus are modules: "Day 1", "2024-01-15",
 * "07 - Wires".
 */
function countedHeadings(lines: readonly Line[], lessons: ReadonlySet<Line>): Line[] {
  const counted = countedLines(lines);
  if (counted.length < MIN_PAIR) return [];
  const areas = namedAreas(lines);
  const series = groupBy(counted, ({ candidate }) => `${candidate.shape} ${candidate.area?.word}`);
  return [...series.values()].flatMap((own) => (areSeries(own, lines, areas, lessons) ? own : []));
}

const MIN_PAIR = 2;

/** Returns whether two lines are the only headings of their depth, and words number them: "Section 1", "Section 2". */
function areOnly(own: readonly Line[], lines: readonly Line[]): boolean {
  const same = lines.filter(({ depth }) => depth === own[0]?.depth);
  return (
    same.length === own.length &&
    own.every(({ candidate: { area } }) => area?.number !== undefined && area.title !== '')
  );
}

function areSeries(
  own: readonly Line[],
  lines: readonly Line[],
  areas: ReadonlySet<Line>,
  lessons: ReadonlySet<Line>,
): boolean {
  const numbers = new Set(own.map(({ candidate }) => placeInSeries(candidate)));
  if (numbers.size < MIN_COUNT && !(numbers.size === MIN_PAIR && areOnly(own, lines))) return false;
  // "Week 3" opens an area unless no week contains a heading or module.
  const isSure = own.some(({ candidate }) => candidate.area?.isCertain);
  if (!isSure && own.some((line) => areas.has(line))) return false;
  const full = own.filter((line) => containsMore(line, lines, lessons, isSure)).length;
  return isSure ? full === 0 : full < own.length / 2;
}

/** Returns whether a heading contains a lesson, a line with evidence or, if `withHeadings`, a deeper heading. */
function containsMore(
  heading: Line,
  lines: readonly Line[],
  lessons: ReadonlySet<Line>,
  withHeadings: boolean,
): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    const { candidate, depth, level } = line;
    if (depth !== undefined && depth <= (heading.depth as number)) return false;
    if (level || hasEvidence(candidate) || candidate.task || lessons.has(line) || (withHeadings && isTitle(line)))
      return true;
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
    ({ candidate }) =>
      (isItem(candidate) || isNumberedLink(candidate)) && candidate.link && leadsToFile(candidate.link.url),
  );
  if (linked.length < MIN_FILES || linked.length < spoken.length) return [];
  const series = groupBy(linked, ({ candidate }) => candidate.shape);
  return [...series.values()].flatMap((own) => {
    const counted = own.filter(
      ({ candidate }) => candidate.countedBy !== undefined || countedFile(candidate.link?.url),
    );
    return counted.length >= Math.max(MIN_FILES, own.length / 2) ? own : [];
  });
}

/** Returns whether a plain or bold line starts with a link to a numbered file or folder: "🧩 **[3_waves](3_waves/)**". */
function isNumberedLink({ shape, link }: Candidate): boolean {
  return (shape === 'line' || shape === 'bold') && countedFile(link?.url);
}

/** Returns whether a line is a heading, an item or a row. */
export function isItem({ shape, depth }: Candidate): boolean {
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
  // A plan in a table may precede a checklist.
  const others = spoken.filter(({ candidate }) => candidate.weights.cells === 0);
  if (boxes.length < MIN_BOXES || boxes.length < 4 * others.length || boxes.length < spoken.length) return [];
  const titles = new Set(boxes.map(({ candidate }) => candidate.title.toLowerCase()));
  if (spoken.some(({ candidate }) => titles.has(candidate.title.toLowerCase()))) return [];
  const items = lines.filter(({ candidate }) => isItem(candidate) && candidate.depth === undefined);
  return boxes.length * 2 >= items.length && !areTasksOfTimed(boxes, lines) ? boxes : [];
}

const MIN_TIMED_SHARE = 0.7;

/** Returns whether boxes without times are below headings with times, which are the modules then. */
function areTasksOfTimed(boxes: readonly Line[], lines: readonly Line[]): boolean {
  if (boxes.some(({ candidate }) => candidate.times.length > 0)) return false;
  let heading: Line | undefined;
  let count = 0;
  for (const line of lines) {
    if (line.depth !== undefined) heading = line;
    else if (line.candidate.task && heading && heading.candidate.times.length > 0) count++;
  }
  return count >= MIN_TIMED_SHARE * boxes.length;
}
