import type { Row } from '../views/tree/rows';

/** The rows that a command was called on. */
export interface RowArguments {
  /** The row whose menu was used. */
  readonly row: Row | undefined;
  /** That row, or all selected rows if it is one of them; empty if no menu of a row was used. */
  readonly rows: readonly Row[];
}

/** Returns the rows among a command's arguments. Menus of text editors pass a file instead. */
export function rowArguments([first, second]: readonly unknown[], current: (row: Row) => Row): RowArguments {
  const row = isRow(first) ? current(first) : undefined;
  const selected = Array.isArray(second) ? second.filter(isRow).map(current) : [];
  return { row, rows: row && selected.length === 0 ? [row] : selected };
}

function isRow(argument: unknown): argument is Row {
  return typeof argument === 'object' && argument !== null && 'entry' in argument;
}
