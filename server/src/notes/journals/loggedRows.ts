import type { Blocks } from '../../markdown/sections/blocks';
import type { Line } from '../titles/line';
import { asLoggedRow, asNote } from '../titles/promoted';
import { isAboutStudy, mayBeAboutStudy } from '../words/courseWords';
import { namesJournal } from '../words/journalWords';
import { isNamedNotes } from '../words/namedNotes';
import { hasHomeworkWord } from '../words/subjects';
import { isSumTitle } from '../words/sumTitle';
import { titleLineOf } from '../words/titleLine';
import { isMereLink } from './journal';

const MIN_COUNT = 3;
const MIN_SHARE = 0.6;

/**
 * Returns the lines, of which the rows of tables about what was done are modules: in a text about study, rows with times; in notes or
 * a journal of study, also those with dates or states. The cells decide what a table is about, not its head. If the rows are the
 * numbered parts of a course, links outside of the table are not modules. O(lines).
 */
export function withLoggedRows(lines: readonly Line[], { text }: Blocks): readonly Line[] {
  const rows = lines.filter(isRow);
  if (rows.length < MIN_COUNT) return lines;
  const title = titleLineOf(text);
  const isLog = namesJournal(title) || isNamedNotes(title);
  if (!isLog && !(areTimed(rows) && isOfStudy(rows, text))) return lines;
  const own = new Set(rows);
  const areAll = areParts(rows);
  return lines.map((line) => {
    const { candidate, depth } = line;
    if (own.has(line)) return { ...line, candidate: asLoggedRow(candidate) };
    return areAll && depth === undefined && isMereLink(candidate) ? { ...line, candidate: asNote(candidate) } : line;
  });
}

function isRow({ candidate: { logged, title, isContents } }: Line): boolean {
  return logged !== undefined && !isContents && title !== '' && !isSumTitle(title);
}

function areTimed(rows: readonly Line[]): boolean {
  const timed = rows.filter(({ candidate }) => candidate.times.length > 0).length;
  return timed >= MIN_COUNT && timed >= MIN_SHARE * rows.length;
}

/**
 * What was done on each date, and for how long, is study if the text mentions it at all, or if most rows name exercises. So are the
 * hours of numbered parts.
 */
function isOfStudy(rows: readonly Line[], text: string): boolean {
  if (isAboutStudy(text)) return true;
  const areDated = rows.every(({ candidate }) => candidate.logged === 'dated');
  if (areDated && rows.filter(namesExercise).length >= MIN_SHARE * rows.length) return true;
  return (areDated || areParts(rows)) && mayBeAboutStudy(text);
}

function namesExercise({ candidate }: Line): boolean {
  return hasHomeworkWord(candidate.title.toLowerCase());
}

/** Returns whether rows are numbered with one word for a part of a course: "Part 1", "Part 2". */
function areParts(rows: readonly Line[]): boolean {
  const areas = rows.flatMap(({ candidate: { area } }) => (area?.number === undefined ? [] : [area]));
  const numbers = new Set(areas.map(({ number }) => number));
  return (
    areas.length === rows.length && numbers.size === rows.length && new Set(areas.map(({ word }) => word)).size === 1
  );
}
