import { slice } from '../../text/span';
import type { Module } from '../model/notes';
import { rowOf } from '../tables/rowOf';
import { type Columns, namesTimeSpent } from '../tables/tableColumns';
import type { NewModule } from './writing';

/** A new row of a table. */
export interface AddedRow {
  /** The end offset of the row before it. */
  readonly at: number;
  /** The text of the row, without a line ending. */
  readonly line: string;
  /** The cursor's offset from the start of the line: in the cell for notes, else for the time, else after the title. */
  readonly cursor: number;
}

/**
 * Returns a row for a new module after the row of `before`, in its form: the title in the same column, as a link if that title
 * or, by `linked`, most others are links; the planned minutes in the column of times; and the next number or day. Other cells
 * are empty. Returns `undefined` if `before` is not in a table with column headers.
 */
export function addedRow(text: string, before: Module, module: NewModule, linked: boolean): AddedRow | undefined {
  const found = rowOf(text, before);
  if (!found) return undefined;
  const { row, cells, heads, columns } = found;
  // An estimate is not time spent.
  const timed =
    columns.time !== undefined && namesTimeSpent(heads[columns.time] ?? '')
      ? { ...module, planned: undefined }
      : module;
  const written = cells.map((cell, column) => newCell(slice(text, cell).trim(), column, columns, timed, linked));
  const goesOn = [columns.notes, columns.time].find((column) => column !== undefined && written[column] === '');
  const target = goesOn ?? columns.title;
  let line = text.slice(row.start, cells[0]?.start);
  let cursor = 0;
  for (const [column, cell] of cells.entries()) {
    const own = (BLANKS.exec(slice(text, cell))?.[0] ?? '') + written[column];
    if (column === target) cursor = line.length + own.length;
    const isClosed = cell.end < row.end;
    const gap = isClosed && text[cell.end - 1] === ' ' ? ' ' : '';
    line += (own + gap).padEnd(isClosed ? cell.end - cell.start : 0);
    line += text.slice(cell.end, cells[column + 1]?.start ?? row.end);
  }
  return { at: row.end, line, cursor };
}

function newCell(
  model: string,
  column: number,
  columns: Columns,
  { title, url = '', planned }: NewModule,
  linked: boolean,
): string {
  const name = title.replace(/\|/g, '\\|');
  if (column === columns.title) return url !== '' && (linked || LINK.test(model)) ? `[${name}](${url})` : name;
  if (column === columns.time) return planned === undefined ? '' : withMinutes(model, planned);
  if (column === columns.area) return model;
  if (url !== '' && LINK.test(model)) return `${model.slice(0, model.indexOf('](') + 2)}${url})`;
  if (url !== '' && AUTOLINK.test(model)) return model.replace(URL, () => url);
  if (column < columns.title && COUNTED.test(model)) return model.replace(/\d+/, (count) => String(Number(count) + 1));
  return TICKED.test(model) || model === UNTICKED ? UNTICKED : '';
}

const BLANKS = /^[ \t]?/;
const LINK = /^\[[^\]]*\]\([^()]*\)$/; // "[Ports](https://net.example)"
const AUTOLINK = /^<?https?:[^\s<>]+>?$/; // "<https://net.example>"
const URL = /[^<>]+/;
const COUNTED = /^\D{0,20}\d{1,6}\D{0,9}$/; // "3", "Day 3", "#3."
const TICKED = /^\[[xX]\]$/;
const UNTICKED = '[ ]';
const BARE = /^\d+$/;
const MINUTES = /^\d+(?=\s?m\p{L}*\.?$)/iu; // "30" of "30 min"

function withMinutes(model: string, minutes: number): string {
  if (BARE.test(model)) return String(minutes);
  return MINUTES.test(model) ? model.replace(MINUTES, String(minutes)) : `${minutes} min`;
}
