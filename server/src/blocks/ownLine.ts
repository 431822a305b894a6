import type { Nodes, RootContent } from 'mdast';
import { endingOf, withoutEnding } from '../text/ending';
import { columnBehind, lineAt, lineSpan } from '../text/lines';
import { slice } from '../text/span';
import { type Blocks, sectionAt } from './blocks';
import { spanOf } from './leadingLink';
import { type Section, treeOf } from './section';
import { hasBlocks } from './unbroken';

/** Where a line of its own, such as a comment, can stand in front of another one and change nothing that the lines say. */
export interface OwnLine {
  /** The start of the line that it goes in front of. */
  readonly at: number;
  /** What stands in front of its words: the marks of the quote, and blanks as deep as the list item that takes it in. */
  readonly prefix: string;
}

/**
 * The place in front of a line (counted from 0), or of the code block that the line stands in. Undefined where a new line
 * would part what belongs together: lines of one paragraph, rows of one table.
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

/** The blocks that hold the offset, from the outside in. */
function blocksAt(nodes: readonly RootContent[], at: number): readonly RootContent[] {
  const node = nodes.find((each) => spanOf(each).start <= at && at < spanOf(each).end);
  if (!node) return [];
  return hasBlocks(node) ? [node, ...blocksAt(node.children, at)] : [node];
}

/** An item at its place in the text, with the start of what stands in it. */
interface Item {
  readonly start: number;
  readonly content: number | undefined;
}

/** The item in front of another one of the same list, which may have begun in an earlier section. */
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

/** The column in which what stands in an item begins; lines in it may not begin further left. */
function contentColumn({ text, lines }: Blocks, { start, content }: Item): number {
  const line = lineSpan(lines, text, lineAt(lines, start));
  const end = content !== undefined && content <= line.end ? content : undefined;
  const marker = LIST_MARKER.exec(text.slice(start, line.end))?.[0].length ?? 0;
  return end === undefined
    ? columnBehind(text.slice(line.start, start + marker)) + 1
    : columnBehind(text.slice(line.start, end));
}

function padded(marks: string, column: number): string {
  return marks + ' '.repeat(Math.max(0, column - columnBehind(marks)));
}

const BLANK = /[ \t]/;
const INDENTED_CODE = /(?: {4}|\t).*/; // "    "

/** What stands in front of a block; the blanks that make code of it do not belong to it. */
function marksOf(before: string): string {
  return withoutEnding(before, BLANK) + endingOf(before, BLANK).replace(INDENTED_CODE, '');
}
