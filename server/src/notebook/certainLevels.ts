import { isSureLevel } from './levelNames';
import type { Line } from './line';

/**
 * The lines, of which those name no level that are called as sections of any text are. "Basics" is a level beside
 * "Intermediate" or "Advanced" of the same shape, in notes that do not call that level "Beginner".
 */
export function certainLevels(lines: readonly Line[]): readonly Line[] {
  const levels = lines.filter(({ level }) => level);
  const sure = levels.filter((line) => isSureLevel(line.candidate.title));
  if (sure.length === levels.length) return lines;
  const named = new Set(sure.map(({ level }) => level));
  const partners = [...levels, ...lines.filter((line) => line.candidate.furtherLevel)];
  return lines.map((line) => (isDoubtful(line) && !fits(line) ? { ...line, level: undefined } : line));

  function isDoubtful(line: Line): boolean {
    return line.level !== undefined && !isSureLevel(line.candidate.title);
  }

  function fits({ level, candidate }: Line): boolean {
    return (
      !named.has(level) && partners.some((other) => other.level !== level && other.candidate.shape === candidate.shape)
    );
  }
}
