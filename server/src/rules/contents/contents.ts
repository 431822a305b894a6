import { type AnchorItem, anchorItemsIn } from '../../markdown/links/anchorList';
import { anchoredIn, countingAnchors, madeAnchorsIn } from '../../markdown/links/anchors';
import type { Blocks } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { shift } from '../../text/span';

/** A table of contents: a list of links to headings only. Spans are offsets into the text. */
export interface Contents {
  readonly items: readonly AnchorItem[];
}

/** A heading that links lead to. */
export interface Target {
  readonly depth: number;
  readonly text: string;
  /** The anchor with the letter case of the heading. */
  readonly anchor: string;
  /** The key by which links find it, in lower case. */
  readonly key: string;
  /** A key that is equal for headings with equal words. */
  readonly words: string;
  readonly at: number;
}

/** Minimum number of links in a table of contents; fewer links are references. */
const MIN_ITEMS = 3;

/** Returns the tables of contents, in document order. */
export function contentsIn({ sections, starts }: Blocks): Contents[] {
  const found: AnchorItem[][] = [];
  let open: AnchorItem[] | undefined;
  for (const [n, section] of sections.entries()) {
    const items = anchorItemsIn(section);
    if (!section.continues) {
      open = items.length > 0 ? [] : undefined;
      if (open) found.push(open);
    } else if (items.length === 0 && open) {
      // The list contains items that are not links to headings.
      found.pop();
      open = undefined;
    }
    if (open) for (const item of items) open.push(moved(item, starts[n] ?? 0));
  }
  return found.filter((items) => items.length >= MIN_ITEMS).map((items) => ({ items }));
}

function moved(item: AnchorItem, by: number): AnchorItem {
  const { line, link, text, anchor } = item;
  return { ...item, line: shift(line, by), link: shift(link, by), text: shift(text, by), anchor: shift(anchor, by) };
}

/** Returns all headings with their anchors, in document order. */
export function targetsIn(blocks: Blocks): Target[] {
  const counted = countingAnchors();
  const targets: Target[] = [];
  for (const { found, base } of collectFromSections(blocks, anchoredIn)) {
    const { depth, text, anchor, key, span } = found;
    const count = counted(key);
    targets.push({ depth, text, anchor: anchor + count, key: key + count, words: key, at: base + span.start });
  }
  return targets;
}

/** Returns the offsets of explicit anchors by name; the first offset of duplicates. */
export function explicitAnchors(blocks: Blocks): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { found, base } of collectFromSections(blocks, madeAnchorsIn)) {
    if (!places.has(found.key)) places.set(found.key, base + found.at);
  }
  return places;
}
