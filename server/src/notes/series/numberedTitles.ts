import { greatest, least } from '../../text/extremes';
import { grouped } from '../../text/grouped';
import type { Candidate } from '../titles/candidate';
import type { Line } from '../titles/line';
import { isSectionName } from '../words/sectionNames';
import { areCounted } from '../words/titleNumbers';

const FEWEST_AREAS = 2;
const MOSTLY = 0.7;

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
  const depths = grouped([...below.keys()], ({ depth }) => depth);
  return [...depths.values()].flatMap((own) => {
    const numbered = own.filter(({ candidate }) => candidate.ordinal !== undefined);
    const numbers = new Set(numbered.map(({ candidate }) => candidate.ordinal));
    const areas = new Set(numbered.map((line) => below.get(line)));
    const isSeries =
      areCounted(numbers.size, numbered.length) && areas.size >= FEWEST_AREAS && numbered.length >= MOSTLY * own.length;
    return isSeries ? numbered : [];
  });
}

/**
 * Returns the headings of one depth that are counted by a word for a lesson at first and by numbers alone from then on,
 * "## 1강. Wires" and "## 3. Waves", if together they are a series. O(lines).
 */
export function numbersAfterLessons(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ depth, level, candidate }) => depth !== undefined && !level && placeOf(candidate));
  return [...grouped(headings, ({ depth }) => depth).values()].flatMap((own) => {
    const numbers = own.map(({ candidate }) => placeOf(candidate) as number);
    const isMixed = own.some(isLesson) && !own.every(isLesson);
    const areDistinct = new Set(numbers).size === numbers.length && areCounted(numbers.length, numbers.length);
    return isMixed && areDistinct && greatest(numbers) - least(numbers) < SPARSEST * numbers.length ? own : [];
  });
}

const SPARSEST = 2;

function placeOf({ area, ordinal }: Candidate): number | undefined {
  return area?.isLesson ? area.number : ordinal;
}

function isLesson({ candidate }: Line): boolean {
  return candidate.area?.isLesson === true;
}

const DOTTED =
  /^(?:unit|lesson|lecture|module|video|class|lektion|vorlesung|einheit|leçon|module|clase|lección|unidad|aula|lezione|modulo|урок|лекция|ders|lekcja|课|第)\s?(\d{1,2}[.-]\d{1,2})(?![\d.])/iu; // "Unit 1.2: Wires"

/**
 * Returns the headings of one depth that a word for a part of a course counts within each chapter, "Unit 1.2: Wires". O(lines).
 */
export function dottedTitles(lines: readonly Line[]): Line[] {
  const headings = lines.filter(
    ({ depth, level, candidate }) => depth !== undefined && !level && DOTTED.test(candidate.title),
  );
  return [...grouped(headings, ({ depth }) => depth).values()].flatMap((own) => {
    const numbers = new Set(own.map(({ candidate }) => DOTTED.exec(candidate.title)?.[1]));
    return numbers.size >= FEWEST_DOTTED ? own : [];
  });
}

const FEWEST_DOTTED = 3;
const DASHED = /^(\d{1,2}-\d{1,2})[.):]?\s/; // "2-3. Wires"

/**
 * Returns the headings that a chapter and a number count, "2-3. Wires", of notes of a course; where a list of them comes before the
 * notes, each once. O(lines).
 */
export function dashedTitles(lines: readonly Line[]): Line[] {
  const headings = lines.filter(({ depth, level, candidate }) => depth !== undefined && !level && dashedIn(candidate));
  const byNumber = grouped(headings, ({ candidate }) => dashedIn(candidate));
  return byNumber.size < FEWEST_DOTTED ? [] : [...byNumber.values()].flatMap((same) => same.at(-1) ?? []);
}

function dashedIn({ title }: Candidate): string | undefined {
  return DASHED.exec(title)?.[1];
}

const MOST_LENGTHS = 0.5;

/**
 * Returns the headings of each depth of which most have a length as players show it: "### 1-2 Wires (06:13)"; where nearly all
 * have one, also the others. O(lines).
 */
export function clockTitles(lines: readonly Line[]): Line[] {
  const isLength = ({ candidate: { times } }: Line) => times.length > 0 && times.every(({ isClock }) => isClock);
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...grouped(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const own = all.filter(isLength);
    if (own.length < FEWEST_DOTTED || own.length < MOST_LENGTHS * all.length) return [];
    return own.length < MOSTLY * all.length ? own : all.filter(({ candidate }) => !isSectionName(candidate.title));
  });
}
