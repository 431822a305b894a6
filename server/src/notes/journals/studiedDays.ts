import { indexOfLine, type Line } from '../titles/line';
import { depthIn } from './datedLines';

const MIN_COUNT = 3;

/** Returns whether most of several entries have a line with the time spent, whatever else they contain. */
export function areStudied(own: readonly Line[], lines: readonly Line[]): boolean {
  const timed = own.filter((entry) => statesTimeSpent(entry, lines)).length;
  return timed >= MIN_COUNT && timed * 2 >= own.length;
}

function statesTimeSpent(entry: Line, lines: readonly Line[]): boolean {
  for (let n = indexOfLine(lines, entry) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (depthIn(line) <= depthIn(entry)) return false;
    if (line.candidate.timeLine?.role === 'spent') return true;
  }
  return false;
}

/** Returns whether a line below an entry, "Study time: 0 min", states that nothing was studied. */
export function statesNoTime(below: Line | undefined): boolean {
  const times = below?.candidate.lineTimes ?? [];
  return times.length > 0 && times.every(({ minutes }) => minutes?.most === 0);
}
