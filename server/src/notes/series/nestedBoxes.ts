import type { Line } from '../titles/line';
import { asPart, asUnitOfSeries } from '../titles/promoted';

const MIN_PARTS = 2;
const MIN_COUNT = 4;
const MIN_SHARE = 0.7;

/**
 * Returns the lines of a check list in two depths, of which the outer boxes are areas and the inner ones modules: "- [ ] 1. Wires"
 * with "    - [ ] 1.1 Copper". Most outer boxes must contain others. `undefined` for other texts. O(lines).
 */
export function withNestedBoxes(lines: readonly Line[]): readonly Line[] | undefined {
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
  const isTimed = [...parts].some(({ candidate }) => candidate.times.length > 0);
  if (parts.size < MIN_PARTS || inner.size < MIN_COUNT || parts.size < MIN_SHARE * outers || isTimed) return undefined;
  return lines.map((line) => {
    if (parts.has(line)) return { ...line, list: undefined, candidate: asPart(line.candidate) };
    return inner.has(line) ? { ...line, candidate: asUnitOfSeries(line.candidate) } : line;
  });
}
