import { CERTAIN_EVIDENCE } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isNamedNotes } from '../words/namedNotes';
import { isContentsName, isListName, isSectionName, isStateName } from '../words/sectionNames';
import { aboveLevels, aboveModules, commonestDepth, isModuleLike, isSurelyModule } from './areaDepth';
import { namedAreas } from './namedAreas';

/** Why a line opens an area. */
export type WhyArea = 'says-area' | 'beside-areas-that-say-so' | 'above-levels' | 'above-lines-with-evidence';

/** A part of the notes: an area with its lines, or lines outside of areas. */
export interface Region {
  readonly area: Line | undefined;
  readonly why: WhyArea | undefined;
  readonly lines: readonly Line[];
  /** The end of its text, exclusive. */
  readonly end: number;
}

/** Returns the start offset of a region: that of its area's title or its first line. */
export function startOf({ area, lines }: Region): number {
  return (area ?? (lines[0] as Line)).start;
}

/**
 * Returns the areas of notes and the lines of each. An area opens with a title that contains a word for it ("Area 1", "Week 3"),
 * and with every other title of the same depth that contains levels or modules; without such words, with the headings directly
 * above the levels, or above the modules. An area ends before a heading of at most its own depth.
 */
export function regionsOf(lines: readonly Line[], end: number): Region[] {
  const said = new Set([...namedAreas(lines)].filter(isOutsideModules(lines)));
  const shared = isDepthShared(lines, said);
  const titles = areaTitles(lines, said, shared);
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
    const higher = line.depth !== undefined && area?.depth !== undefined && line.depth < area.depth + (shared ? 0 : 1);
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
 * Returns whether a line ends an area: one that a cell opens ends with its table, one that folds with the next part or heading.
 */
function endsWithPart(area: Line, { candidate, depth }: Line): boolean {
  const { shape } = area.candidate;
  if (shape === 'cell') return candidate.shape !== 'row' && candidate.shape !== 'cell';
  return shape === 'summary' && (depth !== undefined || candidate.shape === 'summary');
}

/**
 * Returns whether modules are headings of the same depth as areas: then far more headings of that depth follow the first area
 * than there are areas, and only the title of another area ends one.
 */
function isDepthShared(lines: readonly Line[], areas: ReadonlySet<Line>): boolean {
  const first = lines.find((line) => line.depth !== undefined && areas.has(line));
  if (!first) return false;
  const same = lines.slice(indexOfLine(lines, first)).filter((line) => line.depth === first.depth && !line.level);
  const said = same.filter((line) => areas.has(line)).length;
  // No module has levels below it.
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
    // With numbers, all areas are numbered; with titles of the syllabus, a linked report can be beside them.
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
  const above = leveled ? aboveLevels(lines) : aboveModules(lines);
  if (above === undefined) return new Map();
  const titles = headings.filter(
    (line) =>
      line.depth === above &&
      contains(lines, line, enoughEvidence(leveled)) &&
      !isStateName(line.candidate.title) &&
      !(line === headings[0] && above === 1 && isNamedNotes(line.candidate.title)),
  );
  if (titles.every(namesNoArea)) return new Map();
  const [first] = titles;
  // A lone heading over everything is the document's title.
  if (first && titles.length === 1 && first === headings[0] && above === 1) return new Map();
  return new Map(because(leveled ? 'above-levels' : 'above-lines-with-evidence', titles));
}

/**
 * Returns whether the only area with a word for it is the title of everything after it: "# Week 3" above the lessons of one
 * week.
 */
function isDocumentTitle([area, ...more]: readonly Line[], headings: readonly Line[]): boolean {
  if (!area || more.length > 0 || area !== headings[0]) return false;
  const { word, isKnown } = area.candidate.area ?? {};
  const high = headings.filter(({ depth }) => (depth as number) <= (area.depth as number));
  return !isKnown && word !== 'area' && high.length === 1 && headings.length > 1;
}

/** "Part 2" below a heading that is certainly a module, and deeper, is a part of its notes. O(lines) for all of them. */
function isOutsideModules(lines: readonly Line[]): (heading: Line) => boolean {
  const inModule = new Set<Line>();
  // The last heading of each depth, without those that a higher one closed.
  const open: Line[] = [];
  for (const line of lines) {
    const { depth } = line;
    if (depth === undefined) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const above = open.at(-1);
    if (above && isSurelyModule(above)) inModule.add(line);
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

/** Returns whether a heading only introduces a list, or is a common part of any notes. */
function namesNoArea({ candidate: { title } }: Line): boolean {
  return isListName(title) || isSectionName(title);
}

/** Returns whether a heading has a level below it, or a line that is enough. */
function contains(lines: readonly Line[], heading: Line, isEnough: (line: Line) => boolean): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.level) return true;
    if (line.depth !== undefined && line.depth <= (heading.depth as number)) return false;
    if (isEnough(line)) return true;
  }
  return false;
}

/** Returns where other areas have levels, an area without any needs a line with more than a link. */
function enoughEvidence(leveled: boolean): (line: Line) => boolean {
  return (line) => isModuleLike(line) && (!leveled || line.candidate.evidence >= CERTAIN_EVIDENCE);
}
