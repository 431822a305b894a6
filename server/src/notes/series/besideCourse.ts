import { memoizeByIdentity } from '../../text/memoize';
import { isMereLink } from '../journals/journal';
import type { Candidate } from '../titles/candidate';
import type { Line } from '../titles/line';
import { asNote } from '../titles/promoted';
import { isLegendName, isResourcesName } from '../words/sectionNames';

/**
 * Returns the lines, with those beside the modules as notes: lines that only link to something below a heading such as "Resources",
 * and all lines below one such as "Legend". Returns `lines` itself if there are none. O(lines).
 */
export function withoutLinesBesideCourse(lines: readonly Line[]): readonly Line[] {
  const beside = new Set<Line>();
  let depth: number | undefined;
  let isBeside: ((candidate: Candidate) => boolean) | undefined;
  for (const line of lines) {
    if (line.depth !== undefined && (depth === undefined || line.depth <= depth)) {
      isBeside = whatIsBeside(line.candidate).isBeside;
      depth = isBeside && line.depth;
    } else if (isBeside && line.depth === undefined && isBeside(line.candidate)) beside.add(line);
  }
  if (beside.size === 0) return lines;
  return lines.map((line) => (beside.has(line) ? { ...line, candidate: asBeside(line.candidate) } : line));
}

/** A line with a checkbox is not a task of the course either. */
const asBeside = memoizeByIdentity(
  (candidate: Candidate): Candidate => ({ ...asNote(candidate), task: false, hasBox: false }),
);

/** Returns what is no module below a heading. Memoized, since each edit asks about all headings. */
const whatIsBeside = memoizeByIdentity(({ title }: Candidate) => ({
  isBeside: isResourcesName(title) ? isMereLink : isLegendName(title) ? isAny : undefined,
}));

function isAny(): boolean {
  return true;
}
