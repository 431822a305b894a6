import type { TableCell as MdastCell, TableRow } from 'mdast';
import { type Span, slice } from '../../text/span';
import { type LeadingLink, leadingLink, spanOf } from '../source/leadingLink';

/** The texts in the cells of a table, without surrounding spaces. */
export interface TableTexts {
  readonly heads: readonly string[];
  /** Those of each row below the head. */
  readonly rows: readonly (readonly string[])[];
}

/** A cell of a row of a table. */
export interface TableCell {
  /** The header of its column. */
  readonly head: string;
  /** The same object for all cells of a table. */
  readonly table: TableTexts;
  readonly span: Span;
  readonly link: LeadingLink | undefined;
  /**
   * Whether it is the first of several rows whose cells in its column repeat its text or are empty, such as rows of one topic.
   */
  readonly opensGroup: boolean;
}

export const noCells: readonly TableCell[] = [];

/** Returns the cells of each row below the header of a table. */
export function tableCells([head, ...rows]: readonly TableRow[], text: string): readonly (readonly TableCell[])[] {
  const heads = head?.children.map((cell) => slice(text, contentOfCell(cell))) ?? [];
  const words = rows.map((row) => row.children.map((cell) => slice(text, contentOfCell(cell))));
  const table = { heads, rows: words };
  const isParted = words.some(opensPart);
  const groups = heads.map((_, column) =>
    isParted ? new Set<number>() : groupStarts(words.map((row) => row[column] ?? '')),
  );
  return rows.map((row, n) =>
    row.children.map((cell, column) => ({
      head: heads[column] ?? '',
      table,
      span: contentOfCell(cell),
      link: leadingLink(cell.children, text),
      opensGroup: groups[column]?.has(n) ?? false,
    })),
  );
}

const EMPHASIZED = /^([*_]{2,3}).*\1$/;
const MIN_COLUMNS = 3;

/**
 * Returns whether a row opens a part of a table: "| **Part 1: Wires** | | **Done** |". It has no words in the second column, and all its
 * words are bold.
 */
export function opensPart([first = '', second, ...others]: readonly string[]): boolean {
  if (others.length + 2 < MIN_COLUMNS || second !== '' || !EMPHASIZED.test(first)) return false;
  return others.every((words) => words === '' || EMPHASIZED.test(words));
}

/** Returns the rows whose text in the first column the rows below repeat or omit; none if each row has different text. */
function groupStarts(column: readonly string[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let last = '';
  let followers = 0;
  for (const [n, words] of column.entries()) {
    if (words !== '' && words !== last) starts.add(n);
    else if (last !== '') followers++;
    last = words === '' ? last : words;
  }
  return followers > 0 ? starts : new Set();
}

/** Returns the span of a cell's content without surrounding spaces. */
function contentOfCell({ children, position }: MdastCell): Span {
  const [first, last] = [children[0], children.at(-1)];
  if (first && last) return { start: spanOf(first).start, end: spanOf(last).end };
  const start = position?.start.offset ?? 0;
  return { start, end: start };
}
