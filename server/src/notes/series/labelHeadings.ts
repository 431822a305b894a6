import { isTimeLabel } from '../time/titleTimes';
import type { Line } from '../titles/line';
import { asLabelledTime, asNote } from '../titles/promoted';

/**
 * Returns the lines, with headings that are labels of a time as notes, and the times directly below them as labelled times: "###
 * Time spent" above "2 h". Returns `lines` itself if there are none. O(lines).
 */
export function withLabelHeadings(lines: readonly Line[]): readonly Line[] {
  const labels = new Set(lines.filter((line, n) => lines[n + 1]?.candidate.timeLine && isLabel(line)));
  if (labels.size === 0) return lines;
  return lines.map((line, n) => {
    if (labels.has(line)) return { ...line, depth: undefined, candidate: asNote(line.candidate) };
    const label = lines[n - 1];
    return label && labels.has(label) ? { ...line, candidate: asLabelledTime(line.candidate) } : line;
  });
}

function isLabel({ depth, candidate }: Line): boolean {
  return depth !== undefined && !candidate.timeLine && isTimeLabel(candidate.title);
}
