import { LARGEST_FILE } from '../../protocol/files';
import { applyEdits, type Edit } from '../../text/edit';
import { type Lines, readLines, reviseLines } from '../../text/lines';
import { eachInSteps, runToEnd } from '../../text/steps';
import { markdownStart } from '../source/frontMatter';
import { cut, type Piece } from './cut';
import { definedIn, mayDefine, withDefinitions } from './definitions';
import { parserAllowance, withinAllowance } from './parserAllowance';
import { isLeftToParser, type Section, unreadSection } from './section';

/** A text as sections of Markdown. After `start`, they are adjacent and cover the whole text. */
export interface Blocks {
  readonly text: string;
  readonly lines: Lines;
  /** The start of the Markdown, after front matter and byte order mark. */
  readonly start: number;
  readonly sections: readonly Section[];
  /** The offset of each section. */
  readonly starts: readonly number[];
  /** The labels of links and footnotes that some section defines. */
  readonly defined: ReadonlySet<string>;
}

/** Parses a text into sections. O(length). */
export function readBlocks(text: string): Blocks {
  return freshBlocks(text, readLines(text), markdownStart(text), undefined);
}

/** As `readBlocks`, with pauses. */
export function* readBlocksInSteps(text: string): Generator<void, Blocks> {
  if (text.length > LARGEST_FILE) return readBlocks(text);
  const [lines, start] = [readLines(text), markdownStart(text)];
  const sections = yield* sectionsIn(text, start, undefined);
  // `assemble` asks this of each section.
  yield* eachInSteps(sections, (section) => [isLeftToParser(section)]);
  return assemble(text, lines, start, sections);
}

/**
 * Returns the blocks after an edit, equal to `readBlocks` of the changed text. Sections outside the edit are the same objects as
 * before, and only the text around the edit is parsed.
 */
export function reviseBlocks(before: Blocks, edit: Edit): Blocks {
  const text = applyEdits(before.text, [edit]);
  const lines = reviseLines(before.lines, text, edit.span.start, edit.span.end);
  const start = markdownStart(text);
  if (Math.max(text.length, before.text.length) > LARGEST_FILE) return freshBlocks(text, lines, start, undefined);
  if (start !== before.start || edit.span.start < start || edit.span.end < before.start)
    return freshBlocks(text, lines, start, before);

  // The section before the touched one may take it in, so cutting starts there.
  const first = Math.max(0, sectionAt(before, edit.span.start - 1) - 1);
  const growth = text.length - before.text.length;
  const pieces: Piece[] = [];
  let resume = before.sections.length;
  for (const piece of cut(text, before.starts[first] ?? start, before.sections[first]?.continues ?? false)) {
    const same = piece.start - growth > edit.span.end ? startingAt(before, piece.start - growth) : undefined;
    if (same !== undefined && before.sections[same]?.continues === piece.continues) {
      resume = same;
      break;
    }
    pieces.push(piece);
  }
  const replaced = before.sections.slice(first, resume);
  const known = sectionsByText(replaced);
  const fresh = pieces.map((piece) => sectionOf(text, piece, known));
  const sections = [...before.sections.slice(0, first), ...fresh, ...before.sections.slice(resume)];
  const sameLabels = !replaced.some(mayDefine) && !fresh.some(mayDefine);
  return assemble(
    text,
    lines,
    start,
    sections,
    sameLabels ? { defined: before.defined, fresh: new Set(fresh) } : undefined,
  );
}

/** Returns the index of the section that starts at the offset. */
function startingAt(blocks: Blocks, offset: number): number | undefined {
  const index = sectionAt(blocks, offset);
  return blocks.starts[index] === offset ? index : undefined;
}

/** Returns the index of the section that contains the offset, or of the first or last one. */
export function sectionAt({ starts }: Pick<Blocks, 'starts'>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function freshBlocks(text: string, lines: Lines, start: number, before: Blocks | undefined): Blocks {
  if (text.length > LARGEST_FILE) return assemble(text, lines, start, [unreadSection(text.slice(start))]);
  return assemble(text, lines, start, runToEnd(sectionsIn(text, start, before)));
}

function sectionsIn(text: string, start: number, before: Blocks | undefined): Generator<void, Section[]> {
  const known = sectionsByText(before?.sections ?? []);
  return eachInSteps(cut(text, start, false), (piece) => [sectionOf(text, piece, known)]);
}

/** Sections by content. Equal sections are one object, so that repeated text takes no memory. */
type Known = Map<string, Section>;

function sectionsByText(sections: readonly Section[]): Known {
  return new Map(sections.map((section) => [keyOf(section.text, section), section.unreadOf ?? section]));
}

function keyOf(text: string, { continues, closedBy }: Pick<Piece, 'continues' | 'closedBy'>): string {
  return `${continues ? '+' : ''}${closedBy} ${text}`;
}

/** Returns the known section with the content of `piece`, or adds a new one to `known`. */
function sectionOf(text: string, piece: Piece, known: Known): Section {
  const own = text.slice(piece.start, piece.end);
  const { continues, closedBy } = piece;
  const key = keyOf(own, piece);
  const same = known.get(key);
  if (same) return same;
  const section: Section = { text: detached(own), continues, closedBy, given: noLabels };
  known.set(key, section);
  return section;
}

const noLabels: readonly string[] = [];

/** Copies a string: engines let a slice keep the whole text in memory, of which every edit creates a new one. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Labels that no edit changed, with the sections that do not have them yet. */
interface SameLabels {
  readonly defined: ReadonlySet<string>;
  readonly fresh: ReadonlySet<Section>;
}

function assemble(
  text: string,
  lines: Lines,
  start: number,
  cutSections: readonly Section[],
  same?: SameLabels,
): Blocks {
  const readable = cutSections.map((section) => section.unreadOf ?? section);
  const allowance = parserAllowance(text.length);
  // Most sections with definitions are left to the parser, and it reads them before other sections can refer to their definitions.
  const defining = withinAllowance(readable, mayDefine, text.length, allowance / 2);
  const defined = same?.defined ?? new Set(defining.flatMap(definedIn));
  const isWithoutDefinitions = (section: Section) => !same || same.fresh.has(section);
  const withDefined = (section: Section) =>
    isWithoutDefinitions(section) ? withDefinitions(section, defined) : section;
  const labelled = same && defined.size === 0 ? defining : defining.map(withDefined);
  const sections = withinAllowance(labelled, isLeftToParser, text.length, allowance);
  const starts: number[] = [];
  let at = start;
  for (const section of sections) {
    starts.push(at);
    at += section.text.length;
  }
  return { text, lines, start, sections, starts, defined };
}
