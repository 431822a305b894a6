import type { Nodes, RootContent } from 'mdast';
import { endingOf, withoutEnding } from '../../text/ending';
import { columnAfter, lineAt, lineSpan } from '../../text/lines';
import { slice } from '../../text/span';
import { spanOf } from '../source/leadingLink';
import { type Blocks, sectionAt } from './blocks';
import { type Section, treeOf } from './section';
import { hasBlocks } from './unbroken';

/** A place where a new line, such as a comment, can be inserted without a change of how other lines are parsed. */
export interface OwnLine {
  /** The start of the line after it. */
  readonly at: number;
  /** The beginning of the new line: quote markers, and the indentation of the list item that contains it. */
  readonly prefix: string;
}

/**
 * Returns the place before a 0-based line, or before the code block that contains it. `undefined` if a new line would split a
 * block, such as a paragraph or table.
 */
export function ownLineBefore(blocks: Blocks, line: number): OwnLine | undefined {
  const { text, lines } = blocks;
  const own = lineSpan(lines, text, line);
  const last = own.start + slice(text, own).trimEnd().length - 1;
  if (last < own.start || own.start < blocks.start) return undefined;
  const n = sectionAt(blocks, own.start);
  const base = blocks.starts[n] ?? 0;
  const path = blocksAt(treeOf(blocks.sections[n] as Section).children, last - base);
  const leaf = path.at(-1);
  const start = leaf ? base + spanOf(leaf).start : own.start;
  if (start < own.start) return leaf?.type === 'code' ? ownLineBefore(blocks, lineAt(lines, start)) : undefined;

  const item = path.findIndex((node) => node.type === 'listItem' && base + spanOf(node).start >= own.start);
  if (item < 0) return { at: own.start, prefix: marksOf(text.slice(own.start, start)) };
  const marks = text.slice(own.start, base + spanOf(path[item] as Nodes).start);
  const before = itemBefore(blocks, n, path[item - 1] as Nodes, path[item] as Nodes);
  return {
    at: own.start,
    prefix: before === undefined ? marks : padded(marks.trimEnd(), contentColumn(blocks, before)),
  };
}

/** Returns the blocks that contain the offset, outermost first. */
function blocksAt(nodes: readonly RootContent[], at: number): readonly RootContent[] {
  const node = nodes.find((each) => spanOf(each).start <= at && at < spanOf(each).end);
  if (!node) return [];
  return hasBlocks(node) ? [node, ...blocksAt(node.children, at)] : [node];
}

/** An item with its position, and the start of its content. */
interface Item {
  readonly start: number;
  readonly content: number | undefined;
}

/** Returns the previous item of the same list, which may be in an earlier section. */
function itemBefore(blocks: Blocks, n: number, list: Nodes, item: Nodes): Item | undefined {
  if (list.type !== 'list') return undefined;
  const base = blocks.starts[n] ?? 0;
  const own = list.children.find((_, k) => list.children[k + 1] === item);
  if (own) return placed(own, base);
  const section = blocks.sections[n] as Section;
  const earlier = blocks.sections[n - 1];
  if (!section.continues || !earlier || treeOf(section).children[0] !== list) return undefined;
  const last = treeOf(earlier).children.at(-1);
  const items = last?.type === 'list' ? last.children : [];
  return items.length > 0 ? placed(items.at(-1) as Nodes, blocks.starts[n - 1] ?? 0) : undefined;
}

function placed(item: Nodes, base: number): Item {
  const [first] = 'children' in item ? item.children : [];
  return { start: base + spanOf(item).start, content: first && base + spanOf(first).start };
}

const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])/; // "12)"

/** Returns the column where the content of an item starts, and where its other lines must start at least. */
function contentColumn({ text, lines }: Blocks, { start, content }: Item): number {
  const line = lineSpan(lines, text, lineAt(lines, start));
  const end = content !== undefined && content <= line.end ? content : undefined;
  const marker = LIST_MARKER.exec(text.slice(start, line.end))?.[0].length ?? 0;
  return end === undefined
    ? columnAfter(text.slice(line.start, start + marker)) + 1
    : columnAfter(text.slice(line.start, end));
}

function padded(marks: string, column: number): string {
  return marks + ' '.repeat(Math.max(0, column - columnAfter(marks)));
}

const BLANK = /[ \t]/;
const INDENTED_CODE = /(?: {4}|\t).*/; // "    "

/** Returns the markers before a block, without the indentation that makes it code. */
function marksOf(before: string): string {
  return withoutEnding(before, BLANK) + endingOf(before, BLANK).replace(INDENTED_CODE, '');
}
