import type { Notes } from '../../notes/model/notes';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import { numbered, recount, textWithNumbers } from '../order/recount';
import { gapBefore, gapBetween, isModulePart, meet, type Part, placesOf } from '../parts/parts';

/*
 * Moves parts of areas. Input: the parts, and their destination. Output: edits that insert their text, remove it at its
 * old place, and renumber the lists at both places.
 *
 * Invariant: the text of each part is kept, except for the number before a title.
 */

/** Adjacent parts of an area, and all parts of that area. */
export interface Moving {
  readonly own: readonly [Part, ...Part[]];
  readonly from: readonly Part[];
}

/** The place that parts move to. */
export interface Destination {
  /** The parts of the target area; identical to those of the source area if it is the same. */
  readonly parts: readonly Part[];
  readonly side: 'before' | 'after';
  /** The part next to the moved parts; `undefined` if the area has none. */
  readonly beside: Part | undefined;
  /** The span of the text next to the moved parts. */
  readonly span: Span;
}

/**
 * Returns the edits that move parts with their content, in order, and renumber the lists that they leave and join.
 * Empty if they are there already.
 */
export function relocate(notes: Notes, moving: readonly [Moving, ...Moving[]], to: Destination): Edit[] {
  const { text } = notes;
  const eol = lineEnding(text);
  const own = moving.flatMap((run) => run.own);
  const isOwn = new Set(own);
  const rest = to.parts.filter((part) => !isOwn.has(part));
  const index = to.beside ? rest.indexOf(to.beside) + (to.side === 'after' ? 1 : 0) : 0;
  const after = [...rest.slice(0, index), ...own, ...rest.slice(index)];
  if (after.length === to.parts.length && after.every((part, n) => part === to.parts[n])) return [];

  const cuts = moving.map((run) => cutOut(text, run));
  const [{ gap: left }] = cuts as [Cut];
  const gap = gapThere(text, rest, index, moving[0].own) ?? left;
  const others = new Set(moving.map(({ from }) => from).filter((from) => from !== to.parts));
  const recounted = [...others].map((from) => [from, from.filter((part) => !isOwn.has(part))] as const);
  const numbers = new Map(
    [...recounted, [to.parts, after] as const].flatMap(([before, then]) => [...recount(notes, before, then)]),
  );
  const moved = own.map(({ entry }) => entry).filter((entry) => entry.type === 'module');
  const content = moving
    .map((run) => textWithNumbers(notes, spanOf(run.own), numbers))
    // A gap depends on the texts on either side: only the neighbours are passed, since a growing text would take quadratic time.
    .map((next, n, texts) => (n === 0 ? next : gapBetween(texts[n - 1] as string, gap, next, eol) + next))
    .join('');
  const standing = slice(text, to.span);
  const written =
    to.side === 'before'
      ? insertion(to.span.start, content + gapBetween(content, gap, standing, eol))
      : insertion(to.span.end, gapBetween(standing, gap, content, eol) + content);
  return [written, ...cuts.map(({ cut }) => replacement(cut, '')), ...numbered(notes, numbers, moved)];
}

function spanOf(own: Moving['own']): Span {
  return { start: own[0].content.start, end: (own.at(-1) as Part).content.end };
}

/** The text that is removed with parts, and the gap around them that it includes. */
interface Cut {
  readonly cut: Span;
  readonly gap: string;
}

function cutOut(text: string, { own, from: parts }: Moving): Cut {
  const [first] = own;
  const last = own.at(-1) as Part;
  const placeOf = (part: Part) => placesOf(parts).get(part) ?? -1;
  const [before, next] = [parts[placeOf(first) - 1], parts[placeOf(last) + 1]];
  const opensList = isModulePart(first) && !isModulePart(before) && isModulePart(next);
  const gap = opensList ? last.gap : gapBefore(text, first);
  const cut = opensList
    ? { start: first.content.start, end: last.gap.end }
    : { start: gap.start, end: last.content.end };
  return { cut, gap: slice(text, gap) };
}

/** Returns the gap around a module inserted at `index`. */
function gapThere(text: string, rest: readonly Part[], index: number, [own]: Moving['own']): string | undefined {
  if (!isModulePart(own)) return undefined;
  const pairs = [index, index - 1, index + 1].map((n) => [rest[n - 1], rest[n]] as const);
  const pair = pairs.find(([one, other]) => isModulePart(one) && isModulePart(other) && meet(one, other));
  return pair?.[0] && slice(text, pair[0].gap);
}
