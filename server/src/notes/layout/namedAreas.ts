import { groupBy } from '../../text/groupBy';
import { memoizeByIdentity } from '../../text/memoize';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { opensWithDay, opensWithMonth } from '../words/days';
import { sumsUpPart } from '../words/sumTitle';

/**
 * Returns the lines whose titles open areas because of a word. "Week 3" always does. "Chapter 4" and "Lecture 5" are modules in
 * some notes and areas in others: they are areas if they contain modules or levels and have no time of their own. Memoized by
 * the identity of `lines`.
 */
export const namedAreas = memoizeByIdentity((lines: readonly Line[]): ReadonlySet<Line> => {
  const counted = lines.filter(({ candidate, depth, level }) => {
    const { area, shape, task, isContents, weights } = candidate;
    const bears =
      depth !== undefined ||
      shape === 'bold' ||
      shape === 'cell' ||
      shape === 'summary' ||
      (shape === 'line' && isSetOff(candidate));
    return area && bears && !sumsUpPart(candidate.title) && !level && !task && !isContents && weights.series === 0;
  });
  const sure = counted.filter((line) => line.candidate.area?.isCertain);
  if (sure.length > 0) return new Set(sure);
  const headings = counted.filter((line) => line.depth !== undefined);
  const chapters = [...groupBy(headings, ({ candidate }) => candidate.area?.isLesson).values()].filter((own) =>
    areChapters(own, lines),
  );
  return chapters.length > 0 ? new Set(chapters.flat()) : foldedParts(lines);
});

const MIN_PARTS = 2;

/** Returns the `<details>`, if at least two of them contain lines with evidence and none of their titles has evidence. */
function foldedParts(lines: readonly Line[]): ReadonlySet<Line> {
  const parts = new Set<Line>();
  let part: Line | undefined;
  for (const line of lines) {
    if (line.candidate.shape === 'summary') part = opensWithDay(line.candidate.title) ? undefined : line;
    else if (line.depth !== undefined) part = undefined;
    else if (part && isInPart(line.candidate, part.candidate)) parts.add(part);
  }
  const areTitles = [...parts].every((line) => !hasEvidence(line.candidate) || opensWithMonth(line.candidate.title));
  return parts.size >= MIN_PARTS && areTitles ? parts : new Set();
}

/** Returns whether a line is a module of a `<details>`. That of a month, whose title may have a total, contains rows. */
function isInPart(candidate: Candidate, part: Candidate): boolean {
  return hasEvidence(candidate) && (candidate.weights.cells > 0 || !opensWithMonth(part.title));
}

const SET_OFF = /[:：.\-–—|]\s*$/; // "Week 3: "

/** Returns whether a line is a title: "Week 3" and "Week 3: Colour" are; "Week 3 was hard" is a sentence. */
function isSetOff({ area, title }: Candidate): boolean {
  return area !== undefined && (area.title === '' || SET_OFF.test(title.slice(0, area.skipped)));
}

const MIN_SHARE = 0.5;
/** Minimum share of chapters that contain modules: a single lesson of many with links in its notes is no area. */
const MIN_FULL_SHARE = 0.1;

function areChapters(counted: readonly Line[], lines: readonly Line[]): boolean {
  const timed = counted.filter((line) => hasOwnTime(line, lines)).length;
  const full = counted.filter((line) => containsStudy(line, lines)).length;
  return timed < counted.length * MIN_SHARE && full > 0 && full >= counted.length * MIN_FULL_SHARE;
}

function hasOwnTime(line: Line, lines: readonly Line[]): boolean {
  return line.candidate.times.length > 0 || lines[indexOfLine(lines, line) + 1]?.candidate.timeLine !== undefined;
}

/** Returns whether a heading contains a level, or lines with evidence, one of them with a time or kind. */
function containsStudy(heading: Line, lines: readonly Line[]): boolean {
  let module = false;
  let said = false;
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if (level) return true;
    if (depth !== undefined && depth <= (heading.depth as number)) break;
    module ||= hasEvidence(candidate);
    said ||= candidate.times.length > 0 || candidate.timeLine !== undefined || candidate.kind !== undefined;
    said ||= candidate.weights.series > 0;
  }
  return module && said;
}
