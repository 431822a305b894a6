import type { Nodes } from 'mdast';
import { spanOf } from './leadingLink';
import { type Section, treeOf } from './section';

/**
 * What the character at an offset of a section is part of, from the outside in, as the Markdown tree names it:
 * `['list', 'listItem', 'paragraph', 'text']`. It parses the section: ask the text first whether it is worth that.
 */
export function markupAt(section: Section, at: number): readonly Nodes['type'][] {
  const path: Nodes['type'][] = [];
  let inside: readonly Nodes[] = treeOf(section).children;
  for (;;) {
    const placed = placedOf(inside);
    const node = lastFrom(placed, at);
    // Words between which the parser found an address late have no place of their own.
    if (!node || at >= spanOf(node).end) return placed.length < inside.length ? [...path, 'text'] : path;
    path.push(node.type);
    inside = 'children' in node ? node.children : [];
  }
}

/** There may be thousands of siblings, each of which is asked about. */
const placed = new WeakMap<readonly Nodes[], readonly Nodes[]>();

/** Those siblings that have a place of their own. */
function placedOf(siblings: readonly Nodes[]): readonly Nodes[] {
  let found = placed.get(siblings);
  if (!found) {
    found = siblings.filter(({ position }) => position);
    placed.set(siblings, found);
  }
  return found;
}

/** The last node that starts at the offset or in front of it; they are in order. */
function lastFrom(nodes: readonly Nodes[], at: number): Nodes | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(nodes[middle] as Nodes).start <= at) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
}
