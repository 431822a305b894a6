import type { Area, Level, Module, TableEntries } from '../model/notes';
import type { Line } from '../titles/line';
import { titled } from './regionEntries';
import type { TableRow, TimeTable } from './timeTable';

/** Returns the entries that exist only in a time table. `modules` are the modules of the rest of the notes. */
export function readTable(
  { levels, rows }: TimeTable,
  listed: ReadonlyMap<Line, TableRow>,
  areas: readonly Area[],
  modules: readonly Module[],
): TableEntries {
  const starts = new Set(modules.map(({ span }) => span.start));
  const below = new Set([...listed].filter(([line]) => starts.has(line.start)).map(([, row]) => row));
  const levelLines = new Map(levels.map(({ line, area }) => [line, readLevel(line, areaNamed(area, areas))]));
  return {
    levels: [...levelLines.values()],
    modules: rows
      .filter((row) => !below.has(row))
      .map((row) => readRow(row, row.level && levelLines.get(row.level), areaNamed(row.area, areas))),
  };
}

/** Returns the area of the notes that a heading in the table refers to by number or name; `undefined` if there is none. */
function areaNamed(line: Line | undefined, areas: readonly Area[]): Area | undefined {
  if (!line) return undefined;
  const { area, title } = line.candidate;
  const name = (area?.title ?? title).toLowerCase();
  return areas.find((other) => (area ? other.number === area.number : other.title.toLowerCase() === name));
}

function readLevel(line: Line, area: Area | undefined): Level {
  const own = titled(line, 0);
  return { type: 'level', ...own, level: line.level as string, area };
}

function readRow({ line, time }: TableRow, levelLine: Level | undefined, area: Area | undefined): Module {
  const { link, kind, weights, area: counted } = line.candidate;
  return {
    type: 'module',
    ...titled(line, 0),
    url: link?.url,
    urlSpan: link && { start: line.base + link.urlSpan.start, end: line.base + link.urlSpan.end },
    kind,
    spent: time.minutes && time.role === 'spent' ? time : undefined,
    estimate: time.minutes && time.role === 'estimate' ? time : undefined,
    empty: time.minutes ? undefined : time,
    area,
    levelLine,
    group: undefined,
    level: levelLine?.level,
    hasNotes: false,
    isKnown: false,
    isRow: false,
    isOfSeries: weights.series > 0 && counted?.number !== undefined,
  };
}
