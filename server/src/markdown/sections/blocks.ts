import { MAX_FILE_SIZE } from '../../protocol/files';
import { applyEdits, type Edit } from '../../text/edit';
import { type Lines, readLines, reviseLines } from '../../text/lines';
import { eachInSteps, runToEnd } from '../../text/steps';
import { plainTree } from '../plain/tree';
import { markdownStart } from '../source/frontMatter';
import { cut, type Piece } from './cut';
import { definedIn, mayDefine, withDefinitions } from './definitions';
import { parserAllowance, withinAllowance } from './parserAllowance';
import { isLeftToParser, perSection, type Section, unreadSection } from './section';

/**
 * Sections of a text that are read. Notes of 2 MB have about as many lines, and large notes a thousand sections; only hostile text has
 * more, and each costs time at every edit. The rest of such a text is one section that is not read.
 */
export const MAX_SECTIONS = 40_000;

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

/** Returns the offset of the first text that is not read, since the document has too many sections or too many for the parser. */
export function firstUnread({ sections, starts }: Blocks): number | undefined {
  const index = sections.findIndex(({ unreadOf }, n) => unreadOf !== undefined || n === MAX_SECTIONS);
  return starts[index];
}

/** Parses a text into sections. O(length). */
export function readBlocks(text: string): Blocks {
  return freshBlocks(text, readLines(text), markdownStart(text), undefined);
}

/** Parses a text into sections like `readBlocks`, in steps between which other work can be done. */
export function* readBlocksInSteps(text: string): Generator<void, Blocks> {
  if (text.length > MAX_FILE_SIZE) return readBlocks(text);
  const [lines, start] = [readLines(text), markdownStart(text)];
  const sections = yield* sectionsIn(text, start, undefined);
  // Computed in steps here, since `assemble` needs it for each section.
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
  if (Math.max(text.length, before.text.length) > MAX_FILE_SIZE) return freshBlocks(text, lines, start, undefined);
  if (start !== before.start || edit.span.start < start || edit.span.end < before.start)
    return freshBlocks(text, lines, start, before);

  // The previous section may now include the text of the edited one, so cutting starts there.
  const first = Math.max(0, sectionAt(before, edit.span.start - 1) - 1);
  const growth = text.length - before.text.length;
  const pieces: Piece[] = [];
  const rest = restOf(before);
  const own = rest ? before.sections.slice(0, MAX_SECTIONS) : before.sections;
  let resume = own.length;
  for (const piece of cut(text, before.starts[first] ?? start, before.sections[first]?.continues ?? false)) {
    const same = piece.start - growth > edit.span.end ? startingAt(before, piece.start - growth) : undefined;
    if (same !== undefined && own[same]?.continues === piece.continues) {
      resume = same;
      break;
    }
    if (first + pieces.length === MAX_SECTIONS) break;
    pieces.push(piece);
  }
  const replaced = own.slice(first, resume);
  const known = sectionsByText(replaced);
  const fresh = pieces.map((piece) => sectionOf(text, piece, known));
  const sections = [...own.slice(0, first), ...fresh, ...own.slice(resume)];
  const isRestMoved = rest !== undefined && resume < own.length && sections.length !== MAX_SECTIONS;
  if (isRestMoved || sections.length > MAX_SECTIONS) return freshBlocks(text, lines, start, before);
  const sameLabels = !replaced.some(mayDefine) && !fresh.some(mayDefine);
  return assemble(text, lines, start, sections, {
    rest,
    labels: sameLabels ? { defined: before.defined, fresh: new Set(fresh) } : undefined,
  });
}

/** Returns the section that is not read since the sections before it are too many. */
function restOf({ sections }: Blocks): Section | undefined {
  return sections[MAX_SECTIONS];
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
  if (text.length > MAX_FILE_SIZE) return assemble(text, lines, start, [unreadSection(text.slice(start))]);
  return assemble(text, lines, start, runToEnd(sectionsIn(text, start, before)));
}

function sectionsIn(text: string, start: number, before: Blocks | undefined): Generator<void, Section[]> {
  const known = sectionsByText(before?.sections ?? []);
  return eachInSteps(firstOf(cut(text, start, false), MAX_SECTIONS), (piece) => [sectionOf(text, piece, known)]);
}

function* firstOf<Item>(items: Iterable<Item>, most: number): Generator<Item, void> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
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

/** Returns whether the parser must decide which labels a section defines. Does not depend on the labels given to it. */
const isDefinedByParser = perSection(
  (section: Section): boolean =>
    mayDefine(section) && (section.given.length > 0 ? plainTree(section.text) === undefined : isLeftToParser(section)),
);

/** What an edit did not change. */
interface Unchanged {
  readonly rest: Section | undefined;
  readonly labels: SameLabels | undefined;
}

/** The labels of a document, and the sections that were not parsed with them yet. */
interface SameLabels {
  readonly defined: ReadonlySet<string>;
  readonly fresh: ReadonlySet<Section>;
}

function assemble(
  text: string,
  lines: Lines,
  start: number,
  cutSections: readonly Section[],
  unchanged?: Unchanged,
): Blocks {
  const same = unchanged?.labels;
  const readable = cutSections.map((section) => section.unreadOf ?? section);
  const allowance = parserAllowance(text.length);
  // Sections with definitions must be parsed before other sections can refer to them.
  const defining = withinAllowance(readable, isDefinedByParser, text.length, allowance / 2);
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
  if (at === text.length) return { text, lines, start, sections, starts, defined };
  const [rest, known] = [text.slice(at), unchanged?.rest];
  const unread = known?.text === rest ? known : unreadSection(detached(rest));
  return { text, lines, start, sections: [...sections, unread], starts: [...starts, at], defined };
}
