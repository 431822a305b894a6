import { type Span, slice, span } from '../../text/span';
import type { Module } from '../model/notes';
import { type Columns, tableColumns } from './tableColumns';

/** The row of a module in a table. */
export interface ModuleRow {
  /** The line of the row, without the line ending. */
  readonly row: Span;
  /** Spans between the bars, including spaces. */
  readonly cells: readonly Span[];
  /** The column headers. */
  readonly heads: readonly string[];
  readonly columns: Columns;
}

/** Returns the row of a module; `undefined` if it is not in a table with column headers. */
export function rowOf(text: string, module: Module): ModuleRow | undefined {
  const row = lineAround(text, module.span.start);
  const heads = headsAbove(text, row.start)?.map((head) => slice(text, head).trim());
  const columns = heads && tableColumns(heads);
  return columns && { row, cells: cellsOf(text, row), heads, columns };
}

const DELIMITER = /^[\s|:-]+$/; // "| --- | :-: |"

/** Returns the header cells of the table with the row at `start`; `undefined` if it has no header. */
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

/** Returns the spans between the bars of a row, including spaces. */
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
