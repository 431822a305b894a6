import { type Candidate, speaks } from './candidate';
import type { Line } from './line';
import { asNumberedUnit, asUnit } from './promoted';

const FEWEST = 2;
const FEWEST_NUMBERED = 5;
const MOSTLY = 0.7;

/**
 * The lines, of which check boxes are titles like others where nothing else speaks for modules: they tell what is studied,
 * and repeat no module. Those that are numbered speak for themselves.
 */
export function withCheckList(lines: readonly Line[]): readonly Line[] {
  const tasks = lines.filter(({ candidate }) => candidate.task);
  if (tasks.length < FEWEST || lines.some(({ candidate }) => speaks(candidate))) return lines;
  const numbered = tasks.filter(({ candidate }) => isNumbered(candidate));
  const areNumbered = numbered.length >= Math.max(FEWEST_NUMBERED, MOSTLY * tasks.length);
  if (!areNumbered && tasks.filter(({ candidate }) => speaks(asUnit(candidate))).length < FEWEST) return lines;
  return lines.map((line) => {
    if (!line.candidate.task) return line;
    const as = areNumbered && isNumbered(line.candidate) ? asNumberedUnit : asUnit;
    return { ...line, candidate: as(line.candidate) };
  });
}

function isNumbered({ countedBy }: Candidate): boolean {
  return countedBy === '';
}
