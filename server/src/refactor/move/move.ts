import type { Module, Notes } from '../../notes/model/notes';
import { numberOf } from '../../notes/writing/numbering';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, narrowed, replacement } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import { numbered, recount, textWithNumber } from '../order/recount';
import { gapBefore, gapBetween, isHeader, isModulePart, meet, type Part, partsOf, textOf } from '../parts/parts';

/**
 * Moves a module up, above the previous module or topic in its area, or above the line of a level or group and so into the
 * previous one. The edits move the other part, so that a cursor in the module stays there. Moving it down again restores the
 * text. Empty if only the area's first level precedes it.
 */
export function moveUp(notes: Notes, module: Module): Edit[] {
  const parts = partsOf(notes, module.area);
  const at = parts.findIndex(({ entry }) => entry === module);
  const [before, own] = [parts[at - 1], parts[at]];
  if (!before || !own || !meet(before, own)) return [];
  // Above the first level of an area, a module would have no level.
  const leavesLevels =
    before.entry.type === 'level' && !parts.some(({ entry }, n) => n < at - 1 && entry.type === 'level');
  return leavesLevels ? [] : exchanged(notes, parts, before, own, own);
}

/** Moves a module down, below the next part of its area. Moving it up again restores the text. */
export function moveDown(notes: Notes, module: Module): Edit[] {
  const parts = partsOf(notes, module.area);
  const at = parts.findIndex(({ entry }) => entry === module);
  const [own, next] = [parts[at], parts[at + 1]];
  return own && next && meet(own, next) ? exchanged(notes, parts, own, next, own) : [];
}

/**
 * Exchanges two adjacent parts. All gaps around them are kept in their places, so that the reverse move restores the text. Two
 * modules exchange their numbers.
 */
function exchanged(notes: Notes, parts: readonly Part[], first: Part, second: Part, own: Part): Edit[] {
  const { text } = notes;
  const other = own === first ? second : first;
  const numbers = isHeader(other)
    ? recount(notes, parts, exchange(parts, first, second))
    : swappedNumbers(text, first, second);
  const written = textWithNumber(notes, other, isModulePart(other) ? numbers.get(other.entry) : undefined);
  const [one, two] = own === first ? [textOf(text, own), written] : [written, textOf(text, own)];

  const front = gapBefore(text, first);
  const following = parts[parts.indexOf(second) + 1];
  const [above, between, below] = gapsAfter(front, first, second, own, following).map((gap) => slice(text, gap));
  const eol = lineEnding(text);
  const lead = text.slice(0, front.start).slice(-MAX_LINE_LENGTH);
  const next = text.slice(second.gap.end, second.gap.end + MAX_LINE_LENGTH);
  const top = gapBetween(lead, above as string, two, eol);
  const middle = gapBetween(two, between as string, one, eol);
  const bottom = next === '' ? (below as string) : gapBetween(one, below as string, next, eol);

  const edits =
    own === first
      ? [
          replacement(front, top + written + middle),
          replacement({ start: first.gap.start, end: second.gap.end }, bottom),
        ]
      : [
          replacement({ start: front.start, end: second.content.start }, top),
          replacement(second.gap, middle + written + bottom),
        ];
  const moved = isModulePart(other) ? [other.entry] : [];
  return [...edits.flatMap((edit) => narrowed(text, edit) ?? []), ...numbered(notes, numbers, moved)];
}

// Number of UTF-16 units around a gap that are checked for the start of a block.
const MAX_LINE_LENGTH = 200;

/**
 * Returns the gaps before, between and after the two parts when they are exchanged. At each place, modules keep the gap. A gap
 * between two modules moves along, so that no gap of a level's line gets between modules.
 */
function gapsAfter(front: Span, first: Part, second: Part, own: Part, following: Part | undefined): readonly Span[] {
  if (!isHeader(first) && !isHeader(second)) return [front, first.gap, second.gap];
  if (!isModulePart(following) || !meet(second, following)) return [first.gap, front, second.gap];
  return own === second ? [second.gap, front, first.gap] : [first.gap, second.gap, front];
}

function exchange(parts: readonly Part[], first: Part, second: Part): Part[] {
  return parts.map((part) => (part === first ? second : part === second ? first : part));
}

function swappedNumbers(text: string, first: Part, second: Part): ReadonlyMap<Module, number> {
  if (!isModulePart(first) || !isModulePart(second)) return new Map();
  const [one, two] = [numberOf(text, first.entry)?.value, numberOf(text, second.entry)?.value];
  if (one === undefined || two === undefined) return new Map();
  return new Map([
    [first.entry, two],
    [second.entry, one],
  ]);
}
