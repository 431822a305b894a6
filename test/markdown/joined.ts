import type { List, Nodes, Root, RootContent } from 'mdast';
import type { Blocks } from '../../server/src/markdown/sections/blocks';
import { parse } from '../../server/src/markdown/sections/parse';
import { treeOf } from '../../server/src/markdown/sections/section';

/** Returns a tree without lines and columns: only the types of nodes and their offsets, increased by `by`. */
export function plain(node: Nodes, by = 0): unknown {
  const { position, ...rest } = node;
  const offset = (of: number | undefined) => (of === undefined ? undefined : of + by);
  const start = offset(position?.start.offset);
  const end = offset(position?.end.offset);
  return {
    ...rest,
    start,
    end,
    ...('children' in node ? { children: node.children.map((child) => plain(child, by)) } : {}),
  };
}

/** Returns the tree of the whole text, parsed in one piece. */
export function wholeTree(blocks: Blocks): unknown {
  const tree: Root = parse(blocks.text.slice(blocks.start));
  return tree.children.map((child) => plain(child, blocks.start));
}

/** Joins the trees of the sections; a section that continues a list appends its items to it. */
export function joinedTree(blocks: Blocks): unknown {
  const nodes: unknown[] = [];
  blocks.sections.forEach((section, n) => {
    const own = treeOf(section).children.map((child: RootContent) => plain(child, blocks.starts[n]));
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
