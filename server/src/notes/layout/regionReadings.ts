import type { RegionEntries } from '../model/notes';
import { shiftEntries } from '../model/shiftEntries';
import type { Kept, Line } from '../titles/line';
import type { Layout } from './layout';
import { moduleLines } from './moduleLines';
import type { ModuleShape } from './moduleShape';
import { readRegion } from './regionEntries';
import { type Region, startOf } from './regions';
import type { TableRow, TimeTable } from './timeTable';

/** A region and its entries. */
export interface RegionReading {
  readonly region: Region;
  /** The form of most modules of the notes, on which the entries may depend. */
  readonly common: ModuleShape | undefined;
  /** Whether rows of a time table belong to lines of the region, so that its entries may change although its lines do not. */
  readonly hasRows: boolean;
  readonly entries: RegionEntries;
}

/** Returns the entries of each region. Regions with the same lines as `before` the edit are reused. */
export function readRegions(
  { table, regions, common, listed }: Layout,
  text: string,
  before: readonly RegionReading[] = [],
  kept?: Kept,
): RegionReading[] {
  const known = new Map(before.map((reading) => [startOf(reading.region), reading]));
  return regions.map((region) => {
    const hasRows =
      (listed.size > 0 && isListed(region, listed)) || (table !== undefined && containsLines(region, table));
    const by = kept && movementOf(region, kept);
    const earlier = by === undefined ? undefined : known.get(startOf(region) - by);
    if (by !== undefined && earlier && !hasRows && isAlike(earlier, region, common, by))
      return { region, common, hasRows, entries: shiftEntries(earlier.entries, by) };
    const modules = moduleLines(region, common, text, listed);
    return { region, common, hasRows, entries: readRegion(region, modules, text, listed) };
  });
}

function isListed({ area, lines }: Region, listed: ReadonlyMap<Line, TableRow>): boolean {
  return (area !== undefined && listed.has(area)) || lines.some((line) => listed.has(line));
}

function containsLines(region: Region, { lines }: TimeTable): boolean {
  const from = startOf(region);
  return [...lines].some(({ start }) => from <= start && start < region.end);
}

/** Returns the distance by which an edit moved a region, in UTF-16 units; `undefined` if the edit touches it. */
function movementOf(region: Region, { head, tail, growth }: Kept): number | undefined {
  if (region.end <= head) return 0;
  return startOf(region) >= tail ? growth : undefined;
}

function isAlike(before: RegionReading, region: Region, common: ModuleShape | undefined, by: number): boolean {
  const { area, lines, end } = before.region;
  return (
    !before.hasRows &&
    before.common === common &&
    end + by === region.end &&
    lines.length === region.lines.length &&
    (area === undefined) === (region.area === undefined) &&
    (!area || !region.area || isMoved(area, region.area, by)) &&
    lines.every((line, n) => isMoved(line, region.lines[n] as Line, by))
  );
}

function isMoved(before: Line, line: Line, by: number): boolean {
  return (
    before.candidate === line.candidate &&
    before.start + by === line.start &&
    before.level === line.level &&
    (before.list === undefined ? line.list === undefined : before.list + by === line.list)
  );
}
