import type { Blocks } from '../../markdown/sections/blocks';
import { slice } from '../../text/span';
import { absolute, type Line } from '../titles/line';
import { opensWithDate, shortDateAt } from '../words/dates';
import { mentionsLearning } from '../words/journalWords';

const MIN_COUNT = 3;
const BAR = /^[\s>|*_]*/; // "| "
/** Length of the text before the first row that is searched for a header row and a heading, in UTF-16 code units. */
const HEAD_LENGTH = 300;

/**
 * Returns the rows of a study log: a table of what was learned on each date, and for how long. Its column headers or the
 * heading above it contain words for learning. In a file with a study log, links outside of it are not modules. O(lines).
 */
export function datedRows(lines: readonly Line[], { text }: Blocks): readonly Line[] {
  const rows = lines.filter(({ candidate }) => candidate.weights.cells > 0 && candidate.times.length > 0);
  const [first] = rows;
  if (!first || rows.length < MIN_COUNT || !rows.every((row) => isDated(row, text))) return [];
  return mentionsLearning(text.slice(Math.max(0, first.start - HEAD_LENGTH), first.start)) ? rows : [];
}

function isDated(row: Line, text: string): boolean {
  const words = slice(text, absolute(row, row.candidate.line)).replace(BAR, '');
  return opensWithDate(words) || shortDateAt(words) !== undefined;
}
