import { minOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { mostFrequent } from '../../text/mostFrequent';
import { CERTAIN_EVIDENCE, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isListName } from '../words/sectionNames';
import { isSumTitle } from '../words/sumTitle';

/**
 * Returns the depth of the headings directly above level lines; below a level that is not a heading, modules are headings, too.
 */
export function aboveLevels(lines: readonly Line[]): number | undefined {
  const depths: number[] = [];
  const open: Line[] = [];
  let lastTitle: Line | undefined;
  for (const line of lines) {
    const { depth, level } = line;
    if (level) {
      const area = depth === undefined ? lastTitle : open.findLast((one) => (one.depth as number) < depth);
      if (area) depths.push(area.depth as number);
    } else if (depth !== undefined) {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      open.push(line);
      if (!isModuleLike(line)) lastTitle = line;
    }
  }
  return depths.length > 0 ? commonestDepth(depths) : undefined;
}

/**
 * Returns the depth of the headings directly above lines with evidence. Headings deeper than `MAX_DEPTH` are groups within areas, unless
 * a single heading contains all of them.
 */
export function aboveModules(lines: readonly Line[]): number | undefined {
  const areas: Line[] = [];
  const modules = highestModules(lines);
  const documentTitle = lines.find(({ depth }) => depth !== undefined);
  const titles = groupBy(
    lines.filter((line) => line.depth !== undefined && !isModuleLike(line)),
    ({ candidate }) => candidate.title.toLowerCase(),
  );
  const isRepeated = ({ candidate: { title, ordinal } }: Line) =>
    ordinal === undefined && (titles.get(title.toLowerCase())?.length ?? 0) > 1;
  // `last` is the last heading that is higher than all modules. `beside` is one as deep as modules, which may contain items of
  // a series.
  let last: Line | undefined;
  let beside: Line | undefined;
  for (const line of lines) {
    if (isModuleLike(line)) {
      const area = beside && isCounted(line) ? beside : last;
      if (line.depth !== undefined) beside = undefined;
      if (area && (line.depth === undefined || line.depth > (area.depth as number))) areas.push(area);
    } else if (line.depth !== undefined && line.depth <= modules) {
      beside = line.depth === modules ? line : undefined;
      if (beside) continue;
      // "Course outline" below "1. Wires" names a list of that area, and so does a heading that occurs in each area.
      const isBelow = last && last !== documentTitle && (last.depth as number) < line.depth;
      if (!isBelow || !(isListName(line.candidate.title) || isRepeated(line))) last = line;
    }
  }
  if (areas.length === 0) return undefined;
  const depth = commonestDepth(areas.map((area) => area.depth as number));
  const isGroup = depth > MAX_DEPTH && partsWith(new Set(areas.filter((area) => area.depth === depth)), lines) > 1;
  return isGroup ? MAX_DEPTH : depth;
}

const MAX_DEPTH = 3;

/** Returns the number of headings of at most `MAX_DEPTH` that contain any of `headings`. */
function partsWith(headings: ReadonlySet<Line>, lines: readonly Line[]): number {
  const parts = new Set<Line>();
  let part: Line | undefined;
  for (const line of lines) {
    if (line.depth !== undefined && line.depth <= MAX_DEPTH) part = line;
    else if (part && headings.has(line)) parts.add(part);
  }
  return parts.size;
}

/**
 * Returns whether a heading has the depth of areas. If that is more than `MAX_DEPTH`, higher headings that are directly above a line with
 * evidence open areas, too.
 */
export function hasAreaDepth(heading: Line, depth: number, lines: readonly Line[]): boolean {
  if (heading.depth === depth) return true;
  return depth > MAX_DEPTH && (heading.depth as number) < depth && isAboveModule(heading, lines);
}

/** Returns whether no other heading is between a heading and the next line with evidence. */
function isAboveModule(heading: Line, lines: readonly Line[]): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (isModuleLike(line)) return line.depth === undefined || line.depth > (heading.depth as number);
    if (line.depth !== undefined) return false;
  }
  return false;
}

const MIN_TOTALS = 2;
const DIGIT = /\d/;
const COLON = /\s?[:：]/;

/**
 * Returns the headings without a time of the depth of those directly above a total of times, "*Total: 31:35*", if modules are headings
 * of that depth, so that the depth does not distinguish them. Returns none if there is only one total: it is that of all notes.
 */
export function aboveTotals(lines: readonly Line[]): readonly Line[] {
  const own = lines.filter((line, n) => isUntimed(line) && isTotal(lines[n + 1]));
  const [first] = own;
  if (!first || own.length < MIN_TOTALS || own.some(({ depth }) => depth !== first.depth)) return [];
  if (!lines.some((line) => isModuleLike(line) && line.depth === first.depth)) return [];
  return lines.filter((line) => isUntimed(line) && line.depth === first.depth && line.start >= first.start);
}

function isUntimed(line: Line): boolean {
  return line.depth !== undefined && line.candidate.times.length === 0 && !isModuleLike(line);
}

/** Returns whether a line is a total of times: "*Total time: 31:35*". */
export function isTotal(line: Line | undefined): boolean {
  if (!line) return false;
  const { sumDepth, title } = line.candidate;
  return sumDepth !== undefined || (DIGIT.test(title) && isSumTitle(title.split(COLON, 1)[0] ?? ''));
}

function isCounted({ depth, candidate: { weights } }: Line): boolean {
  return depth === undefined && weights.number + weights.series > 0;
}

/**
 * Returns the least depth of several headings that are certainly modules. Areas are never deeper. A single one is ignored: it
 * may be an error.
 */
function highestModules(lines: readonly Line[]): number {
  const depths = lines.filter(isCertainModule).map((line) => line.depth as number);
  return depths.length > 1 ? minOf(depths) : Number.POSITIVE_INFINITY;
}

/** Returns whether a heading is certainly a module. */
export function isCertainModule(line: Line): boolean {
  return line.depth !== undefined && isModuleLike(line) && line.candidate.evidence >= CERTAIN_EVIDENCE;
}

/** Returns whether a line has evidence of a module and does not name an area. */
export function isModuleLike(line: Line): boolean {
  return hasEvidence(line.candidate) && !line.candidate.area?.isCertain;
}

/** Returns the most common depth; of equally common ones, the least. */
export function commonestDepth(depths: readonly number[]): number {
  return mostFrequent(depths.toSorted((a, b) => a - b)) as number;
}
