import { CERTAIN_EVIDENCE } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { namesStudy } from '../words/courseWords';
import { countsDays, opensWithCalendar } from '../words/days';
import { namesJournal } from '../words/journalWords';
import { isNamedNotes } from '../words/namedNotes';
import { isContentsName, isListName, isSectionName, isStateName } from '../words/sectionNames';
import {
  aboveLevels,
  aboveModules,
  aboveTotals,
  commonestDepth,
  hasAreaDepth,
  isCertainModule,
  isModuleLike,
} from './areaDepth';
import { namedAreas } from './namedAreas';

/** Why a line opens an area. */
export type WhyArea = 'says-area' | 'beside-areas-that-say-so' | 'above-levels' | 'above-lines-with-evidence';

/** A part of the notes: an area with its lines, or lines outside of areas. */
export interface Region {
  readonly area: Line | undefined;
  readonly why: WhyArea | undefined;
  readonly lines: readonly Line[];
  /** The end offset of its text, exclusive. */
  readonly end: number;
}

/** Returns the start offset of a region: that of its area's title or its first line. */
export function startOf({ area, lines }: Region): number {
  return (area ?? (lines[0] as Line)).start;
}

/**
 * Returns the areas of notes with the lines of each, and the lines outside of areas.
 *
 * Titles with a word for an area ("Area 1", "Week 3") open areas, and so do other titles of the same depth that contain levels
 * or modules. If no title has such a word, the headings directly above the levels or, without levels, above the modules open
 * areas. An area ends before the next heading of at most its depth.
 */
export function regionsOf(lines: readonly Line[], end: number): Region[] {
  const said = new Set([...namedAreas(lines)].filter(isOutsideModules(lines)));
  const shared = isDepthShared(lines, said);
  const titles = areaTitles(lines, said, shared);
  const isShared = shared || aboveTotals(lines).some((line) => titles.has(line));
  const regions: Region[] = [];
  let area: Line | undefined;
  let own: Line[] = [];
  const close = (at: number) => {
    if (area || own.length > 0) regions.push({ area, why: area && titles.get(area), lines: own, end: at });
    own = [];
  };
  for (const line of lines) {
    if (area && endsWithPart(area, line)) {
      close(line.start);
      area = undefined;
    }
    const higher =
      line.depth !== undefined && area?.depth !== undefined && line.depth < area.depth + (isShared ? 0 : 1);
    if (titles.has(line)) {
      close(line.start);
      area = line;
    } else {
      if (area && higher && !line.level) {
        close(line.start);
        area = undefined;
      }
      own.push(line);
    }
  }
  close(end);
  return regions;
}

/**
 * Returns whether a line ends an area that was opened by a table cell or `<details>`: the first ends with its table, the second
 * with the next `<details>` or heading.
 */
function endsWithPart(area: Line, { candidate, depth }: Line): boolean {
  const { shape } = area.candidate;
  if (shape === 'cell') return candidate.shape !== 'row' && candidate.shape !== 'cell';
  return shape === 'summary' && (depth !== undefined || candidate.shape === 'summary');
}

/**
 * Returns whether modules are headings of the same depth as areas: far more headings of that depth follow the first area than
 * there are areas. Then, only the title of another area ends an area.
 */
function isDepthShared(lines: readonly Line[], areas: ReadonlySet<Line>): boolean {
  const first = lines.find((line) => line.depth !== undefined && areas.has(line));
  if (!first) return false;
  const same = lines.slice(indexOfLine(lines, first)).filter((line) => line.depth === first.depth && !line.level);
  const said = same.filter((line) => areas.has(line)).length;
  // Modules have no levels below them.
  const others = same.filter((line) => !areas.has(line) && !contains(lines, line, () => false)).length;
  return others > 2 * said;
}

