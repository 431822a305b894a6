import type { Nodes } from 'mdast';

/** Changes all offsets of a tree in place. Lines and columns are not changed, since they are not used. */
export function visitOffsets(node: Nodes, change: (offset: number) => number): void {
  if (node.position) {
    const { start, end } = node.position;
    start.offset = change(start.offset ?? 0);
    end.offset = change(end.offset ?? 0);
  }
  if ('children' in node) for (const child of node.children) visitOffsets(child, change);
}
