import { CERTAIN_EVIDENCE } from '../titles/candidate';
import type { Line } from '../titles/line';

const MIN_COUNT = 2;

/**
 * Returns the lines, with the headings below lessons as deep as their place: in "## Lecture 1" with "# Wires" directly below it, the
 * second heading is part of the lecture, although it is higher. Most lessons must be followed by such a heading. O(lines).
 */
export function withLoweredHeadings(lines: readonly Line[]): readonly Line[] {
  const lessons = lines.filter(isLesson);
  const [first] = lessons;
  const depth = first?.depth;
  if (depth === undefined || lessons.length < MIN_COUNT || lessons.some((line) => line.depth !== depth)) return lines;
  const raised = lines.filter(
    (line, n) => isLesson(line) && (lines[n + 1]?.depth ?? depth) < depth && !isLesson(lines[n + 1] as Line),
  );
  if (raised.length < MIN_COUNT || raised.length * 2 <= lessons.length) return lines;
  return lines.map((line) =>
    line.start > (first as Line).start && line.depth !== undefined && !isLesson(line)
      ? { ...line, depth: Math.max(line.depth, depth + 1) }
      : line,
  );
}

function isLesson({ depth, candidate }: Line): boolean {
  return depth !== undefined && candidate.area?.isLesson === true && candidate.weights.series >= CERTAIN_EVIDENCE;
}
