import type { Nodes } from 'mdast';
import type { Span } from '../../text/span';
import { spanOf } from '../source/leadingLink';
import { perSection, type Section, treeOf } from './section';

/** Returns the spans of blocks into which no line can be inserted: code blocks and tables of a section. */
export const unbrokenIn = perSection((section: Section): readonly Span[] => {
  if (!MAYBE_UNBROKEN.test(section.text)) return [];
  const found: Span[] = [];
  collectUnbroken(treeOf(section).children, found);
  return found;
});

const MAYBE_UNBROKEN = /[`~\t|]| {4}/;

function collectUnbroken(nodes: readonly Nodes[], found: Span[]): void {
  for (const node of nodes) {
    if (node.type === 'code' || node.type === 'table') found.push(spanOf(node));
    else if (hasBlocks(node)) collectUnbroken(node.children, found);
  }
}

/** Returns whether the block contains other blocks. */
export function hasBlocks(
  node: Nodes,
): node is Extract<Nodes, { type: 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition' }> {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
}
