import { type Span, span } from '../../text/span';
import { type Area, type Group, type Level, type Module, type RegionEntries, type Topic, timeOf } from '../model/notes';
import { absolute, type Line } from '../titles/line';
import { levelAtEnd } from '../words/levelNames';
import { timesOf } from './moduleTimes';
import { hasNotes, hasNotesInCell } from './notes';
import { type Region, startOf } from './regions';
import { endsLevel, openersOf } from './roles';
import type { TableRow } from './timeTable';

/** Returns the entries of a region. `listed` maps lines to their row of a time table, with the time and level of the module. */
export function readRegion(
  region: Region,
  moduleLines: ReadonlySet<Line>,
  text: string,
  listed: ReadonlyMap<Line, TableRow>,
): RegionEntries {
  const area = region.area && readArea(region.area, region.end);
  const levelOfArea = region.area && levelAtEnd(region.area.candidate.title);
  const levels: Level[] = [];
  const groups: Group[] = [];
  const modules: Module[] = [];
  const topics: Topic[] = [];
  let level: Level | undefined;
  let group: Group | undefined;
  for (const { line, role, end } of openersOf(region, moduleLines, text)) {
    const own = titled(line, end);
    if (role === 'level') {
      group = undefined;
      level = { type: 'level', ...own, level: line.level as string, area };
      levels.push(level);
    } else if (role === 'group') {
      if (endsLevel(line)) level = undefined;
      group = { type: 'group', ...own, area, level };
      groups.push(group);
    } else if (role === 'module') {
      if (group && group.body.end <= own.span.start) group = undefined;
      const module = readModule(line, own, { area, levelLine: level, group }, text, region.lines);
      modules.push(withRow({ ...module, level: module.level ?? levelOfArea }, listed.get(line)));
    } else {
      topics.push({ type: 'topic', ...own, area });
    }
  }
  return { span: span(startOf(region), region.end), area, levels, groups, modules, topics };
}

/** Title and place of an entry. */
export type Own = Pick<Module, 'title' | 'span' | 'titleSpan' | 'body'>;

/** Returns the spans of the entry whose title is on `line` and whose content ends at offset `end`. */
export function titled(line: Line, end: number): Own {
  const span = absolute(line, line.candidate.line);
  const body: Span = { start: span.start, end: Math.max(end, span.end) };
  return { title: line.candidate.title, span, titleSpan: absolute(line, line.candidate.titleSpan), body };
}

function readArea(line: Line, end: number): Area {
  const said = line.candidate.area;
  const own = titled(line, end);
  if (!said) return { type: 'area', ...own, number: undefined, isKnown: false };
  const start = Math.min(own.titleSpan.start + said.skipped, own.titleSpan.end);
  return {
    type: 'area',
    ...own,
    title: said.title,
    titleSpan: { start, end: own.titleSpan.end },
    number: said.number,
    isKnown: said.isKnown,
  };
}

type PlaceOfModule = Pick<Module, 'area' | 'levelLine' | 'group'>;

function readModule(line: Line, own: Own, place: PlaceOfModule, text: string, lines: readonly Line[]): Module {
  const { link, kind, levelInTitle, within } = line.candidate;
  const times = timesOf(line, own.body, lines, text);
  const isCut = within && timeOf(times)?.span.start === absolute(line, within.time.span).start;
  return {
    type: 'module',
    ...own,
    ...(isCut && { title: within.title, titleSpan: absolute(line, within.titleSpan) }),
    url: link?.url,
    urlSpan: link && absolute(line, link.urlSpan),
    kind,
    ...times,
    ...place,
    level: place.levelLine?.level ?? levelInTitle,
    hasNotes: hasOwnNotes(line, own, text),
    isKnown: line.candidate.weights.known > 0,
    isRow: line.candidate.weights.cells > 0,
    isOfSeries: line.candidate.weights.series > 0,
  };
}

/** Returns whether a module has notes: below its title or, for a table row, in its cell for notes. */
function hasOwnNotes(line: Line, { span, body }: Own, text: string): boolean {
  const { shape, notesCell } = line.candidate;
  if (shape === 'row') return notesCell !== undefined && hasNotesInCell(text, absolute(line, notesCell));
  return hasNotes(text, { start: span.end, end: body.end });
}

function withRow(module: Module, row: TableRow | undefined): Module {
  if (!row) return module;
  return {
    ...module,
    ...timesWithRow(module, row),
    kind: module.kind ?? row.line.candidate.kind,
    level: module.level ?? row.level?.level,
  };
}

/** Returns the times of a module with that of its row. If the row has the time spent, the time in the title is an estimate. */
function timesWithRow(module: Module, { time, isMarkedSpent }: TableRow): Partial<Module> {
  if (!time.minutes) return timeOf(module) || module.empty ? {} : { empty: time };
  const { spent, estimate } = module;
  if (!module[time.role]) return { [time.role]: time, empty: undefined };
  const inTitle = spent && spent.span.start < module.span.end && !estimate;
  const differs = spent?.minutes?.most !== time.minutes.most;
  return isMarkedSpent && inTitle && differs ? { spent: time, estimate: { ...spent, role: 'estimate' } } : {};
}
