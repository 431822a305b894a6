import { areaTitleOf } from './areaTitles';
import { isSureLevel, levelOfLine } from './levelNames';
import type { RawLine } from './rawHeadings';
import { bareLines, titleStarts } from './rawTitles';
import { saysLevel } from './studyNotebook';
import { headsTimeTable } from './timeTable';
import { mayHoldTimeWord } from './timeWords';

/**
 * Whether headings and quoted levels alone make a text a study notebook: never true for one that `readNotebook` takes for
 * none. The areas or levels that decide it for the reader must stand in lines that can mean nothing else.
 */
export function isSurelyNotebook(lines: readonly RawLine[], levels: readonly string[]): boolean {
  const titles = lines.map(titleOf);
  // What stands under the heading of a time table is read otherwise.
  if (titles.some(({ title }) => startsOf(title).some(headsTimeTable))) return false;
  return sayAreas(titles, levels) || nameLevels(titles);
}

interface Title {
  /** 0 in a quotation. */
  readonly depth: number;
  readonly title: string;
}

const MARKS = /^(#{0,6})[ \t>]*[*_]*/;
const END = /[\s*_#]+$/;

function titleOf({ text }: RawLine): Title {
  const [marks, signs] = MARKS.exec(text) as unknown as [string, string];
  return { depth: signs.length, title: text.slice(marks.length).replace(END, '') };
}

const AREA = /^area ?\d/i; // "Area 1 - Docker"

/** Headings of one depth that say they are areas, more than all others that may say so: the reader takes the commonest. */
function sayAreas(titles: readonly Title[], levels: readonly string[]): boolean {
  const headings = titles.filter(({ depth }) => depth > 0);
  const sayings = headings.filter(
    ({ title }) => AREA.test(title) && areaTitleOf(title) && !mayHoldTimeWord(title) && !levelOfLine(title, levels),
  );
  const mayBeAreas = headings.filter(({ title }) => startsOf(title).some((start) => areaTitleOf(start)?.sure));
  return sayings.some(({ depth }) => {
    const same = sayings.filter((other) => other.depth === depth).length;
    return same > mayBeAreas.filter((other) => other.depth !== depth).length;
  });
}

/** The title from each place where it may start. */
function startsOf(title: string): readonly string[] {
  return bareLines(title).flatMap(titleStarts);
}

/** Two lines that are nothing but names of levels, of which one says so itself: "Beginner Level". */
function nameLevels(titles: readonly Title[]): boolean {
  const names = titles.filter(({ title }) => PLAIN.test(title) && levelOfLine(title, []) && isSureLevel(title));
  return names.length >= 2 && names.some(({ title }) => saysLevel(title));
}

const PLAIN = /^[\p{L} ]+$/u;
