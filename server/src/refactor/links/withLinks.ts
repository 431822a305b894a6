import { anchorLinksIn } from '../../markdown/links/anchorLinks';
import { type Anchored, anchoredIn, countingAnchors } from '../../markdown/links/anchors';
import { type Blocks, sectionAt } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import type { Section } from '../../markdown/sections/section';
import type { Notes } from '../../notes/model/notes';
import { decodeUriPart } from '../../text/decodeUriPart';
import { applyEdits, type Edit, replacement } from '../../text/edit';
import { groupBy } from '../../text/groupBy';
import { type Span, shift, slice, span } from '../../text/span';

/**
 * Returns edits of headings together with the edits of links to them in the same notes. The case of anchors is kept,
 * and link text that equals the heading changes with it.
 */
export function withLinks({ blocks }: Notes, edits: readonly Edit[]): Edit[] {
  const links = collectFromSections(blocks, anchorLinksIn).map(({ found, base }) => shift(found, base));
  if (links.length === 0) return [...edits];
  const renamed = renamedHeadings(blocks, edits);
  return [
    ...edits,
    ...links.flatMap((anchor) => {
      const heading = renamed.get(slice(blocks.text, anchor).toLowerCase());
      if (!heading) return [];
      const words = span(anchor.start - '](#'.length - heading.before.length, anchor.start - '](#'.length);
      const isLinkText = blocks.text[words.start - 1] === '[';
      return followHeading(blocks.text, isLinkText ? words : undefined, anchor, heading);
    }),
  ];
}

/** Returns the edits of a link to a renamed heading. */
export function followHeading(text: string, words: Span | undefined, anchor: Span, heading: RenamedHeading): Edit[] {
  const written = slice(text, anchor);
  const next = written === written.toLowerCase() ? heading.anchor.toLowerCase() : heading.anchor;
  const isCopy = words && slice(text, words) === heading.before;
  return [
    ...(isCopy ? [replacement(words, heading.after)] : []),
    replacement(anchor, decodeUriPart(written) === written ? next : encodeURIComponent(next)),
  ];
}

/** A heading that gets another anchor. */
export interface RenamedHeading {
  /** The words of the heading before the change. */
  readonly before: string;
  readonly after: string;
  readonly anchor: string;
}

/** Returns the headings whose anchors change, by the key of the old anchor. */
export function renamedHeadings(blocks: Blocks, edits: readonly Edit[]): ReadonlyMap<string, RenamedHeading> {
  const renamed = new Map<string, RenamedHeading>();
  const bySection = groupBy(edits, ({ span: { start } }) => sectionAt(blocks, start));
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

/** Returns the headings of a section after its edits; `undefined` if there are none, or if edits add or remove headings. */
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
