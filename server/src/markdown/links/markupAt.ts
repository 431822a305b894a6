import type { Nodes } from 'mdast';
import { oncePer } from '../../text/oncePer';
import { firstIndex } from '../../text/sorted';
import { type Section, treeOf } from '../sections/section';
import { spanOf } from '../source/leadingLink';

/**
 * Returns what the character at an offset of a section is part of, from the outside in, as the Markdown tree names it:
 * `['list', 'listItem', 'paragraph', 'text']`. It parses the section: ask the text first whether it is worth that.
 */
export function markupAt(section: Section, at: number): readonly Nodes['type'][] {
  const path: Nodes['type'][] = [];
  let inside: readonly Nodes[] = treeOf(section).children;
  for (;;) {
    const placed = placedOf(inside);
    const node = placed[firstIndex(placed, (each) => spanOf(each).start > at) - 1];
    // Words between which the parser found an address late have no place of their own.
    if (!node || at >= spanOf(node).end) return placed.length < inside.length ? [...path, 'text'] : path;
    path.push(node.type);
    inside = 'children' in node ? node.children : [];
  }
}

/** Returns the siblings that have a position, in document order; memoized, since there may be a request for each of thousands. */
const placedOf = oncePer((siblings: readonly Nodes[]): readonly Nodes[] => siblings.filter(({ position }) => position));
