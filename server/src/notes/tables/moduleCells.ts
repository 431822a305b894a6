import type { TableCell, TableTexts } from '../../markdown/lines/tableCells';
import { memoizeByIdentity } from '../../text/memoize';
import { contentColumns } from './contentColumns';
import { type Columns, tableColumns } from './tableColumns';

/** A row about something done on a date, or something else with a time, date or state. */
export type LoggedRow = 'dated' | 'listed';

/** The cells of a row with the properties of a module, according to the head of the table. */
export interface ModuleCells {
  readonly title: TableCell;
  readonly time: TableCell | undefined;
  /** The time spent, where another column has the time that is planned, or the length of a video. */
  readonly spent: TableCell | undefined;
  /** What the author wrote about the module. */
  readonly notes: TableCell | undefined;
  /** It names the area of the rows from this one on. */
  readonly area: TableCell | undefined;
  /** What the rows are if only their cells show it, so that the table may be about anything; `undefined` if its head names it. */
  readonly logged: LoggedRow | undefined;
}

/** Returns the columns of a table by its head, else by its cells. */
export function columnsOf(table: TableTexts): FoundColumns | undefined {
  return columnsIn(table).found;
}

interface FoundColumns {
  readonly columns: Columns;
  readonly logged: LoggedRow | undefined;
}

const columnsIn = memoizeByIdentity((table: TableTexts): { readonly found: FoundColumns | undefined } => {
  const named = tableColumns(table.heads);
  if (named) return { found: haveCounts(table, named.title) ? undefined : { columns: named, logged: undefined } };
  const found = contentColumns(table);
  return { found: found && { columns: found.columns, logged: found.isDated ? 'dated' : 'listed' } };
});

const LETTER = /\p{L}/u;
const COUNT = /^[~≈]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\+?$/; // "4-5"
const MARKUP = /[*_]+/g;
const MIN_SHARE = 0.7;

const COUNTS =
  /^[*_\s]{0,4}(?:(?:total )?(?:number|count) of|no\. of|anzahl(?: der)?|nombre (?:de |d['’])|número de|numero di|aantal|количество|число|liczba)(?!\p{L})/iu; // "Number of videos"

/**
 * Returns whether most cells of a column for what is studied contain how many there are, "| May | 4-5 | 14 h |". Numbers that all
 * differ and ascend are those of lessons.
 */
function haveCounts({ heads, rows }: TableTexts, column: number): boolean {
  if (COUNTS.test(heads[column] ?? '')) return true;
  const cells = rows.map((row) => (row[column] ?? '').replace(MARKUP, '').trim()).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.filter((cell) => COUNT.test(cell)).length < MIN_SHARE * cells.length) return false;
  return !cells.some((cell) => LETTER.test(cell)) && !cells.every((cell, n) => n === 0 || +cell > +(cells[n - 1] ?? 0));
}

/** Returns undefined for a row of a table that is about something else than what is studied. */
export function moduleCells(cells: readonly TableCell[]): ModuleCells | undefined {
  const found = cells[0] && columnsOf(cells[0].table);
  if (!found) return undefined;
  const { columns, logged } = found;
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  const title = at(columns.title);
  return (
    title && {
      title,
      time: at(columns.time),
      spent: at(columns.spent),
      notes: at(columns.notes),
      area: at(columns.area),
      logged,
    }
  );
}
