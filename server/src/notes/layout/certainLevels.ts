import { hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { isCertainLevel } from '../words/levelNames';

/**
 * Returns the lines, of which those with the names of ordinary sections are not levels. "Basics" is a level only if another
 * line of the same shape is "Intermediate" or "Advanced", and no line is "Beginner".
 */
export function certainLevels(all: readonly Line[]): readonly Line[] {
  const lines = withoutTitles(withHeadings(all));
  const levels = lines.filter(({ level }) => level);
  const sure = levels.filter((line) => isCertainLevel(line.candidate.title));
  if (sure.length === levels.length) return lines;
  const named = new Set(sure.map(({ level }) => level));
  const partners = [...levels, ...lines.filter((line) => line.candidate.furtherLevel)];
  return lines.map((line) => (isDoubtful(line) && !fits(line) ? { ...line, level: undefined } : line));

  function isDoubtful(line: Line): boolean {
    return line.level !== undefined && !isCertainLevel(line.candidate.title);
  }

  function fits({ level, candidate }: Line): boolean {
    return (
      !named.has(level) && partners.some((other) => other.level !== level && other.candidate.shape === candidate.shape)
    );
  }
}

/**
 * Returns the lines, with titles such as "Beginner Level: Docker and Containers" as levels if modules are headings below them.
 */
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

const MIN_TITLES = 2;

/**
 * Returns the lines, with lines such as "Intermediate Level - Kubernetes" as titles if several titles of their shape have a
 * level before them.
 */
function withoutTitles(lines: readonly Line[]): readonly Line[] {
  const doubtful = lines.filter(({ level, candidate }) => level && candidate.levelInTitle);
  if (doubtful.length === 0) return lines;
  const titles = lines.filter(({ level, candidate }) => !level && candidate.levelInTitle);
  const shapes = new Set(
    doubtful
      .map(({ candidate }) => candidate.shape)
      .filter((shape) => titles.filter(({ candidate }) => candidate.shape === shape).length >= MIN_TITLES),
  );
  return lines.map((line) =>
    line.level && line.candidate.levelInTitle && shapes.has(line.candidate.shape)
      ? { ...line, level: undefined }
      : line,
  );
}
