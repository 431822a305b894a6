import { speaks } from './candidate';
import type { Line } from './line';
import { saysSo } from './moduleTimes';

/** Lines that a time table names. */
export type Listed = { readonly has: (line: Line) => boolean };

/**
 * The lines that a time further down belongs to: the last line before it that speaks for being a module and has no time
 * yet, else the last heading. "*** spent 20 min ***" at the end of the notes is evidence for the title above them.
 * A row of a time table is such a time too.
 */
export function claimedTimes(lines: readonly Line[], listed: Listed): ReadonlySet<Line> {
  const claimed = new Set<Line>();
  let speaker: Line | undefined;
  let heading: Line | undefined;
  for (const line of lines) {
    const { candidate } = line;
    if (listed.has(line)) claimed.add(line);
    if (line.level) {
      speaker = undefined;
      heading = undefined;
    } else if (candidate.timeLine) {
      if (!saysSo(candidate.timeLine)) continue;
      const timeless = speaker && speaker.candidate.times.length === 0 && !claimed.has(speaker);
      const owner = timeless ? speaker : heading;
      if (owner) claimed.add(owner);
    } else if (speaks(candidate)) {
      speaker = line;
      heading = undefined;
    } else if (line.depth !== undefined) {
      heading = line;
    }
  }
  return claimed;
}
