import type { Line } from '../titles/line';
import { timedBoxes } from './checkList';
import { commonShape, type ModuleShape } from './moduleShape';
import { type Region, regionsOf } from './regions';
import { rowsByLine, type TableRow, type TimeTable, timeTableOf } from './timeTable';

/** The structure of the lines of notes, before it is known which of them are modules. */
export interface Layout {
  readonly table: TimeTable | undefined;
  /** The row of the time table, or the checkbox with a time, for each line that has one. */
  readonly listed: ReadonlyMap<Line, TableRow>;
  readonly regions: readonly Region[];
  /** The form of most modules; `undefined` if there are no modules. */
  readonly common: ModuleShape | undefined;
}

/** Determines the structure of all lines. `end` is the length of the text. */
export function layOut(all: readonly Line[], end: number): Layout {
  const table = timeTableOf(all);
  const lines = table ? all.filter((line) => !table.lines.has(line)) : all;
  const boxes = timedBoxes(lines);
  const listed: ReadonlyMap<Line, TableRow> = table ? new Map([...boxes, ...rowsByLine(table, lines)]) : boxes;
  const regions = regionsOf(lines, end);
  return { table, listed, regions, common: commonShape(regions, listed) };
}
