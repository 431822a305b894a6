import { greatest } from '../../text/extremes';
import { headsTimeTable } from '../layout/timeTable';
import { namesLevel } from '../recognition/studyNotes';
import { readTimes } from '../time/time';
import { areaTitleOf } from '../words/areaTitles';
import { isSureLevel, levelOfLine } from '../words/levelNames';
import { mayContainTimeWord } from '../words/timeWords';
import type { RawLine } from './rawLines';
import { bareLines, titleStarts } from './rawTitles';

/**
 * Returns whether headings and quoted levels alone make a text notes: never true for one that `readNotes` takes for other
 * Markdown. The areas or levels that decide must be in lines without another meaning.
 */
export function isNotesByHeadings(lines: readonly RawLine[], levels: readonly string[]): boolean {
  const titles = lines.filter(({ text }) => /^[#>]/.test(text)).map(titleOf);
  const rests = everyRest(titles);
  return rests.length <= MOST && rests.every((rest) => sayAreas(rest, levels) || nameLevels(rest));
}

/** Maximum number of headings that may start a time table; with more, only the parser can decide. */
const MOST = 4;

/** Returns the titles, and those that remain if one starts a time table, since lines in it do not belong to the notes. */
function everyRest(titles: readonly Title[]): (readonly Title[])[] {
  const heads = titles.flatMap(({ depth, title }, n) => (depth > 0 && startsOf(title).some(headsTimeTable) ? n : []));
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

/**
 * Returns whether headings open areas by a word, at every depth that may be the most common one of areas, which the parser
 * uses.
 */
function sayAreas(titles: readonly Title[], levels: readonly string[]): boolean {
  const mayBeAreas = titles.filter(
    ({ depth, title }) => depth > 0 && startsOf(title).some((start) => areaTitleOf(start)?.isCertain),
  );
  const sayings = mayBeAreas.filter(
    ({ title, line }) =>
      AREA.test(title) && AREA_WITHIN.test(line) && !containsTime(title) && !levelOfLine(title, levels),
  );
  const countAt = (all: readonly Title[], depth: number) => all.filter((other) => other.depth === depth).length;
  const fewest = greatest(depths.map((depth) => countAt(sayings, depth)));
  return (
    sayings.length > 0 && depths.every((depth) => countAt(mayBeAreas, depth) < fewest || countAt(sayings, depth) > 0)
  );
}

/** Returns whether a title contains a time, before which the parser cuts it off. */
function containsTime(title: string): boolean {
  return mayContainTimeWord(title) && readTimes(title).length > 0;
}

/** Returns the title from each place where it may start. */
function startsOf(title: string): readonly string[] {
  return bareLines(title).flatMap(titleStarts);
}

/** Returns whether two lines are names of levels, one of them with the word "level": "Beginner Level". */
function nameLevels(titles: readonly Title[]): boolean {
  const names = titles.filter(
    ({ title }) => PLAIN.test(title) && !containsTime(title) && levelOfLine(title, []) && isSureLevel(title),
  );
  return names.length >= 2 && names.some(({ title }) => namesLevel(title));
}

const PLAIN = /^[\p{L}\d ]+$/u;
