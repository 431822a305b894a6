import { type Blocks, readBlocks } from '../blocks/blocks';
import { readLines } from '../text/lines';
import type { Span } from '../text/span';
import { SOME } from './candidate';
import { learnForm } from './learnForm';
import { type Line, absolute, linesOf } from './line';
import { commonForm, moduleLines } from './moduleLines';
import { timesOf } from './moduleTimes';
import type { Area, Entry, Group, Level, Module, Notebook, Topic } from './notebook';
import { hasNotes } from './notes';
import { type Region, regionsOf } from './regions';
import { isStudyNotebook } from './studyNotebook';

export interface NotebookOptions {
  /** Names of levels beside the usual three. */
  readonly levels: readonly string[];
}

export const READ_DEFAULTS: NotebookOptions = { levels: [] };

/** Reads the notes in three steps: evidence per line, the form of each area, then the facts of each entry. */
export function readNotebook(source: Blocks | string, options: NotebookOptions = READ_DEFAULTS): Notebook {
  const blocks = typeof source === 'string' ? readBlocks(source) : source;
  const lines = linesOf(blocks, options.levels);
  const regions = regionsOf(lines, blocks.text.length);
  const common = commonForm(regions);
  const parts = regions.map((region) => readRegion(region, moduleLines(region, common), blocks.text));
  const title = titleOf(lines, regions);
  const notebook: Notebook = {
    text: blocks.text,
    lines: readLines(blocks.text),
    blocks,
    isNotebook: true,
    title: title?.candidate.title,
    areas: parts.flatMap((part) => part.area ?? []),
    levels: parts.flatMap((part) => part.levels),
    groups: parts.flatMap((part) => part.groups),
    modules: parts.flatMap((part) => part.modules),
    topics: parts.flatMap((part) => part.topics).filter((topic) => topic.span.start !== title?.start),
    form: learnForm(blocks.text, parts.flatMap((part) => part.modules)),
  };
  return isStudyNotebook(notebook) ? notebook : { ...notebook, isNotebook: false, areas: [], levels: [], groups: [], modules: [], topics: [] };
}

/** The first heading is the document's title, unless it opens an area or is a module. */
function titleOf(lines: readonly Line[], regions: readonly Region[]): Line | undefined {
  const first = lines.find((line) => line.depth !== undefined);
  if (!first || first.level || first.depth !== 1 || regions.some((region) => region.area === first)) return undefined;
  return first.candidate.evidence >= SOME ? undefined : first;
}

interface Part {
  readonly area: Area | undefined;
  readonly levels: readonly Level[];
  readonly groups: readonly Group[];
  readonly modules: readonly Module[];
  readonly topics: readonly Topic[];
}

function readRegion(region: Region, modulesHere: ReadonlySet<Line>, text: string): Part {
  const area = region.area && readArea(region.area, region.end);
  const levels: Level[] = [];
  const groups: Group[] = [];
  const modules: Module[] = [];
  const topics: Topic[] = [];
  const openers = region.lines.filter((line) => line.level || modulesHere.has(line) || line.depth !== undefined || line.candidate.shape === 'bold');
  let level: Level | undefined;
  let group: Group | undefined;
  let module: Line | undefined;
  openers.forEach((line, n) => {
    const following = openers.slice(n + 1);
    if (line.level && !modulesHere.has(line)) {
      const end = bodyEnd(following, region.end, (other) => other.level !== undefined || isHigher(other, line));
      level = { type: 'level', level: line.level, area, ...titled(line, end) };
      levels.push(level);
      group = undefined;
      module = undefined;
    } else if (modulesHere.has(line)) {
      const asGroup = isGroupAmongModules(line, openers[n + 1], modulesHere, text);
      const end = bodyEnd(following, region.end, (other) => modulesHere.has(other) || other.level !== undefined || isHigher(other, line));
      if (asGroup) {
        group = { type: 'group', area, level, ...titled(line, groupEnd(line, following, region.end)) };
        groups.push(group);
        module = undefined;
      } else {
        modules.push(readModule(line, { area, levelLine: level, group }, end, text, region.lines));
        module = line;
      }
    } else if (line.depth !== undefined && (!module || isHigher(line, module))) {
      module = undefined;
      const next = openers[n + 1];
      if (next && modulesHere.has(next) && !isHigher(next, line)) {
        group = { type: 'group', area, level, ...titled(line, groupEnd(line, following, region.end)) };
        groups.push(group);
      } else {
        group = undefined;
        topics.push({ type: 'topic', area, ...titled(line, bodyEnd(following, region.end, (other) => isHigher(other, line) || modulesHere.has(other) || other.level !== undefined)) });
      }
    }
  });
  return { area, levels, groups, modules, topics };
}

/** A heading at least as high as another line, so that it closes it; every heading closes a line that is none. */
function isHigher(other: Line, line: Line): boolean {
  return other.depth !== undefined && (line.depth === undefined || other.depth <= line.depth);
}

function bodyEnd(following: readonly Line[], end: number, closes: (line: Line) => boolean): number {
  return following.find(closes)?.start ?? end;
}

function groupEnd(line: Line, following: readonly Line[], end: number): number {
  return bodyEnd(following, end, (other) => other.level !== undefined || isHigher(other, line));
}

/** Among modules that are headings, one without evidence right above the next module names a group: "#### *Data Storage*". */
function isGroupAmongModules(line: Line, next: Line | undefined, modulesHere: ReadonlySet<Line>, text: string): boolean {
  if (line.depth === undefined || line.candidate.evidence > 0 || !next || !modulesHere.has(next)) return false;
  return text.slice(absolute(line, line.candidate.line).end, next.start).trim() === '';
}

function titled(line: Line, end: number): { title: string; span: Span; titleSpan: Span; body: Span } {
  const { candidate } = line;
  const span = absolute(line, candidate.line);
  return { title: candidate.title, span, titleSpan: absolute(line, candidate.titleSpan), body: { start: span.start, end: Math.max(end, span.end) } };
}

function readArea(line: Line, end: number): Area {
  const said = line.candidate.area;
  const own = titled(line, end);
  if (!said) return { type: 'area', number: undefined, ...own };
  const start = Math.min(own.titleSpan.start + said.skipped, own.titleSpan.end);
  return { type: 'area', number: said.number, ...own, title: said.title, titleSpan: { start, end: own.titleSpan.end } };
}

function readModule(line: Line, place: Pick<Module, 'area' | 'levelLine' | 'group'>, end: number, text: string, lines: readonly Line[]): Module {
  const { candidate } = line;
  const own = titled(line, end);
  return {
    type: 'module',
    ...own,
    url: candidate.link?.url,
    urlSpan: candidate.link && absolute(line, candidate.link.urlSpan),
    kind: candidate.kind,
    ...timesOf(line, own.body, lines),
    ...place,
    level: place.levelLine?.level ?? candidate.levelInTitle,
    hasNotes: hasNotes(text, { start: own.span.end, end: own.body.end }),
  };
}

export type { Entry };
