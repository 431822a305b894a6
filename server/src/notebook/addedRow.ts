import { type Span, slice, span } from '../text/span';
import type { Module } from './notebook';
import { type Columns, headsSpent, tableColumns } from './tableColumns';
import type { NewModule } from './writing';

/** A new row of a table. */
export interface AddedRow {
  /** The end of the row that it follows. */
  readonly at: number;
  /** Without a line ending. */
  readonly line: string;
  /** Where the author goes on, from the start of the line: in the cell for notes or else for the time, or after the title. */
  readonly cursor: number;
}

/**
 * Writes a module as a row after the row of another one, in its form: the title where that has its title, linked where that is,
 * the planned minutes in the column of times, and the next number or day. Other cells are empty. `undefined` if the module is in
 * no table whose head names its columns.
 */
export function addedRow(text: string, before: Module, module: NewModule): AddedRow | undefined {
  const row = lineAround(text, before.span.start);
  const heads = headsAbove(text, row.start)?.map((head) => slice(text, head).trim());
  const columns = heads && tableColumns(heads);
  if (!columns) return undefined;
  // What was planned is not spent.
  const timed =
    columns.time !== undefined && headsSpent(heads[columns.time] ?? '') ? { ...module, planned: undefined } : module;
  const cells = cellsOf(text, row);
  const written = cells.map((cell, column) => newCell(slice(text, cell).trim(), column, columns, timed));
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

function newCell(model: string, column: number, columns: Columns, { title, url = '', planned }: NewModule): string {
  const name = title.replace(/\|/g, '\\|');
  if (column === columns.title) return url !== '' && LINK.test(model) ? `[${name}](${url})` : name;
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

const DELIMITER = /^[\s|:-]+$/; // "| --- | :-: |"

/** Returns the cells of the head of the table that contains a row, which starts at `start`. */
function headsAbove(text: string, start: number): readonly Span[] | undefined {
  let line = lineBefore(text, start);
  while (line && slice(text, line).includes('|') && !DELIMITER.test(slice(text, line)))
    line = lineBefore(text, line.start);
  const head = line && DELIMITER.test(slice(text, line)) ? lineBefore(text, line.start) : undefined;
  return head && cellsOf(text, head);
}

function lineAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !isLineEnd(text[start - 1])) start--;
  return span(start, lineEndAfter(text, at));
}

function lineBefore(text: string, start: number): Span | undefined {
  if (start === 0) return undefined;
  const end = text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1;
  return lineAround(text, end);
}

function lineEndAfter(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text[end])) end++;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Returns what is between the bars of a row, with its spaces. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') bars.push(at);
  }
  const isOpen = (from: number, to: number) => text.slice(from, to).trim() !== '';
  const edges = [
    ...(bars[0] === undefined || isOpen(start, bars[0]) ? [start - 1] : []),
    ...bars,
    ...(isOpen((bars.at(-1) ?? start) + 1, end) ? [end] : []),
  ];
  return edges.slice(1).map((edge, n) => span((edges[n] as number) + 1, edge));
}
