import type { List, Nodes, Parents, Root } from 'mdast';
import type { Blocks } from '../../server/src/markdown/sections/blocks';
import { parse } from '../../server/src/markdown/sections/parse';
import { treeOf } from '../../server/src/markdown/sections/section';

/**
 * Returns a tree without lines and columns: only the types of nodes and their offsets, increased by `by`. A node ends before
 * `limit`, the start of the next one: the parser ends an item with an open fence only after the marker of the next item.
 */
export function plain(node: Nodes, by = 0, limit = Number.POSITIVE_INFINITY): unknown {
  const { position, ...rest } = node;
  const offset = (of: number | undefined) => (of === undefined ? undefined : Math.min(of + by, limit));
  const start = offset(position?.start.offset);
  const end = offset(position?.end.offset);
  return { ...rest, start, end, ...('children' in node ? { children: plainChildren(node, by, limit) } : {}) };
}

function plainChildren(node: Parents, by: number, limit = Number.POSITIVE_INFINITY): unknown[] {
  return node.children.map((child, n) => {
    const next = node.children[n + 1]?.position?.start.offset;
    return plain(child, by, next === undefined ? limit : next + by);
  });
}

/** Returns the tree of the whole text, parsed in one piece. */
export function wholeTree(blocks: Blocks): unknown {
  const tree: Root = parse(blocks.text.slice(blocks.start));
  return plainChildren(tree, blocks.start);
}

/** Joins the trees of the sections; a section that continues a list appends its items to it. */
export function joinedTree(blocks: Blocks): unknown {
  const nodes: unknown[] = [];
  blocks.sections.forEach((section, n) => {
    const own = plainChildren(treeOf(section), blocks.starts[n] ?? 0);
    if (section.continues) {
      const list = nodes.pop() as unknown as PlainList;
      const more = own.shift() as PlainList;
      const blankLineBetween = /(\r\n|\r(?!\n)|\n)[ \t]*[\r\n]+$/.test(
        blocks.text.slice(0, more.start).slice(list.end),
      );
      nodes.push({
        ...list,
        spread: list.spread || more.spread || blankLineBetween,
        end: more.end,
        children: [...list.children, ...more.children],
      });
    }
    nodes.push(...own);
  });
  return nodes;
}

type PlainList = Omit<List, 'children' | 'position'> & { start: number; end: number; children: unknown[] };
