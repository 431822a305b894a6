import { type Blocks, readBlocks } from '../blocks/blocks';
import { speaks } from './candidate';
import { certainLevels } from './certainLevels';
import { judgeFile } from './judgeFile';
import { layOut } from './layout';
import { learnForm } from './learnForm';
import { type Line, readTitleLines, type TitleLines } from './line';
import { moduleLines } from './moduleLines';
import type { Notebook } from './notebook';
import { readRegion } from './regionEntries';
import type { Region } from './regions';
import { readTable } from './tableEntries';

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
  const notebook = judgeFile(facts, options.isNotebook).isNotebook ? facts : noNotebook(facts);
  titleLines.set(notebook, read);
  return notebook;
}

/** What notes say, taken for a notebook whatever stands in them. */
export function readFacts(blocks: Blocks, all: readonly Line[]): Notebook {
  const { text } = blocks;
  const { table, listed, regions, common } = layOut(all, text.length);
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

function noNotebook(read: Notebook): Notebook {
  return { ...read, isNotebook: false, areas: [], levels: [], groups: [], modules: [], topics: [] };
}

/** The first heading is the document's title, unless it opens an area or a level, or is a module. */
export function titleOf(lines: readonly Line[], regions: readonly Region[]): Line | undefined {
  const first = lines.find((line) => line.depth !== undefined);
  if (first?.depth !== 1 || first.level || speaks(first.candidate)) return undefined;
  return regions.some((region) => region.area === first) ? undefined : first;
}