function areaTitles(lines: readonly Line[], areas: ReadonlySet<Line>, shared: boolean): ReadonlyMap<Line, WhyArea> {
  const headings = lines.filter(
    (line) => line.depth !== undefined && !line.level && !isContentsName(line.candidate.title),
  );
  const said = headings.filter((line) => areas.has(line));
  if (said.length > 0 && !isDocumentTitle(said, headings)) {
    const depth = commonestDepth(said.map((line) => line.depth as number));
    const same = headings.filter((line) => line.depth === depth);
    // If areas are numbered, all are; if they are known from the syllabus, other headings may be linked reports.
    const isLeveled =
      said.every(({ candidate }) => candidate.area?.number === undefined) && lines.some(({ level }) => level);
    return new Map<Line, WhyArea>([
      ...because(
        'beside-areas-that-say-so',
        same.filter((line) => !areas.has(line) && !shared && contains(lines, line, enoughEvidence(isLeveled))),
      ),
      ...because(
        'says-area',
        [...same, ...lines.filter(isBold)].filter((line) => areas.has(line)),
      ),
    ]);
  }
  if (areas.size > said.length)
    return new Map(
      because(
        'says-area',
        [...areas].filter((line) => !said.includes(line)),
      ),
    );
  const leveled = lines.some((line) => line.level);
  const totalled = leveled ? [] : aboveTotals(lines);
  if (totalled.length > 0) return new Map(because('above-lines-with-evidence', totalled));
  const above = leveled ? aboveLevels(lines) : aboveModules(lines);
  if (above === undefined) return new Map();
  const titles = headings.filter(
    (line) =>
      hasAreaDepth(line, above, lines) &&
      !isOfSeries(line) &&
      contains(lines, line, enoughEvidence(leveled)) &&
      !isStateName(line.candidate.title) &&
      !(line === headings[0] && above === 1 && isTitleOfNotes(line.candidate.title)),
  );
  if (titles.every(namesNoArea) || titles.every(isOfCalendar)) return new Map();
  const [first] = titles;
  // A single heading above everything is the title of the document, of its table or of its list.
  if (first && titles.length === 1 && ((first === headings[0] && above === 1) || containsAll(lines, first)))
    return new Map();
  return new Map(because(leveled ? 'above-levels' : 'above-lines-with-evidence', titles));
}

/**
 * Returns whether the only title with a word for an area is the title of the document: "# Week 3" above the lessons of one
 * week.
 */
function isDocumentTitle([area, ...more]: readonly Line[], headings: readonly Line[]): boolean {
  if (!area || more.length > 0 || area !== headings[0]) return false;
  const { word, isKnown } = area.candidate.area ?? {};
  const high = headings.filter(({ depth }) => (depth as number) <= (area.depth as number));
  return !isKnown && word !== 'area' && high.length === 1 && headings.length > 1;
}

/**
 * Returns a test for headings outside of modules: "Part 2" below a heading that is certainly a module is part of its notes.
 * Headings must be passed in document order. O(lines) for all of them.
 */
function isOutsideModules(lines: readonly Line[]): (heading: Line) => boolean {
  const inModule = new Set<Line>();
  // The stack of headings that contain the current line.
  const open: Line[] = [];
  for (const line of lines) {
    const { depth } = line;
    if (depth === undefined) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const above = open.at(-1);
    if (above && isCertainModule(above)) inModule.add(line);
    open.push(line);
  }
  return (heading) => !inModule.has(heading);
}

function because(why: WhyArea, lines: readonly Line[]): [Line, WhyArea][] {
  return lines.map((line) => [line, why]);
}

function isBold({ candidate }: Line): boolean {
  return candidate.shape === 'bold';
}

function isOfCalendar({ candidate }: Line): boolean {
  return opensWithCalendar(candidate.title);
}

function isOfSeries({ candidate }: Pick<Line, 'candidate'>): boolean {
  return candidate.weights.series >= CERTAIN_EVIDENCE;
}

function isTitleOfNotes(title: string): boolean {
  return isNamedNotes(title) || namesJournal(title);
}

/**
 * Returns whether all lines with evidence are below a heading, and are rows of a table, entries of a journal, or a list: "Course
 * contents" names one.
 */
function containsAll(lines: readonly Line[], heading: Line): boolean {
  const at = indexOfLine(lines, heading);
  const next = lines.findIndex(({ depth }, n) => n > at && depth !== undefined && depth <= (heading.depth as number));
  const end = next < 0 ? lines.length : next;
  const isList = namesStudy(heading.candidate.title) && !lines.some(({ level }) => level);
  return lines.every((line, n) => !isModuleLike(line) || (n > at && n < end && (isList || isLogged(line))));
}

function isLogged({ candidate }: Line): boolean {
  const isRow = candidate.logged !== undefined || candidate.weights.cells > 0;
  return isRow || (isOfSeries({ candidate }) && (countsDays(candidate.title) || opensWithCalendar(candidate.title)));
}

/** Returns whether a heading only introduces a list, or is a common part of any notes. */
function namesNoArea({ candidate: { title } }: Line): boolean {
  return isListName(title) || isSectionName(title);
}

/** Returns whether a heading contains a level, or a line for which `isEnough` is true. */
function contains(lines: readonly Line[], heading: Line, isEnough: (line: Line) => boolean): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.level) return true;
    if (line.depth !== undefined && line.depth <= (heading.depth as number)) return false;
    if (isEnough(line)) return true;
  }
  return false;
}

/** Returns the test for lines that make a heading an area. If other areas have levels, a link is not enough. */
function enoughEvidence(leveled: boolean): (line: Line) => boolean {
  return (line) => isModuleLike(line) && (!leveled || line.candidate.evidence >= CERTAIN_EVIDENCE);
}
