import { type Blocks, readBlocks } from '../../markdown/sections/blocks';
import { lazy } from '../../text/memoize';
import { runToEnd } from '../../text/steps';
import { certainLevels } from '../layout/certainLevels';
import { linesBesideTable } from '../layout/generatedTable';
import { type Layout, layOut } from '../layout/layout';
import { type RegionReading, readRegions } from '../layout/regionReadings';
import type { Region } from '../layout/regions';
import { readTable } from '../layout/tableEntries';
import { type FindLinkedFile, isJoinedWith, withLinkedFiles } from '../links/linkedModules';
import type { Entry, Module, Notes, RegionEntries, TableEntries } from '../model/notes';
import { classifyFile, decidingFiles, type FileVerdict, isForced, isStillJudged } from '../recognition/classifyFile';
import { isStudy, judgeStudy } from '../recognition/studyNotes';
import { withUnits } from '../series/units';
import { hasEvidence } from '../titles/candidate';
import { type Line, readTitleLines, type TitleLines } from '../titles/line';
import { isLinked, type WeakForm, withWeakEvidence } from '../titles/weakEvidence';
import type { KnownTitles } from '../words/knownTitles';
import { learnForm } from '../writing/learnForm';

/** What the parser takes into account besides the text. */
export interface ReadOptions {
  /** Names of levels in addition to the built-in ones. */
  readonly levels: readonly string[];
  /** Whether the settings treat the file as notes; `undefined` to decide by content. Front matter takes precedence. */
  readonly isNotes?: boolean | undefined;
  /** Titles in known courses. Equal titles must be the same object. */
  readonly knows?: KnownTitles | undefined;
  /** Finds the files that modules link to. If `undefined`, links to files are ignored. */
  readonly linkedFile?: FindLinkedFile | undefined;
}

const defaults: ReadOptions = { levels: [] };

/** Data of a parse that the next parse after an edit reuses. */
interface Reading {
  readonly titles: TitleLines;
  readonly regions: readonly RegionReading[];
  readonly judged: JudgedFile;
}

/** A file as parsed, before it was classified. */
export interface JudgedFile {
  readonly verdict: FileVerdict;
  /** All lines that may be titles, with every line that may name a level as a level. */
  readonly named: readonly Line[];
  /** All lines that may be titles. */
  readonly lines: readonly Line[];
  /** The structure of the lines. */
  readonly layout: Layout;
  /** The entries of the lines, without the content of linked files. */
  readonly facts: Notes;
  /** Whether ordinary parsing found modules. */
  readonly hasModules: boolean;
  /** Parses the file as if the user treated it as notes. Memoized. */
  readonly asNotes: () => AsNotes;
}

/** The entries of a file that the user treats as notes. */
export interface AsNotes {
  readonly notes: Notes;
  readonly lines: readonly Line[];
  /** The weak evidence of its modules; `undefined` if there is stronger evidence or no module. */
  readonly weakForm: WeakForm | undefined;
}

const readings = new WeakMap<Notes, Reading>();

/**
 * Parses notes in three steps: evidence per line, the form of each area, then the entries. `before` is an earlier result to
 * reuse; it affects only the time that parsing takes.
 */
export function readNotes(source: Blocks | string, options: ReadOptions = defaults, before?: Notes): Notes {
  return runToEnd(notesInSteps(typeof source === 'string' ? readBlocks(source) : source, options, before));
}

/** Parses notes like `readNotes`, in steps between which other work can be done. */
export function* notesInSteps(blocks: Blocks, options: ReadOptions, before?: Notes): Generator<void, Notes> {
  const earlier = before && readings.get(before);
  const titles = readTitleLines(blocks, options, earlier?.titles);
  yield;
  const named = withUnits(linesBesideTable(titles.lines, blocks.text), blocks);
  yield;
  const lines = certainLevels(named);
  const layout = layOut(lines, blocks.text.length);
  yield;
  const regions = readRegions(layout, blocks.text, earlier?.regions, titles.kept);
  yield;
  const facts = joinFacts(blocks, lines, layout, regions);
  const asNotes = lazy(() => forcedReading(facts, lines));
  const verdict = classifyFile(facts, options, () => asNotes().notes);
  const alone = !verdict.isNotes ? withoutEntries(facts) : isForced(verdict) ? asNotes().notes : facts;
  const notes = options.linkedFile ? withLinkedFiles(alone, options.linkedFile) : alone;
  const judged = { verdict, named, lines, layout, facts, hasModules: hasModules(facts), asNotes };
  readings.set(notes, { titles, regions, judged });
  return notes;
}

/**
 * Returns the parse of a file on which its classification is based. `notes` must be the result of `readNotes` with the same
 * options.
 */
export function judgedFile(notes: Notes, options: ReadOptions): JudgedFile {
  const reading = readings.get(notes) ?? readings.get(readNotes(notes.blocks, options));
  return (reading as Reading).judged;
}

/** Returns whether notes contain the current linked files of `find`, and were classified by them. */
export function isReadWith(notes: Notes, find: FindLinkedFile): boolean {
  const verdict = readings.get(notes)?.judged.verdict;
  return isJoinedWith(notes, find) && (!verdict || isStillJudged(notes, verdict, find));
}

