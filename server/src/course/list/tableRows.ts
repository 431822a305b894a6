import { type Cell, type ListLine, textOf } from './listLine';

/** Cells after these are not moved by cells of earlier rows. */
const MAX_CELLS = 50;

/** An HTML table, whose rows are built cell by cell. */
export interface Table {
  /** The open row; `undefined` between rows. */
  row: { readonly cells: Cell[]; isHead: boolean } | undefined;
  /** The number of following rows that a cell of each column covers. */
  readonly covered: number[];
  /** Number of rows that the open cell covers, including its own. */
  rowSpan: number;
}

/** Returns a table without rows. */
export function newTable(): Table {
  return { row: undefined, covered: [], rowSpan: 1 };
}

/** Starts a row. */
export function startRow(table: Table): void {
  table.row = { cells: [], isHead: true };
}

/** Starts a cell that covers the same column in `rowSpan - 1` following rows. */
export function startCell(table: Table, rowSpan: number, isHead: boolean): void {
  table.rowSpan = rowSpan;
  if (table.row && !isHead) table.row.isHead = false;
}

/** Adds a cell to the open row. */
export function endCell(table: Table, cell: Cell): void {
  if (!table.row) return;
  const { cells } = table.row;
  skipCovered(table, cells);
  if (cells.length < MAX_CELLS) table.covered[cells.length] = table.rowSpan - 1;
  cells.push(cell);
  table.rowSpan = 1;
}

/** Ends the open row and returns it; `undefined` if none is open or all its cells are empty. */
export function takeRow(table: Table): ListLine | undefined {
  const { row } = table;
  if (!row) return undefined;
  skipCovered(table, row.cells);
  table.row = undefined;
  return row.cells.some((cell) => textOf(cell) !== '') ? { type: 'row', ...row } : undefined;
}

/** Forgets the cells that cover following rows. */
export function endTable(table: Table): void {
  table.covered.length = 0;
}

/** Adds an empty cell for each cell of earlier rows that covers the next place. */
function skipCovered({ covered }: Table, cells: Cell[]): void {
  for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
    covered[cells.length] = left - 1;
    cells.push([]);
  }
}
