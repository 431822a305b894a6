import type { Notebook } from '../notebook/notebook';
import { lineEnding } from '../notebook/writing';
import { type Edit, insertion, replacement } from '../text/edit';
import { type Span, slice } from '../text/span';
import { gapBefore, gapBetween, isModulePart, meet, type Part } from './parts';
import { numbered, recount, textWithNumbers } from './recount';

/** Parts of an area that stand behind one another, and all parts of that area. */
export interface Moving {
  readonly own: readonly [Part, ...Part[]];
  readonly from: readonly Part[];
}

/** Where they go. */
export interface Destination {
  /** The parts of the area there: the very ones that they leave, where it is the same. */
  readonly parts: readonly Part[];
  readonly side: 'before' | 'behind';
  /** The one of them that they stand beside then; undefined where the area has none. */
  readonly beside: Part | undefined;
  /** The text that they stand beside then. */
  readonly span: Span;
}

/** Writes parts elsewhere, with all that stands in them; the lists that they leave and join are counted anew. */
export function relocate(notebook: Notebook, { own, from }: Moving, to: Destination): Edit[] {
  const { text } = notebook;
  const eol = lineEnding(text);
  const rest = to.parts.filter((part) => !own.includes(part));
  const index = to.beside ? rest.indexOf(to.beside) + (to.side === 'behind' ? 1 : 0) : 0;
  const { cut, gap: left } = cutOut(text, from, own);
  const gap = gapThere(text, rest, index, own) ?? left;

  const after = rest.toSpliced(index, 0, ...own);
  const numbers = new Map([
    ...(to.parts === from
      ? []
      : recount(
          notebook,
          from,
          from.filter((part) => !own.includes(part)),
        )),
    ...recount(notebook, to.parts, after),
  ]);
  const moved = own.map(({ entry }) => entry).filter((entry) => entry.type === 'module');
  const content = textWithNumbers(notebook, spanOf(own), numbers);
  const standing = slice(text, to.span);
  const written =
    to.side === 'before'
      ? insertion(to.span.start, content + gapBetween(content, gap, standing, eol))
      : insertion(to.span.end, gapBetween(standing, gap, content, eol) + content);
  return [written, replacement(cut, ''), ...numbered(notebook, numbers, moved)];
}

function spanOf(own: Moving['own']): Span {
  return { start: own[0].content.start, end: (own.at(-1) as Part).content.end };
}

/** What goes away with the parts, and which of the gaps around them that is. */
function cutOut(
  text: string,
  parts: readonly Part[],
  own: Moving['own'],
): { readonly cut: Span; readonly gap: string } {
  const [first] = own;
  const last = own.at(-1) as Part;
  const [before, behind] = [parts[parts.indexOf(first) - 1], parts[parts.indexOf(last) + 1]];
  const opensList = isModulePart(first) && !isModulePart(before) && isModulePart(behind);
  const gap = opensList ? last.gap : gapBefore(text, first);
  const cut = opensList
    ? { start: first.content.start, end: last.gap.end }
    : { start: gap.start, end: last.content.end };
  return { cut, gap: slice(text, gap) };
}

/** What parts two modules where another one comes between or beside them. */
function gapThere(text: string, rest: readonly Part[], index: number, [own]: Moving['own']): string | undefined {
  if (!isModulePart(own)) return undefined;
  const pairs = [index, index - 1, index + 1].map((n) => [rest[n - 1], rest[n]] as const);
  const pair = pairs.find(([one, other]) => isModulePart(one) && isModulePart(other) && meet(one, other));
  return pair?.[0] && slice(text, pair[0].gap);
}
