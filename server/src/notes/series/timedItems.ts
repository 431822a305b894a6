import { groupBy } from '../../text/groupBy';
import { isDated } from '../journals/datedLines';
import { namedAreas } from '../layout/namedAreas';
import type { Line } from '../titles/line';
import { mayBeAboutStudy } from '../words/courseWords';

const MIN_COUNT = 4;
const MIN_AREAS = 2;
const MIN_SHARE = 0.8;
const MIN_SHARE_OF_DAYS = 2 / 3;

/**
 * Returns the items or plain lines of a time log: below weeks or other areas, nearly all lines of that shape have a time, "Reading
 * the slides: 2 h", and the text mentions study. Items without a time are included. O(lines).
 */
export function timedItems(lines: readonly Line[], text: string): Line[] {
  return mayBeLog(lines, text) ? timedBelow(namedAreas(lines), lines, MIN_SHARE) : [];
}

/** Returns the items of a time log below dates, as `timedItems` does for areas. */
export function timedItemsOfDays(lines: readonly Line[], text: string): Line[] {
  if (!mayBeLog(lines, text)) return [];
  const isDay = (line: Line) => line.depth !== undefined && line.candidate.times.length === 0 && isDated(line);
  return timedBelow(new Set(lines.filter(isDay)), lines, MIN_SHARE_OF_DAYS).filter(isItem);
}

function isItem({ candidate }: Line): boolean {
  return ITEM.test(candidate.shape);
}

const ITEM = /^(?:bullet|ordered) /;

function mayBeLog(lines: readonly Line[], text: string): boolean {
  return lines.filter(isTimed).length >= MIN_COUNT && mayBeAboutStudy(text);
}

/** Returns the lines of each shape below `areas` of which at least the share `minShare` has a time. */
function timedBelow(areas: ReadonlySet<Line>, lines: readonly Line[], minShare: number): Line[] {
  if (areas.size < MIN_AREAS) return [];
  const below = new Map<Line, Line>();
  let area: Line | undefined;
  for (const line of lines) {
    if (areas.has(line)) area = line;
    else if (line.depth !== undefined) area = undefined;
    else if (area && !line.candidate.task) below.set(line, area);
  }
  const shapes = groupBy([...below.keys()], ({ candidate }) => candidate.shape);
  return [...shapes.values()].flatMap((all) => {
    const timed = all.filter(isTimed);
    const isLog = timed.length >= MIN_COUNT && timed.length >= minShare * all.length;
    if (!isLog || new Set(timed.map((line) => below.get(line))).size < MIN_AREAS) return [];
    // An item without a time is a module, too; a plain line is a note.
    return all.every(isItem) ? all : timed;
  });
}

function isTimed({ candidate, depth }: Line): boolean {
  return depth === undefined && candidate.times.length > 0 && !candidate.timeLine;
}
