import { hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { isSureLevel } from '../words/levelNames';

/**
 * Returns the lines without levels that have the names of ordinary sections. "Basics" is a level only if another line of the
 * same shape is "Intermediate" or "Advanced", and no line is "Beginner".
 */
export function certainLevels(all: readonly Line[]): readonly Line[] {
  const lines = withoutTitles(withHeadings(all));
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

/** "Beginner Level: Docker and Containers" is no title of a module, but a level, where modules are headings below it. */
function withHeadings(lines: readonly Line[]): readonly Line[] {
  const contains = ({ depth = 0 }: Line, next: Line | undefined) =>
    next?.depth !== undefined &&
    next.depth > depth &&
    (hasEvidence(next.candidate) || next.candidate.timeLine !== undefined);
  const isLevel = (line: Line, n: number) =>
    line.depth !== undefined && !line.level && line.candidate.weights.level > 0 && contains(line, lines[n + 1]);
  if (!lines.some(isLevel)) return lines;
  return lines.map((line, n) => (isLevel(line, n) ? { ...line, level: line.candidate.levelInTitle } : line));
}

const FEWEST_TITLES = 2;

/** "Intermediate Level - Kubernetes" is a title among others of its shape that have a level before them, and no level. */
function withoutTitles(lines: readonly Line[]): readonly Line[] {
  const doubtful = lines.filter(({ level, candidate }) => level && candidate.levelInTitle);
  if (doubtful.length === 0) return lines;
  const titles = lines.filter(({ level, candidate }) => !level && candidate.levelInTitle);
  const shapes = new Set(
    doubtful
      .map(({ candidate }) => candidate.shape)
      .filter((shape) => titles.filter(({ candidate }) => candidate.shape === shape).length >= FEWEST_TITLES),
  );
  return lines.map((line) =>
    line.level && line.candidate.levelInTitle && shapes.has(line.candidate.shape)
      ? { ...line, level: undefined }
      : line,
  );
}
