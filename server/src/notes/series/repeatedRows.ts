import type { Line } from '../titles/line';
import { asNote } from '../titles/promoted';

const MIN_COUNT = 3;
const MIN_SHARE = 0.5;
const LETTER = /\p{L}/u;
const NUMBER = /^\d{1,4}[.):]?\s+/; // "362. "

/**
 * Returns the lines, with the rows of a table without times that repeats the titles of an earlier one as notes: "| Wires | done |"
 * after "| Wires | 6 min |". O(lines).
 */
export function withoutRepeatedRows(lines: readonly Line[]): readonly Line[] {
  const known = new Set<string>();
  const repeated = new Set<Line>();
  for (const table of tablesIn(lines)) {
    const again = table.filter((row) => known.has(nameOf(row)) && LETTER.test(nameOf(row))).length;
    const isTimed = table.some(({ candidate }) => candidate.times.length > 0);
    if (!isTimed && again >= MIN_COUNT && again >= MIN_SHARE * table.length) for (const row of table) repeated.add(row);
    for (const row of table) known.add(nameOf(row));
  }
  if (repeated.size === 0) return lines;
  return lines.map((line) => (repeated.has(line) ? { ...line, candidate: asNote(line.candidate) } : line));
}

/** Returns the rows of each table with modules: consecutive rows without another line between them. */
function tablesIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  let isNext = false;
  for (const line of lines) {
    const isRow = line.candidate.weights.cells > 0;
    if (isRow && isNext) tables.at(-1)?.push(line);
    else if (isRow) tables.push([line]);
    isNext = isRow || line.candidate.shape === 'row' || line.candidate.shape === 'cell';
  }
  return tables;
}

function nameOf({ candidate }: Line): string {
  return candidate.title.replace(NUMBER, '').toLowerCase();
}
