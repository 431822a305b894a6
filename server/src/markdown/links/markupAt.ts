import type { Nodes } from 'mdast';
import { memoizeByIdentity } from '../../text/memoize';
import { firstIndex } from '../../text/sorted';
import { type Section, treeOf } from '../sections/section';
import { spanOf } from '../source/leadingLink';

/**
 * Returns the types of the syntax nodes at an offset of a section, outermost first: `['list', 'listItem', 'paragraph',
 * 'text']`. Parses the section, so callers should check the text first.
 */
export function markupAt(section: Section, at: number): readonly Nodes['type'][] {
  const path: Nodes['type'][] = [];
  let inside: readonly Nodes[] = treeOf(section).children;
  for (;;) {
    const placed = placedOf(inside);
    const node = placed[firstIndex(placed, (each) => spanOf(each).start > at) - 1];
    // Text nodes around an autolink have no positions, since the parser adds autolinks last.
    if (!node || at >= spanOf(node).end) return placed.length < inside.length ? [...path, 'text'] : path;
    path.push(node.type);
    inside = 'children' in node ? node.children : [];
  }
}

/** Returns the siblings that have a position, in document order; memoized, since there may be a request for each of thousands. */
const placedOf = memoizeByIdentity((siblings: readonly Nodes[]): readonly Nodes[] =>
  siblings.filter(({ position }) => position),
);
