import { type Blocks, readBlocks } from '../blocks/blocks';
import { speaks } from './candidate';
import { certainLevels } from './certainLevels';
import type { Form } from './form';
import { judgeFile } from './judgeFile';
import { type Layout, layOut } from './layout';
import { learnForm } from './learnForm';
import { type Line, readTitleLines, type TitleLines } from './line';
import { type LaidOut, movedLayout } from './movedLayout';
import type { Notebook, RegionEntries } from './notebook';
import { linesBesideTable } from './ownTable';
import { type RegionReading, readRegions } from './regionReadings';
import type { Region } from './regions';
import { readTable } from './tableEntries';

export interface NotebookOptions {
  /** Names of levels beside the usual three. */
  readonly levels: readonly string[];
  /** Whether the text is a notebook whatever stands in it; its front matter may say otherwise. */
  readonly isNotebook?: boolean | undefined;
}

const DEFAULTS: NotebookOptions = { levels: [] };

/** What a reading leaves behind for the one after an edit. */
interface Reading {
  readonly titles: TitleLines;
  readonly laidOut: LaidOut;
  readonly regions: readonly RegionReading[];
}

const readings = new WeakMap<Notebook, Reading>();

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
  const earlier = before && readings.get(before);
  const titles = readTitleLines(blocks, options.levels, earlier?.titles);
  const lines = linesBesideTable(titles.lines, blocks.text);
  const isWhole = lines.length === titles.lines.length;
  const laidOut =
    (isWhole && earlier && movedLayout(earlier.laidOut, titles)) || laidOutAnew(lines, blocks.text.length);
  const regions = readRegions(laidOut.layout, blocks.text, earlier?.regions, titles.kept);
  const facts = joinFacts(blocks, laidOut.lines, laidOut.layout, regions);
  const notebook = judgeFile(facts, options.isNotebook).isNotebook ? facts : noNotebook(facts);
  readings.set(notebook, { titles, laidOut, regions });
  return notebook;
}

function laidOutAnew(all: readonly Line[], end: number): LaidOut {
  const lines = certainLevels(all);
  return { lines, layout: layOut(lines, end), isCertain: lines === all };
}

/** What notes say, taken for a notebook whatever stands in them. */
export function readFacts(blocks: Blocks, lines: readonly Line[]): Notebook {
  const layout = layOut(lines, blocks.text.length);
  return joinFacts(blocks, lines, layout, readRegions(layout, blocks.text));
}

function joinFacts(
  blocks: Blocks,
  lines: readonly Line[],
  layout: Layout,
  readings: readonly RegionReading[],
): Notebook {
  const { text } = blocks;
  const title = titleOf(lines, layout.regions);
  const regions = readings.map(({ entries }) => (title ? withoutTopic(entries, title) : entries));
  const areas = regions.flatMap(({ area }) => area ?? []);
  const fromTable = layout.table && readTable(layout.table, layout.listed, areas);
  const modules = [...(fromTable?.modules ?? []), ...regions.flatMap((region) => region.modules)];
  let form: Form | undefined;
  return {
    text,
    lines: blocks.lines,
    blocks,
    isNotebook: true,
    title: title?.candidate.title,
    areas,
    levels: [...(fromTable?.levels ?? []), ...regions.flatMap(({ levels }) => levels)],
    groups: regions.flatMap(({ groups }) => groups),
    modules,
    topics: regions.flatMap(({ topics }) => topics),
    regions,
    // Learned when first asked for: an editor asks for symbols after each key, and these show none of it.
    get form() {
      form ??= learnForm(text, modules);
      return form;
    },
  };
}

/** The document's title is no topic of it. */
function withoutTopic(entries: RegionEntries, { start }: Line): RegionEntries {
  if (!entries.topics.some(({ span }) => span.start === start)) return entries;
  return { ...entries, topics: entries.topics.filter(({ span }) => span.start !== start) };
}

function noNotebook(read: Notebook): Notebook {
  return { ...read, isNotebook: false, areas: [], levels: [], groups: [], modules: [], topics: [], regions: [] };
}

/** The first heading is the document's title, unless it opens an area or a level, or is a module. */
export function titleOf(lines: readonly Line[], regions: readonly Region[]): Line | undefined {
  const first = lines.find((line) => line.depth !== undefined);
  if (first?.depth !== 1 || first.level || speaks(first.candidate)) return undefined;
  return regions.some((region) => region.area === first) ? undefined : first;
}
