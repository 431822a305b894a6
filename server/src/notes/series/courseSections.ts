import { minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { namesCourseAndNotes } from '../words/courseWords';
import { isListName, isSectionName, isStateName } from '../words/sectionNames';

// Finds the modules of notes of a course whose titles have no numbers, times or links: the headings within the weeks or units of a
// course, and the headings of notes that are named after a course.

const MIN_COUNT = 3;
const MIN_HEADINGS = 4;
const MIN_PARTS = 2;
const MIN_SHARE = 0.7;

/**
 * Returns the highest headings within numbered weeks or units, "### Wires" below "## Week 1". At least two weeks must contain
 * some, and no line in the text may have evidence of a module. O(lines).
 */
export function titlesInWeeks(lines: readonly Line[]): Line[] {
  const nested: { readonly line: Line; readonly week: Line }[] = [];
  let week: Line | undefined;
  for (const line of lines) {
    if (line.level || hasEvidence(line.candidate) || line.candidate.task) return [];
    if (line.depth === undefined) continue;
    if (line.candidate.area?.isCertain) week = line;
    else if (week && line.depth <= (week.depth as number)) week = undefined;
    else if (week) nested.push({ line, week });
  }
  const depth = minOf(nested.map(({ line }) => line.depth as number));
  const own = nested.filter(({ line }) => line.depth === depth && isTitle(line.candidate));
  const weeks = new Set(own.map((one) => one.week));
  return own.length >= MIN_COUNT && weeks.size >= MIN_PARTS ? own.map(({ line }) => line) : [];
}

/**
 * Returns the headings of notes that are named after a course, "## Wires" below "# Course: Electricity - Notes". They are the
 * headings of the highest depth below the title, and nearly all have notes. O(length of the text).
 */
export function titlesOfCourse(lines: readonly Line[], text: string): Line[] {
  if (!namesCourseAndNotes(text)) return [];
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  const [title, ...others] = headings;
  if (title?.depth !== 1 || lines.some(({ candidate, level }) => level || candidate.task || hasEvidence(candidate)))
    return [];
  const depths = groupBy(
    others.filter(({ depth }) => (depth as number) > 1),
    ({ depth }) => depth as number,
  );
  const all = depths.get(minOf([...depths.keys()])) ?? [];
  const own = all.filter(({ candidate }) => isTitle(candidate));
  const noted = own.filter((line) => hasText(line, lines, text)).length;
  return own.length >= MIN_HEADINGS && own.length >= MIN_SHARE * all.length && noted >= MIN_SHARE * own.length
    ? own
    : [];
}

function isTitle({ title, isContents, timeLine, area }: Candidate): boolean {
  return (
    !isContents && !timeLine && !area?.isCertain && !isSectionName(title) && !isListName(title) && !isStateName(title)
  );
}

/** Returns whether anything is written between a heading and the next heading of any depth, or deeper headings follow. */
function hasText(heading: Line, lines: readonly Line[], text: string): boolean {
  const next = lines.slice(indexOfLine(lines, heading) + 1).find(({ depth }) => depth !== undefined);
  if (next && (next.depth as number) > (heading.depth as number)) return true;
  return text.slice(heading.base + heading.candidate.line.end, next?.start).trim() !== '';
}

const SHORT_DATE = /^(\d{2})[./](\d{2})\.?(?![\d./])/; // "12.10. Wires"
const MONTHS = 12;
const DAYS = 31;

/** Returns the headings of one depth that start with a date without a year, if most of that depth do. O(lines). */
export function shortDatedHeadings(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const dates = all.map(({ candidate }) => SHORT_DATE.exec(candidate.title));
    const own = all.filter((_, n) => dates[n]);
    const pairs = dates.flatMap((date) => (date ? [[Number(date[1]), Number(date[2])] as const] : []));
    const areDates = pairs.every(([a, b]) => Math.min(a, b) <= MONTHS && Math.max(a, b) <= DAYS);
    const areDays = pairs.some(([a, b]) => Math.max(a, b) > MONTHS);
    return own.length >= MIN_COUNT && own.length >= MIN_SHARE * all.length && areDates && areDays ? own : [];
  });
}
