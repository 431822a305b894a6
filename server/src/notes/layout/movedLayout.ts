import { movedTime } from '../model/shiftEntries';
import { type Candidate, hasEvidence, sumOf } from '../titles/candidate';
import type { Line, TitleLines } from '../titles/line';
import { likenessTo, type RowLikeness } from '../titles/rowLikeness';
import { whyNoTitle } from '../titles/whyNoTitle';
import type { Layout } from './layout';
import { hasOwnRole } from './moduleTimes';
import { type Region, startOf } from './regions';
import { headsTimeTable, type TableRow, type TimeTable } from './timeTable';

/** Lines with their levels and their structure. */
export interface LaidOut {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  /** All lines that name a level are sure of it. */
  readonly isCertain: boolean;
  /** Some lines are titles of modules because of the whole text: check boxes, numbered days. */
  readonly hasUnits: boolean;
}

/**
 * Reuses the layout before an edit if that changed no property that the layout depends on; otherwise returns `undefined`, and the
 * caller computes a new one. Most keystrokes change only the words of a note or a title.
 */
export function movedLayout(before: LaidOut, { lines, blocks, kept }: TitleLines): LaidOut | undefined {
  if (!kept || lines.length !== before.lines.length) return undefined;
  const { table } = before.layout;
  const alikeRows = table && likenessTo(table.rows.map((row) => row.line.candidate));
  for (let n = kept.headLines; n < lines.length - kept.tailLines; n++) {
    const old = before.lines[n] as Line;
    if (table?.lines.has(old)) return undefined;
    if (!areAlike(old.candidate, (lines[n] as Line).candidate, alikeRows)) return undefined;
  }
  const { isCertain } = before;
  const certain = isCertain ? lines : lines.map((line, n) => withLevelOf(before.lines[n] as Line, line));
  return { lines: certain, layout: layoutOf(before, certain, blocks.text.length), isCertain, hasUnits: false };
}

function withLevelOf({ level }: Line, line: Line): Line {
  return line.level === level ? line : { ...line, level };
}

/** Returns the layout before the edit, with its lines replaced by those at the same index. */
function layoutOf(before: LaidOut, lines: readonly Line[], end: number): Layout {
  const { table: oldTable, listed, regions: old } = before.layout;
  const free = oldTable ? lines.filter((_, n) => !oldTable.lines.has(before.lines[n] as Line)) : lines;
  const { table, rows } = oldTable ? movedTable(oldTable, before.lines, lines) : noTable;
  let at = 0;
  const moved = old.map((region): Region => {
    const area = region.area && free[at++];
    const own = free.slice(at, at + region.lines.length);
    at += own.length;
    return { ...region, area, lines: own };
  });
  const regions = moved.map((region, n) => ({
    ...region,
    end: n + 1 < moved.length ? startOf(moved[n + 1] as Region) : end,
  }));
  return { ...before.layout, table, regions, listed: listedIn(regions, old, listed, rows) };
}

interface MovedTable {
  readonly table: TimeTable | undefined;
  /** Its rows by those that they were. */
  readonly rows: ReadonlyMap<TableRow, TableRow>;
}

const noTable: MovedTable = { table: undefined, rows: new Map() };

function movedTable(table: TimeTable, before: readonly Line[], after: readonly Line[]): MovedTable {
  const lines = new Map<Line, Line>();
  for (const [n, line] of before.entries()) if (table.lines.has(line)) lines.set(line, after[n] as Line);
  const moved = <Some extends Line | undefined>(line: Some) => line && (lines.get(line) as Some);
  const rows = new Map(table.rows.map((row) => [row, movedRow(row, moved)]));
  const levels = table.levels.map(({ line, area }) => ({ line: moved(line), area: moved(area) }));
  return { table: { lines: new Set(lines.values()), levels, rows: [...rows.values()] }, rows };
}

function movedRow(row: TableRow, moved: <Some extends Line | undefined>(line: Some) => Some): TableRow {
  const line = moved(row.line);
  const time = movedTime(row.time, line.start - row.line.start);
  return { ...row, line, level: moved(row.level), area: moved(row.area), time };
}

function listedIn(
  regions: readonly Region[],
  old: readonly Region[],
  listed: ReadonlyMap<Line, TableRow>,
  moved: MovedTable['rows'],
): ReadonlyMap<Line, TableRow> {
  const rows = new Map<Line, TableRow>();
  if (listed.size === 0) return rows;
  for (const [n, region] of regions.entries()) {
    const before = linesOf(old[n] as Region);
    for (const [m, line] of linesOf(region).entries()) {
      const row = listed.get(before[m] as Line);
      if (row) rows.set(line, moved.get(row) as TableRow);
    }
  }
  return rows;
}

function linesOf({ area, lines }: Region): readonly Line[] {
  return area ? [area, ...lines] : lines;
}

/** Returns whether two titles are equal for the layout, whatever their words. */
function areAlike(one: Candidate, other: Candidate, alikeRows: RowLikeness | undefined): boolean {
  const wordsCount = one.area ?? other.area ?? one.level ?? other.level;
  if (wordsCount !== undefined && one.title !== other.title) return false;
  // The name of a heading that is no module shows whether it is an area, and may repeat below each area.
  if (one.depth !== undefined && !hasEvidence(one) && one.title !== other.title) return false;
  if (alikeRows && !areAlikeTo(alikeRows(one), alikeRows(other))) return false;
  return (
    one.shape === other.shape &&
    one.depth === other.depth &&
    one.level === other.level &&
    one.furtherLevel === other.furtherLevel &&
    (one.levelInTitle === undefined) === (other.levelInTitle === undefined) &&
    one.task === other.task &&
    one.hasBox === other.hasBox &&
    sumOf(one.weights) === sumOf(other.weights) &&
    one.kind === other.kind &&
    (one.link === undefined) === (other.link === undefined) &&
    one.isContents === other.isContents &&
    one.weights.known === other.weights.known &&
    one.times.length === other.times.length &&
    (one.timeLine && hasOwnRole(one.timeLine)) === (other.timeLine && hasOwnRole(other.timeLine)) &&
    one.sumDepth === other.sumDepth &&
    whyNoTitle(one) === whyNoTitle(other) &&
    (one.depth === undefined || headsTimeTable(one.title) === headsTimeTable(other.title))
  );
}

function areAlikeTo(some: ReturnType<RowLikeness>, others: ReturnType<RowLikeness>): boolean {
  return (
    some.length === others.length &&
    some.every(({ row, alike }, n) => row === others[n]?.row && alike === others[n]?.alike)
  );
}
