import type { Area, Entry, Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { trimmedEnd } from '../../notes/writing/writing';
import { groupBy } from '../../text/groupBy';
import { BLANK_LINE, lineStartAt } from '../../text/lines';
import { memoizeByIdentity } from '../../text/memoize';
import { type Span, slice } from '../../text/span';

/** A unit that moves as a whole: the line of a level or group, a module or a topic, with the text below it. */
export interface Part {
  readonly entry: Entry;
  /** The span from the line of the entry to the end of its last line that is not blank. */
  readonly content: Span;
  /** The text before the next one: the ending of that line, and blank lines. */
  readonly gap: Span;
}

/** Returns the parts of an area in order, or those outside of areas; memoized. */
export function partsOf(notes: Notes, area: Area | undefined): readonly Part[] {
  const known = partsByArea.get(notes) ?? groupBy(allParts(notes), ({ entry }) => areaOf(entry));
  partsByArea.set(notes, known);
  return known.get(area) ?? [];
}

/** Maps entries to their parts; cached per notes file. */
export const partsByEntry = memoizeByIdentity(
  (notes: Notes): ReadonlyMap<Entry, Part> =>
    new Map([undefined, ...notes.areas].flatMap((area) => partsOf(notes, area)).map((part) => [part.entry, part])),
);

/** Maps parts to their indexes in a result of `partsOf`; cached per list. */
export const placesOf = memoizeByIdentity(
  (parts: readonly Part[]): ReadonlyMap<Part, number> => new Map(parts.map((part, n) => [part, n])),
);

/**
 * The parts of all areas, computed together: notes may have thousands of areas, and each part depends on the next
 * entry.
 */
const partsByArea = new WeakMap<Notes, ReadonlyMap<Area | undefined, readonly Part[]>>();

function allParts(notes: Notes): Part[] {
  const entries = entriesOf(notes).filter((entry) => !isRow(notes, entry));
  return entries.flatMap((entry, n) => {
    if (entry.type === 'area') return [];
    const next = entries[n + 1]?.span.start ?? notes.text.length;
    const end = Math.max(entry.span.end, Math.min(next, entry.body.end));
    const content = { start: entry.span.start, end: contentEnd(notes.text, entry.span.start, end) };
    return [{ entry, content, gap: { start: content.end, end } }];
  });
}

function areaOf(entry: Entry): Area | undefined {
  return entry.type === 'area' ? undefined : entry.area;
}

/** A part that is a module. */
export type ModulePart = Part & { readonly entry: Module };

/** Returns whether a part is a module. */
export function isModulePart(part: Part | undefined): part is ModulePart {
  return part?.entry.type === 'module';
}

/** Returns whether a part is the title line of a level or group. */
export function isHeader(part: Part | undefined): boolean {
  return part?.entry.type === 'level' || part?.entry.type === 'group';
}

/** Returns whether one part directly follows another. */
export function meet(before: Part | undefined, after: Part | undefined): boolean {
  return before !== undefined && after !== undefined && before.gap.end === after.content.start;
}

/** Returns the white space before a part. */
export function gapBefore(text: string, { content }: Pick<Part, 'content'>): Span {
  return { start: contentEnd(text, 0, content.start), end: content.start };
}

/**
 * Returns whether an entry is a row of a time table, which has no body. Other entries contain at least the end of their
 * line.
 */
function isRow({ text }: Notes, { span, body }: Entry): boolean {
  return body.end === span.end && span.end < text.length;
}

/** Returns the end of the last line that is not blank, with trailing spaces, which can be a line break in Markdown. */
function contentEnd(text: string, start: number, end: number): number {
  let at = trimmedEnd(text, start, end);
  while (at > start && at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

const OPENS_BLOCK = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/; // "## ", "* "
const HEADING = /^[ \t]*#{1,6}[ \t]/; // "## "

const ROW = /^[ \t]*\|/; // "| Ports | 30 min |", which a blank line would cut off its table

/** Returns the gap between two texts, with a blank line if they would merge without one. */
export function gapBetween(before: string, gap: string, after: string, eol: string): string {
  const lastLine = before.slice(lineStartAt(before, before.length));
  if (ROW.test(lastLine) && ROW.test(after)) return eol;
  if (BLANK_LINE.test(gap) || before === '') return gap;
  return gap !== '' && (OPENS_BLOCK.test(after) || HEADING.test(lastLine)) ? gap : eol + eol;
}

/** Returns the text of a part. */
export function textOf(text: string, part: Part): string {
  return slice(text, part.content);
}
