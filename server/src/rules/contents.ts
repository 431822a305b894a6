import { type AnchorItem, anchorItemsIn } from '../blocks/anchorList';
import { anchoredIn, anchorOf, countingAnchors } from '../blocks/anchors';
import type { Blocks } from '../blocks/blocks';
import { shift } from '../text/span';

/** A table of contents: a list of nothing but links to headings. Spans are offsets into the text. */
export interface Contents {
  readonly items: readonly AnchorItem[];
}

/** A heading that links lead to. */
export interface Target {
  readonly depth: number;
  readonly text: string;
  /** In the heading's own case; links find it in any. */
  readonly anchor: string;
  readonly at: number;
}

/** Fewer links are a reference rather than a table. */
const fewestItems = 3;

export function contentsIn({ sections, starts }: Blocks): Contents[] {
  const found: AnchorItem[][] = [];
  let open: AnchorItem[] | undefined;
  for (const [n, section] of sections.entries()) {
    const items = anchorItemsIn(section);
    if (!section.continues) {
      open = items.length > 0 ? [] : undefined;
      if (open) found.push(open);
    } else if (items.length === 0 && open) {
      // The list goes on with something else.
      found.pop();
      open = undefined;
    }
    open?.push(...items.map((item) => moved(item, starts[n] ?? 0)));
  }
  return found.filter((items) => items.length >= fewestItems).map((items) => ({ items }));
}

function moved(item: AnchorItem, by: number): AnchorItem {
  const { line, link, text, anchor } = item;
  return { ...item, line: shift(line, by), link: shift(link, by), text: shift(text, by), anchor: shift(anchor, by) };
}

/** All headings with their anchors, in order. */
export function targetsIn({ sections, starts }: Blocks): Target[] {
  const counted = countingAnchors();
  return sections.flatMap((section, n) =>
    anchoredIn(section).map(({ depth, text, span }) => ({
      depth,
      text,
      anchor: counted(text),
      at: (starts[n] ?? 0) + span.start,
    })),
  );
}

/** Whether both headings would have the same anchor, were it not counted. */
export function isNamesake(some: Target, other: Target): boolean {
  return anchorOf(some.text).toLowerCase() === anchorOf(other.text).toLowerCase();
}