/** Returns the links to the files that decide whether a file without modules is an index of notes. */
export function filesThatDecide(notes: Notes): readonly string[] {
  const verdict = notes.isNotes ? undefined : readings.get(notes)?.judged.verdict;
  return verdict ? decidingFiles(notes, verdict) : [];
}

function hasModules({ regions, tabled }: Notes): boolean {
  return tabled.modules.length > 0 || regions.some(({ modules }) => modules.length > 0);
}

/**
 * Continues with weaker evidence after the ordinary parse of `lines`, if that keeps all areas and modules. In a file that is
 * notes by itself, its modules must be part of one list of links: then the rest of the list belongs to them, and a time that is
 * added to one item does not change the others. O(number of lines).
 */
function forcedReading(facts: Notes, lines: readonly Line[]): AsNotes {
  const ordinary = { notes: facts, lines, weakForm: undefined };
  const weak = withWeakEvidence(lines);
  if (!weak) return ordinary;
  if (hasModules(facts) && isStudy(judgeStudy(facts))) {
    const listed = new Set(
      weak.lines.filter(({ candidate }) => candidate.weights.listed > 0).map(({ start }) => start),
    );
    if (!isLinked(weak.form) || !facts.modules.every(({ span }) => listed.has(span.start))) return ordinary;
  }
  const notes = readFacts(facts.blocks, weak.lines);
  const keeps = (some: readonly Entry[], others: readonly Entry[]) => {
    const starts = new Set(others.map(({ span }) => span.start));
    return some.every(({ span }) => starts.has(span.start));
  };
  const modules = weak.form === 'checkboxes' ? outerModules(facts, lines) : facts.modules;
  const isMore =
    notes.modules.length > modules.length && keeps(modules, notes.modules) && keeps(facts.areas, notes.areas);
  return isMore ? { notes, lines: weak.lines, weakForm: weak.form } : ordinary;
}

/** Returns the modules that are not items within an item: links in a checkbox are notes of the checkbox. */
function outerModules({ modules }: Notes, lines: readonly Line[]): readonly Module[] {
  const nested = new Set(lines.filter(({ candidate }) => candidate.shape.endsWith(' 2')).map(({ start }) => start));
  return modules.filter(({ span }) => !nested.has(span.start));
}

/** Parses a text as notes, without classifying it. */
function readFacts(blocks: Blocks, lines: readonly Line[]): Notes {
  const layout = layOut(lines, blocks.text.length);
  return joinFacts(blocks, lines, layout, readRegions(layout, blocks.text));
}

function joinFacts(blocks: Blocks, lines: readonly Line[], layout: Layout, readings: readonly RegionReading[]): Notes {
  const { text } = blocks;
  const title = titleOf(lines, layout.regions);
  const regions = readings.map(({ entries }) => (title ? withoutTopic(entries, title) : entries));
  // An editor requests symbols after each edit; most regions are unchanged.
  const areas = lazy(() => regions.flatMap(({ area }) => area ?? []));
  const modulesBelow = lazy(() => regions.flatMap((region) => region.modules));
  const tabled = layout.table ? readTable(layout.table, layout.listed, areas(), modulesBelow()) : nothing;
  const levels = lazy(() => [...tabled.levels, ...regions.flatMap((region) => region.levels)]);
  const groups = lazy(() => regions.flatMap((region) => region.groups));
  const modules = lazy(() => [...tabled.modules, ...modulesBelow()]);
  const topics = lazy(() => regions.flatMap((region) => region.topics));
  const form = lazy(() => learnForm(text, modules()));
  return {
    text,
    lines: blocks.lines,
    blocks,
    isNotes: true,
    title: title?.candidate.title,
    get areas() {
      return areas();
    },
    get levels() {
      return levels();
    },
    get groups() {
      return groups();
    },
    get modules() {
      return modules();
    },
    get topics() {
      return topics();
    },
    regions,
    tabled,
    get form() {
      return form();
    },
  };
}

const nothing: TableEntries = { levels: [], modules: [] };

/** Returns the entries of a region without the document's title, which is not a topic. */
function withoutTopic(entries: RegionEntries, { start }: Line): RegionEntries {
  if (start < entries.span.start || entries.span.end <= start) return entries;
  if (!entries.topics.some(({ span }) => span.start === start)) return entries;
  return { ...entries, topics: entries.topics.filter(({ span }) => span.start !== start) };
}

function withoutEntries(read: Notes): Notes {
  return {
    ...read,
    isNotes: false,
    areas: [],
    levels: [],
    groups: [],
    modules: [],
    topics: [],
    regions: [],
    tabled: nothing,
  };
}

/** Returns the document's title: the first heading, unless it is an area, level or module. */
export function titleOf(lines: readonly Line[], regions: readonly Region[]): Line | undefined {
  const first = lines.find((line) => line.depth !== undefined);
  if (first?.depth !== 1 || first.level || hasEvidence(first.candidate)) return undefined;
  return regions.some((region) => region.area === first) ? undefined : first;
}
