import type { Line } from '../titles/line';
import { timedBoxes } from './checkList';
import { commonShape, type ModuleShape } from './moduleShape';
import { type Region, regionsOf } from './regions';
import { rowsByLine, type TableRow, type TimeTable, timeTableOf } from './timeTable';

/** The structure of the lines of notes, before it is known which of them are modules. */
export interface Layout {
  readonly table: TimeTable | undefined;
  /** The row of the time table, or the check box with a time, that is about a line. */
  readonly listed: ReadonlyMap<Line, TableRow>;
  readonly regions: readonly Region[];
  /** The form that most of the modules have. */
  readonly common: ModuleShape | undefined;
}

/** `end` is the length of the text. */
export function layOut(all: readonly Line[], end: number): Layout {
  const table = timeTableOf(all);
  const lines = table ? all.filter((line) => !table.lines.has(line)) : all;
  const boxes = timedBoxes(lines);
  const listed: ReadonlyMap<Line, TableRow> = table ? new Map([...boxes, ...rowsByLine(table, lines)]) : boxes;
  const regions = regionsOf(lines, end);
  return { table, listed, regions, common: commonShape(regions, listed) };
}
