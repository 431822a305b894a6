import { type Cell, type ListLine, textOf } from './listLine';

/** Cells after these are not moved by cells of earlier rows. */
const MAX_CELLS = 50;

/** The rows of an HTML table, which are built cell by cell. */
export interface TableRows {
  /** Returns whether a row is open. */
  readonly isOpen: () => boolean;
  readonly startRow: () => void;
  /** Starts a cell that covers the same column in a number of following rows, `rowSpan - 1`. */
  readonly startCell: (rowSpan: number, isHead: boolean) => void;
  readonly endCell: (cell: Cell) => void;
  /** Ends the open row and returns it; `undefined` if none is open or all its cells are empty. */
  readonly endRow: () => ListLine | undefined;
  /** Forgets the cells that cover following rows. */
  readonly endTable: () => void;
}

/** Creates a table without rows. */
export function tableRows(): TableRows {
  let row: { readonly cells: Cell[]; isHead: boolean } | undefined;
  /** The number of following rows that a cell of each column covers. */
  const covered: number[] = [];
  let rowSpan = 1;

  /** Adds an empty cell for each cell of earlier rows that covers the next place. */
  function skipCovered(cells: Cell[]): void {
    for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
      covered[cells.length] = left - 1;
      cells.push([]);
    }
  }

  return {
    isOpen: () => row !== undefined,
    startRow() {
      row = { cells: [], isHead: true };
    },
    startCell(span, isHead) {
      rowSpan = span;
      if (row && !isHead) row.isHead = false;
    },
    endCell(cell) {
      if (!row) return;
      skipCovered(row.cells);
      if (row.cells.length < MAX_CELLS) covered[row.cells.length] = rowSpan - 1;
      row.cells.push(cell);
      rowSpan = 1;
    },
    endRow() {
      if (!row) return undefined;
      skipCovered(row.cells);
      const ended = row;
      row = undefined;
      return ended.cells.some((cell) => textOf(cell) !== '') ? { type: 'row', ...ended } : undefined;
    },
    endTable() {
      covered.length = 0;
    },
  };
}
