import { anchorLinksIn } from '../blocks/anchorLinks';
import { type Anchored, anchoredIn, countingAnchors } from '../blocks/anchors';
import { type Blocks, sectionAt } from '../blocks/blocks';
import { foundIn } from '../blocks/foundIn';
import type { Section } from '../blocks/section';
import { grouped } from '../notebook/grouped';
import type { Notebook } from '../notebook/notebook';
import { applyEdits, type Edit, replacement } from '../text/edit';
import { shift, slice, span } from '../text/span';

/**
 * Edits of headings, with those that lead the links of the same notes along: to what a heading is called by then, in the case
 * in which they are written; and a link that says what the heading said says what it says then.
 */
export function withLinks({ blocks }: Notebook, edits: readonly Edit[]): Edit[] {
  const links = foundIn(blocks, anchorLinksIn).map(({ found, base }) => shift(found, base));
  if (links.length === 0) return [...edits];
  const renamed = renamedBy(blocks, edits);
  return [
    ...edits,
    ...links.flatMap((anchor) => {
      const written = slice(blocks.text, anchor);
      const heading = renamed.get(written.toLowerCase());
      if (!heading) return [];
      const isLower = written === written.toLowerCase();
      const words = span(anchor.start - '](#'.length - heading.before.length, anchor.start - '](#'.length);
      const isCopy = slice(blocks.text, words) === heading.before && blocks.text[words.start - 1] === '[';
      return [
        ...(isCopy ? [replacement(words, heading.after)] : []),
        replacement(anchor, isLower ? heading.anchor.toLowerCase() : heading.anchor),
      ];
    }),
  ];
}

/** A heading that gets another anchor. */
interface Renamed {
  /** Its words, before and after. */
  readonly before: string;
  readonly after: string;
  readonly anchor: string;
}

/** The headings that links must follow, by the key of the anchor that they had. */
function renamedBy(blocks: Blocks, edits: readonly Edit[]): ReadonlyMap<string, Renamed> {
  const renamed = new Map<string, Renamed>();
  const bySection = grouped(edits, ({ span: { start } }) => sectionAt(blocks, start));
  const [countBefore, countAfter] = [countingAnchors(), countingAnchors()];
  for (const [n, section] of blocks.sections.entries()) {
    const before = anchoredIn(section);
    const after = headingsAfter(section, blocks.starts[n] ?? 0, bySection.get(n) ?? []) ?? before;
    before.forEach((heading, index) => {
      const other = after[index] as Anchored;
      const key = heading.key + countBefore(heading.key);
      const count = countAfter(other.key);
      if (key !== other.key + count)
        renamed.set(key, { before: heading.text, after: other.text, anchor: other.anchor + count });
    });
  }
  return renamed;
}

/** The headings of a section after the edits in it; undefined where there are none, or headings come or go with them. */
function headingsAfter(section: Section, start: number, edits: readonly Edit[]): readonly Anchored[] | undefined {
  const own = edits.filter(({ span: { start: at } }) => start <= at && at < start + section.text.length);
  if (own.length === 0) return undefined;
  const text = applyEdits(
    section.text,
    own.map((edit) => ({ ...edit, span: shift(edit.span, -start) })),
  );
  const after = anchoredIn({ ...section, text });
  return after.length === anchoredIn(section).length ? after : undefined;
}
