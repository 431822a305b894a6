import { maxOf, minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { isTotal } from '../layout/areaDepth';
import type { Candidate } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isSectionName } from '../words/sectionNames';
import { areCounted } from '../words/titleNumbers';

const MIN_AREAS = 2;
const MIN_SHARE = 0.7;

/**
 * Returns headings with a plain number, "### 103: Wires", below headings with a word and a number, "## Section 1": the lectures
 * of a course with numbered sections. O(lines).
 */
export function numberedTitles(lines: readonly Line[]): Line[] {
  const below = new Map<Line, Line>();
  let area: Line | undefined;
  for (const line of lines) {
    if (line.depth === undefined) continue;
    if (line.candidate.area?.number !== undefined) area = line;
    else if (area && line.depth > (area.depth as number)) below.set(line, area);
    else area = undefined;
  }
  const depths = groupBy([...below.keys()], ({ depth }) => depth);
  return [...depths.values()].flatMap((own) => {
    const numbered = own.filter(({ candidate }) => candidate.ordinal !== undefined);
    const numbers = new Set(numbered.map(({ candidate }) => candidate.ordinal));
    const areas = new Set(numbered.map((line) => below.get(line)));
    const isSeries =
      areCounted(numbers.size, numbered.length) && areas.size >= MIN_AREAS && numbered.length >= MIN_SHARE * own.length;
    return isSeries ? numbered : [];
  });
}

/**
 * Returns the headings of one depth that are numbered with a word for a lesson first and without a word later, "## 1강. Wires"
 * and "## 3. Waves", if they form one series. O(lines).
 */
export function numbersAfterLessons(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ depth, level, candidate }) => depth !== undefined && !level && placeOf(candidate));
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((own) => {
    const numbers = own.map(({ candidate }) => placeOf(candidate) as number);
    const isMixed = own.some(isLesson) && !own.every(isLesson);
    const areDistinct = new Set(numbers).size === numbers.length && areCounted(numbers.length, numbers.length);
    return isMixed && areDistinct && maxOf(numbers) - minOf(numbers) < MAX_SPACING * numbers.length ? own : [];
  });
}

const MAX_SPACING = 2;

function placeOf({ area, ordinal }: Candidate): number | undefined {
  return area?.isLesson ? area.number : ordinal;
}

function isLesson({ candidate }: Line): boolean {
  return candidate.area?.isLesson === true;
}

const DOTTED =
  /^(?:unit|lesson|lecture|module|video|class|lektion|vorlesung|einheit|leçon|module|clase|lección|unidad|aula|lezione|modulo|урок|лекция|ders|lekcja|课|第)\s?(\d{1,2}[.-]\d{1,2})(?![\d.])/iu; // "Unit 1.2: Wires"

/**
 * Returns the headings of one depth that are numbered within chapters with a word for a part of a course, "Unit 1.2: Wires".
 * O(lines).
 */
export function dottedTitles(lines: readonly Line[]): Line[] {
  const headings = lines.filter(
    ({ depth, level, candidate }) => depth !== undefined && !level && DOTTED.test(candidate.title),
  );
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((own) => {
    const numbers = new Set(own.map(({ candidate }) => DOTTED.exec(candidate.title)?.[1]));
    return numbers.size >= MIN_DOTTED ? own : [];
  });
}

const MIN_DOTTED = 3;
const DASHED = /^(\d{1,2}-\d{1,2})[.):]?\s/; // "2-3. Wires"

/**
 * Returns the headings with a chapter and a number, "2-3. Wires", in notes of a course. If a list of them precedes the notes,
 * each number is returned once. O(lines).
 */
export function dashedTitles(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ depth, level, candidate }) => depth !== undefined && !level && dashedIn(candidate));
  const byNumber = groupBy(headings, ({ candidate }) => dashedIn(candidate));
  return byNumber.size < MIN_DOTTED ? [] : [...byNumber.values()].flatMap((same) => same.at(-1) ?? []);
}

function dashedIn({ title }: Candidate): string | undefined {
  return DASHED.exec(title)?.[1];
}

const MIN_DURATION_SHARE = 0.5;

/**
 * Returns, for each depth, the headings with a duration as video players show it, "### 1-2 Wires (06:13)", if most headings of
 * that depth have one; all headings of the depth if nearly all have one. O(lines).
 */
export function clockTitles(lines: readonly Line[]): Line[] {
  const isLength = ({ candidate: { times } }: Line) => times.length > 0 && times.every(({ isClock }) => isClock);
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const own = all.filter(isLength);
    if (own.length < MIN_DOTTED || own.length < MIN_DURATION_SHARE * all.length) return [];
    const areTotalled = all.some((line) => isTotal(lines[indexOfLine(lines, line) + 1]));
    if (own.length < MIN_SHARE * all.length || areTotalled) return own;
    const isTitle = (line: Line) => line === headings[0] && line.depth === 1 && line.candidate.times.length === 0;
    return all.filter((line) => !isSectionName(line.candidate.title) && !isTitle(line));
  });
}
