import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Found, Lines } from './found';
import { isBlank, lineFrom, type PlainLine, positionOf, trimmedEnd } from './line';
import { plainPhrasing } from './phrasing';
import { matches } from './sticky';

const DELIMITERS = /\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?=[\r\n]|$)/y; // "| --- | :-: |"

/** Returns whether a table starts at the line. Only tables whose rows all start and end with a bar are supported. */
export function startsTable(text: string, lines: Lines, n: number): boolean {
  const [head, delimiters] = [lines[n], lines[n + 1]];
  if (!head || !delimiters || !hasBars(text, head)) return false;
  return matches(DELIMITERS, text, delimiters.at);
}

/** Parses the table whose header row is line `n`, indented to `column`; `undefined` if it needs the full parser. */
export function tableAt(text: string, lines: Lines, n: number, column: number): Found<Table> | undefined {
  const [head, delimiters] = lines.slice(n, n + 2) as [PlainLine, PlainLine];
  const align = alignmentOf(text, delimiters);
  let next = n + 2;
  while (next < lines.length && !isBlank(lines[next] as PlainLine)) next++;
  const own = lines.slice(n, next);
  if (own.some((line) => line.column < column || line.column - column > 3)) return undefined;
  const rows: TableRow[] = [];
  for (const line of own.filter((line) => line !== delimiters)) {
    const row = hasBars(text, line) ? rowOf(text, line) : undefined;
    if (!row || row.children.length > align.length) return undefined;
    rows.push(row);
  }
  if (rows[0]?.children.length !== align.length) return undefined;
  const last = lines[next - 1] as PlainLine;
  const position = positionOf(head, head.at, last, last.end);
  return { block: { type: 'table', align, children: rows, position }, next };
}

/** Rows with escaped bars are left to the parser. */
function hasBars(text: string, line: PlainLine): boolean {
  if (text[line.at] !== '|') return false;
  const end = trimmedEnd(text, line);
  if (text[end - 1] !== '|' || end - line.at < 2) return false;
  return !text.slice(line.at, end).includes('\\|');
}

function alignmentOf(text: string, line: PlainLine): AlignType[] {
  const cells = text.slice(line.at + 1, trimmedEnd(text, line) - 1).split('|');
  return cells.map((cell) => {
    const rule = cell.trim();
    if (rule.startsWith(':')) return rule.endsWith(':') ? 'center' : 'left';
    return rule.endsWith(':') ? 'right' : null;
  });
}

function rowOf(text: string, line: PlainLine): TableRow | undefined {
  const end = trimmedEnd(text, line);
  const cells: TableCell[] = [];
  for (let bar = line.at; bar < end - 1; ) {
    const close = text.indexOf('|', bar + 1);
    const cell = cellOf(text, line, bar, close, close === end - 1 ? line.end : close);
    if (!cell) return undefined;
    cells.push(cell);
    bar = close;
  }
  return { type: 'tableRow', children: cells, position: positionOf(line, line.at, line, line.end) };
}

/** Returns a cell. It starts at a bar and ends before the next one; the last cell includes the final bar. */
function cellOf(text: string, line: PlainLine, bar: number, close: number, end: number): TableCell | undefined {
  const inside = lineFrom(text, { ...line, end: close }, bar + 1);
  const content = { ...inside, end: trimmedEnd(text, inside) };
  const children = isBlank(inside) ? [] : plainPhrasing(text, [content]);
  return children && { type: 'tableCell', children, position: positionOf(line, bar, line, end) };
}
