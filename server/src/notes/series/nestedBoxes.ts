import { hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { asPart, asUnitOfSeries } from '../titles/promoted';
import { areContentsBoxes } from './contentsBoxes';

const MIN_PARTS = 2;
const MIN_COUNT = 4;
const MIN_SHARE = 0.7;

/**
 * Returns the lines of a check list in two depths, of which the outer boxes are areas and the inner ones modules: "- [ ] 1. Wires"
 * with "    - [ ] 1.1 Copper". Most outer boxes must contain others. If
 * outer boxes have times and inner ones do not, the outer ones are modules. In a text that is not about a course, inner boxes
 * must have times. `undefined` for other texts, such as a table of contents with checkboxes. O(lines).
 */
export function withNestedBoxes(lines: readonly Line[], isOfCourse: boolean): readonly Line[] | undefined {
  const inner = new Map<Line, Line>();
  let outer: Line | undefined;
  let outers = 0;
  for (const line of lines) {
    const { task, shape } = line.candidate;
    if (line.list === undefined && !shape.endsWith(' 2')) outer = undefined;
    else if (task && outer && shape.endsWith(' 2')) inner.set(line, outer);
    else if (task && line.list !== undefined) {
      outer = line;
      outers++;
    }
  }
  const parts = new Set(inner.values());
  const timed = [...inner.keys()].filter(hasTime).length;
  const areTimed = timed >= MIN_SHARE * inner.size;
  if (!areTimed && (!isOfCourse || [...parts].some(hasTime))) return undefined;
  if (parts.size < MIN_PARTS || inner.size < MIN_COUNT || parts.size < MIN_SHARE * outers) return undefined;
  if (areContentsBoxes([...inner.keys()], lines)) return undefined;
  return lines.map((line) => {
    if (parts.has(line)) return { ...line, list: undefined, candidate: asPart(line.candidate) };
    return inner.has(line) ? { ...line, candidate: asUnitOfSeries(line.candidate) } : line;
  });
}

function hasTime({ candidate }: Line): boolean {
  return candidate.times.length > 0;
}

/**
 * Returns the lines, with items as areas if they contain the modules: "- Wires" with "  - [Copper](...) (5 min)". All items with
 * evidence must be nested, in at least two outer items that have no evidence themselves. O(lines).
 */
export function withOuterItems(lines: readonly Line[]): readonly Line[] {
  const parts = new Set<Line>();
  let outer: Line | undefined;
  let count = 0;
  for (const line of lines) {
    const isInner = line.candidate.shape.endsWith(' 2');
    if (line.list !== undefined) outer = line;
    else if (!isInner && line.candidate.shape !== 'inner') outer = undefined;
    if (!hasEvidence(line.candidate) || line.candidate.timeLine) continue;
    if (!isInner || !outer || hasEvidence(outer.candidate) || outer.candidate.task) return lines;
    parts.add(outer);
    count++;
  }
  if (parts.size < MIN_PARTS || count < MIN_COUNT || count < 2 * parts.size || areLabels(parts)) return lines;
  return lines.map((line) =>
    parts.has(line) ? { ...line, list: undefined, candidate: asPart(line.candidate) } : line,
  );
}

/** Returns whether items repeat a title, such as "Projects" below each heading. */
function areLabels(items: ReadonlySet<Line>): boolean {
  return new Set([...items].map(({ candidate }) => candidate.title)).size * 2 <= items.size;
}
