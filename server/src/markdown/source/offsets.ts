import type { Nodes } from 'mdast';

/** Changes every offset of a fresh tree in place; lines and columns are unused and remain. */
export function visitOffsets(node: Nodes, change: (offset: number) => number): void {
  if (node.position) {
    const { start, end } = node.position;
    start.offset = change(start.offset ?? 0);
    end.offset = change(end.offset ?? 0);
  }
  if ('children' in node) for (const child of node.children) visitOffsets(child, change);
}
