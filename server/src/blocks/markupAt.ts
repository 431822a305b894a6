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
    const node = inside.find((each) => spanOf(each).start <= at && at < spanOf(each).end);
    // Words between which the parser found an address late have no place of their own.
    if (!node) return inside.some(({ position }) => !position) ? [...path, 'text'] : path;
    path.push(node.type);
    inside = 'children' in node ? node.children : [];
  }
}
