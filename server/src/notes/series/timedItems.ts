import { grouped } from '../../text/grouped';
import { namedAreas } from '../layout/namedAreas';
import type { Line } from '../titles/line';
import { mayBeAboutStudy } from '../words/courseWords';

const MIN_COUNT = 4;
const MIN_AREAS = 2;
const MIN_SHARE = 0.8;

/**
 * Returns the items or plain lines of a time log: below weeks or other areas, nearly all lines of that shape have a time, "Reading
 * the slides: 2 h", and the text mentions study. Items without a time are included. O(lines).
 */
export function timedItems(lines: readonly Line[], text: string): Line[] {
  if (lines.filter(isTimed).length < MIN_COUNT || !mayBeAboutStudy(text)) return [];
  const areas = namedAreas(lines);
  if (areas.size < MIN_AREAS) return [];
  const below = new Map<Line, Line>();
  let area: Line | undefined;
  for (const line of lines) {
    if (areas.has(line)) area = line;
    else if (line.depth !== undefined) area = undefined;
    else if (area && !line.candidate.task) below.set(line, area);
  }
  const shapes = grouped([...below.keys()], ({ candidate }) => candidate.shape);
  return [...shapes.values()].flatMap((all) => {
    const timed = all.filter(isTimed);
    const isLog = timed.length >= MIN_COUNT && timed.length >= MIN_SHARE * all.length;
    if (!isLog || new Set(timed.map((line) => below.get(line))).size < MIN_AREAS) return [];
    // An item without a time is a module, too; a plain line is a note.
    return all.some(({ list }) => list === undefined) ? timed : all;
  });
}

function isTimed({ candidate, depth }: Line): boolean {
  return depth === undefined && candidate.times.length > 0 && !candidate.timeLine;
}
