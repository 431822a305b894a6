import { asUnit, speaks } from './candidate';
import type { Line } from './line';

const FEWEST = 2;

/**
 * The lines, of which check boxes are titles like others where nothing else speaks for modules: they tell what is studied,
 * and repeat no module.
 */
export function withCheckList(lines: readonly Line[]): readonly Line[] {
  const tasks = lines.filter(({ candidate }) => candidate.task && speaks(asUnit(candidate)));
  if (tasks.length < FEWEST || lines.some(({ candidate }) => speaks(candidate))) return lines;
  return lines.map((line) => (line.candidate.task ? { ...line, candidate: asUnit(line.candidate) } : line));
}
