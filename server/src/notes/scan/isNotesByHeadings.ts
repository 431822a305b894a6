import { maxOf } from '../../text/extremes';
import { isTimeTableHeading } from '../layout/timeTable';
import { namesLevel } from '../recognition/studyNotes';
import { readTimes } from '../time/time';
import { areaTitleOf } from '../words/areaTitles';
import { isCertainLevel, levelOfLine } from '../words/levelNames';
import { mayContainTimeWord } from '../words/timeWords';
import type { RawLine } from './rawLines';
import { bareLines, titleStarts } from './rawTitles';

/**
 * Returns whether headings and quoted levels are enough to classify a text as notes. Never true for a text that `readNotes`
 * does not classify as notes. The areas or levels that decide must be on lines that have no other meaning.
 */
export function isNotesByHeadings(lines: readonly RawLine[], levels: readonly string[]): boolean {
  const titles = lines.filter(({ text }) => /^[#>]/.test(text)).map(titleOf);
  const rests = everyRest(titles);
  return rests.length <= MAX_COUNT && rests.every((rest) => sayAreas(rest, levels) || nameLevels(rest));
}

/** Maximum number of headings that may start a time table; with more, only the parser can decide. */
const MAX_COUNT = 4;

/** Returns all titles and, for each title that may start a time table, the titles outside of it. */
function everyRest(titles: readonly Title[]): (readonly Title[])[] {
  const heads = titles.flatMap(({ depth, title }, n) =>
    depth > 0 && startsOf(title).some(isTimeTableHeading) ? n : [],
  );
  return [titles, ...heads.map((n) => [...titles.slice(0, n), ...titles.slice(endOf(titles, n))])];
}

/** Returns the next title of at most the same depth. */
function endOf(titles: readonly Title[], n: number): number {
  const next = titles.findIndex(({ depth }, at) => at > n && depth > 0 && depth <= (titles[n]?.depth ?? 0));
  return next < 0 ? titles.length : next;
}

interface Title {
  /** 0 in a quotation. */
  readonly depth: number;
  readonly title: string;
  readonly line: string;
}

const MARKS = /^(#{0,6})[ \t>]*[*_]*/;
const EMPHASIS = /[*_]+/g;
const END = /(?<![\s#])[\s#]+$/; // " ##"

function titleOf({ text }: RawLine): Title {
  const [marks, signs] = MARKS.exec(text) as unknown as [string, string];
  return { depth: signs.length, title: text.slice(marks.length).replace(EMPHASIS, '').replace(END, ''), line: text };
}

const depths = [1, 2, 3, 4, 5, 6];
const AREA = /^area ?\d/i; // "Area 1 - Docker"
const AREA_WITHIN = /\barea ?\d/i;

/** Returns whether headings open areas because of a word, at every depth that the parser may choose for areas. */
function sayAreas(titles: readonly Title[], levels: readonly string[]): boolean {
  const mayBeAreas = titles.filter(
    ({ depth, title }) => depth > 0 && startsOf(title).some((start) => areaTitleOf(start)?.isCertain),
  );
  const sayings = mayBeAreas.filter(
    ({ title, line }) =>
      AREA.test(title) && AREA_WITHIN.test(line) && !containsTime(title) && !levelOfLine(title, levels),
  );
  const countAt = (all: readonly Title[], depth: number) => all.filter((other) => other.depth === depth).length;
  const fewest = maxOf(depths.map((depth) => countAt(sayings, depth)));
  return (
    sayings.length > 0 && depths.every((depth) => countAt(mayBeAreas, depth) < fewest || countAt(sayings, depth) > 0)
  );
}

/** Returns whether a title contains a time, at which the parser truncates it. */
function containsTime(title: string): boolean {
  return mayContainTimeWord(title) && readTimes(title).length > 0;
}

/** Returns the rest of a title from each offset where the parser may start it. */
function startsOf(title: string): readonly string[] {
  return bareLines(title).flatMap(titleStarts);
}

/** Returns whether two lines are names of levels, one of them with the word "level": "Beginner Level". */
function nameLevels(titles: readonly Title[]): boolean {
  const names = titles.filter(
    ({ title }) => PLAIN.test(title) && !containsTime(title) && levelOfLine(title, []) && isCertainLevel(title),
  );
  return names.length >= 2 && names.some(({ title }) => namesLevel(title));
}

const PLAIN = /^[\p{L}\d ]+$/u;
