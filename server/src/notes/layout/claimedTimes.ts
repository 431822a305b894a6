import { type Candidate, hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { hasOwnRole, sumsUp } from './moduleTimes';
import type { TableRow } from './timeTable';

/** The row of a time table for each line that has one. */
export type Listed = ReadonlyMap<Line, TableRow>;

/**
 * Maps titles without a time to the later line with their time. A time belongs to the last title before it that has evidence
 * and no time, else to the last heading. It is evidence that the title is a module: "*** spent 20 min ***" after the notes of a
 * module. A row of a time table is such a time, too.
 */
export function claimedTimes(lines: readonly Line[], listed: Listed): ReadonlyMap<Line, Line> {
  const claimed = new Map<Line, Line>();
  let speaker: Line | undefined;
  let heading: Line | undefined;
  let item: Line | undefined;
  for (const line of lines) {
    const { candidate } = line;
    const row = listed.get(line);
    if (row) claimed.set(line, row.line);
    if (line.level) {
      speaker = undefined;
      heading = undefined;
    } else if (candidate.timeLine) {
      if (!hasOwnRole(candidate.timeLine)) continue;
      const missingTime = speaker && speaker.candidate.times.length === 0 && !claimed.has(speaker);
      const owner = item && isWithin(line, item) && !claimed.has(item) ? item : missingTime ? speaker : heading;
      if (owner && !sumsUp(line, owner)) claimed.set(owner, line);
    } else if (isItem(candidate) && !hasEvidence(candidate) && candidate.times.length === 0) {
      item = line;
    } else if (hasEvidence(candidate)) {
      item = undefined;
      speaker = line;
      heading = undefined;
    } else if (line.depth !== undefined) {
      heading = line;
    }
  }
  return claimed;
}

function isItem({ shape, task }: Candidate): boolean {
  return !task && (shape === 'ordered 1' || shape === 'bullet 1');
}

/** Returns whether a line is part of an item: "- Time: 30 min" in an item is the item's time. */
function isWithin({ candidate, start }: Line, item: Line): boolean {
  return candidate.shape.endsWith(' 2') && start < item.base + item.candidate.blockEnd;
}
