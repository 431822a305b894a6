import { type Candidate, speaks } from './candidate';
import { grouped } from './grouped';
import { indexOfLine, type Line } from './line';
import { sumsUpPart } from './sumTitle';

/**
 * The lines whose titles say that they open areas. "Week 3" says so always. "Chapter 4" and "Lecture 5" are modules in
 * one notebook and areas in the next: they are areas where modules or levels stand in them, and no time is their own.
 */
export function saidAreas(lines: readonly Line[]): ReadonlySet<Line> {
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
  const sure = counted.filter((line) => line.candidate.area?.sure);
  if (sure.length > 0) return new Set(sure);
  const headings = counted.filter((line) => line.depth !== undefined);
  const chapters = [...grouped(headings, ({ candidate }) => candidate.area?.isLesson).values()].filter((own) =>
    areChapters(own, lines),
  );
  return chapters.length > 0 ? new Set(chapters.flat()) : foldedParts(lines);
}

const FEWEST_PARTS = 2;

/** The parts that fold, if what speaks for modules stands in at least two of them and none of them does so itself. */
function foldedParts(lines: readonly Line[]): ReadonlySet<Line> {
  const parts = new Set<Line>();
  let part: Line | undefined;
  for (const line of lines) {
    if (line.candidate.shape === 'summary') part = line;
    else if (line.depth !== undefined) part = undefined;
    else if (part && speaks(line.candidate)) parts.add(part);
  }
  return parts.size >= FEWEST_PARTS && [...parts].every(({ candidate }) => !speaks(candidate)) ? parts : new Set();
}

const SET_OFF = /[:：.\-–—|]\s*$/; // "Week 3: "

/** "Week 3" alone and "Week 3: Colour" are titles; "Week 3 was hard" is a sentence. */
function isSetOff({ area, title }: Candidate): boolean {
  return area !== undefined && (area.title === '' || SET_OFF.test(title.slice(0, area.skipped)));
}

const MOSTLY = 0.5;

function areChapters(counted: readonly Line[], lines: readonly Line[]): boolean {
  const timed = counted.filter((line) => hasOwnTime(line, lines)).length;
  return timed < counted.length * MOSTLY && counted.some((line) => holdsStudy(line, lines));
}

function hasOwnTime(line: Line, lines: readonly Line[]): boolean {
  return line.candidate.times.length > 0 || lines[indexOfLine(lines, line) + 1]?.candidate.timeLine !== undefined;
}

/** Whether a level stands under a heading, or lines that speak for modules, of which one has a time or a kind. */
function holdsStudy(heading: Line, lines: readonly Line[]): boolean {
  let module = false;
  let said = false;
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if (level) return true;
    if (depth !== undefined && depth <= (heading.depth as number)) break;
    module ||= speaks(candidate);
    said ||= candidate.times.length > 0 || candidate.timeLine !== undefined || candidate.kind !== undefined;
    said ||= candidate.weights.series > 0;
  }
  return module && said;
}
