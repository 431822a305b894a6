import { type Blocks, readBlocks } from '../blocks/blocks';
import { speaks } from './candidate';
import { certainLevels } from './certainLevels';
import { frontMatterWord } from './frontMatterWord';
import { learnForm } from './learnForm';
import { type Line, linesWithout, readTitleLines, type TitleLines } from './line';
import { moduleLines } from './moduleLines';
import { commonShape } from './moduleShape';
import type { Notebook } from './notebook';
import { readRegion } from './regionEntries';
import { type Region, regionsOf } from './regions';
import { isStudyNotebook } from './studyNotebook';
import { readTable } from './tableEntries';
import { rowsByLine, type TableRow, timeTableOf } from './timeTable';

export interface NotebookOptions {
  /** Names of levels beside the usual three. */
  readonly levels: readonly string[];
  /** Whether the text is a notebook whatever stands in it; its front matter may say otherwise. */
  readonly isNotebook?: boolean | undefined;
}

const DEFAULTS: NotebookOptions = { levels: [] };

const titleLines = new WeakMap<Notebook, TitleLines>();

/**
 * Reads the notes in three steps: evidence per line, the form of each area, then the facts of each entry. `before` is an
 * earlier reading to build upon; it changes nothing but the time that reading takes.
 */
export function readNotebook(
  source: Blocks | string,
  options: NotebookOptions = DEFAULTS,
  before?: Notebook,
): Notebook {
  const blocks = typeof source === 'string' ? readBlocks(source) : source;
  const read = readTitleLines(blocks, options.levels, before && titleLines.get(before));
  const facts = readFacts(blocks, certainLevels(read.lines));
  const notebook = isNotebook(facts, options) ? facts : noNotebook(facts);
  titleLines.set(notebook, read);
  return notebook;
}

function readFacts(blocks: Blocks, all: readonly Line[]): Notebook {
  const { text } = blocks;
  const table = timeTableOf(all);
  const lines = table ? linesWithout(all, table.lines) : all;
  const listed: ReadonlyMap<Line, TableRow> = table ? rowsByLine(table, lines) : new Map();
  const regions = regionsOf(lines, text.length);
  const common = commonShape(regions, listed);
  const parts = regions.map((region) => readRegion(region, moduleLines(region, common, text, listed), text, listed));
  const title = titleOf(all, regions);
  const areas = parts.flatMap((part) => part.area ?? []);
  const fromTable = table && readTable(table, listed, areas);
  const modules = [...(fromTable?.modules ?? []), ...parts.flatMap((part) => part.modules)];
  return {
    text,
    lines: blocks.lines,
    blocks,
    isNotebook: true,
    title: title?.candidate.title,
    areas,
    levels: [...(fromTable?.levels ?? []), ...parts.flatMap((part) => part.levels)],
    groups: parts.flatMap((part) => part.groups),
    modules,
    topics: parts.flatMap((part) => part.topics).filter((topic) => topic.span.start !== title?.start),
    form: learnForm(text, modules),
  };
}

/** The author's own word counts most, then that of the settings, then what the notes look like. */
function isNotebook(facts: Notebook, options: NotebookOptions): boolean {
  return frontMatterWord(facts.blocks) ?? options.isNotebook ?? isStudyNotebook(facts);
}

function noNotebook(read: Notebook): Notebook {
  return { ...read, isNotebook: false, areas: [], levels: [], groups: [], modules: [], topics: [] };
}

/** The first heading is the document's title, unless it opens an area or a level, or is a module. */
function titleOf(lines: readonly Line[], regions: readonly Region[]): Line | undefined {
  const first = lines.find((line) => line.depth !== undefined);
  if (first?.depth !== 1 || first.level || speaks(first.candidate)) return undefined;
  return regions.some((region) => region.area === first) ? undefined : first;
}
