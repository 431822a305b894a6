import type { Blocks } from '../../markdown/sections/blocks';
import type { Line } from '../titles/line';
import { asLoggedRow } from '../titles/promoted';
import { isAboutStudy, mayBeAboutStudy, titleLineOf } from '../words/courseWords';
import { namesJournal } from '../words/journalWords';
import { isNamedNotes } from '../words/namedNotes';
import { isSumTitle } from '../words/sumTitle';

const MIN_COUNT = 3;
const MIN_SHARE = 0.6;

/**
 * Returns the lines, of which the rows of tables about what was done are modules: in a text about study, rows with times; in notes or
 * a journal of study, also those with dates or states. The cells decide what a table is about, not its head. O(lines).
 */
export function withLoggedRows(lines: readonly Line[], { text }: Blocks): readonly Line[] {
  const rows = lines.filter(isRow);
  if (rows.length < MIN_COUNT) return lines;
  const title = titleLineOf(text);
  const isLog = namesJournal(title) || isNamedNotes(title);
  if (!isLog && !(areTimed(rows) && isOfStudy(rows, text))) return lines;
  const own = new Set(rows);
  return lines.map((line) => (own.has(line) ? { ...line, candidate: asLoggedRow(line.candidate) } : line));
}

function isRow({ candidate: { logged, title, isContents } }: Line): boolean {
  return logged !== undefined && !isContents && title !== '' && !isSumTitle(title);
}

function areTimed(rows: readonly Line[]): boolean {
  const timed = rows.filter(({ candidate }) => candidate.times.length > 0).length;
  return timed >= MIN_COUNT && timed >= MIN_SHARE * rows.length;
}

/** What was done on each date, and for how long, is study if the text mentions it at all. */
function isOfStudy(rows: readonly Line[], text: string): boolean {
  return isAboutStudy(text) || (rows.every(({ candidate }) => candidate.logged === 'dated') && mayBeAboutStudy(text));
}
