import type { Code, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { compact } from '../../text/compact';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { overlaps, type Span } from '../../text/span';
import { perSection, type Section, treeOf } from '../sections/section';
import { type LeadingLink, labelledLink, leadingLink, misspeltLink, spanOf, trailingLink } from '../source/leadingLink';
import { boxLength } from './boxLength';
import { indentedItems } from './indentedItems';
import { markUp, mask, uncover } from './lineMarks';
import { summaryTitle } from './summary';
import { noCells, type TableCell, tableCells } from './tableCells';
import {
  asParagraph,
  contentAfterBox,
  contentOf,
  firstLine,
  HEADING_WITHOUT_SPACE,
  isIndentedHeading,
  isParagraph,
  lineWithLinks,
} from './titleContent';

/**
 * The form of a line: its block type and depth. `inner` lines are inside an item and are not titles; a `cell` opens a group of
 * rows.
 */
export type Shape =
  | `heading ${number}`
  | `ordered ${number}`
  | `bullet ${number}`
  | 'quote'
  | 'bold'
  | 'line'
  | 'row'
  | 'cell'
  | 'summary'
  | 'inner';

/** A line that can contain a title. Spans are relative to its section. */
export interface TitleLine {
  readonly shape: Shape;
  /** The line, without its line ending. */
  readonly line: Span;
  /** The line after its marker: "#", "1.", ">". */
  readonly content: Span;
  /** For a table row, the end of the title's cell. */
  readonly titleEnd: number | undefined;
  readonly link: LeadingLink | undefined;
  /** The cells of a table row; empty for other lines. */
  readonly cells: readonly TableCell[];
  /** The link after a label, if no link is at the start of the line. */
  readonly labelled: LeadingLink | undefined;
  /** The link at the end of the line, if no link is at its start. */
  readonly trailing: LeadingLink | undefined;
  /** Invisible parts: link targets and tags. */
  readonly unseen: readonly Span[];
  /** Visible parts that are not text: images, code, bare URLs. */
  readonly objects: readonly Span[];
  /** Characters of markup, which are not part of the text: "**", backticks, tags. */
  readonly markup: readonly Span[];
  /** The end of the block that the line opens, such as a whole item. */
  readonly blockEnd: number;
  /** For a top-level item, the start of its list. */
  readonly list: number | undefined;
  /** Whether the line is an item with a checkbox. */
  readonly task: boolean;
  /** Whether all of the text is emphasized. */
  readonly emphasized: boolean;
}

/** Returns the lines of a section that can contain a title, in order, including items of nested lists of the second depth. */
export const titleLinesOf = perSection((section: Section): readonly TitleLine[] => {
  const lines: TitleLine[] = [];
  for (const node of treeOf(section).children) fromBlock(node, section.text, 'line', lines);
  return lines;
});

function fromBlock(node: RootContent, text: string, outer: 'line' | 'quote', lines: TitleLine[]): void {
  if (node.type === 'heading' && !isParagraph(node, text)) lines.push(headingLine(node, text, outer));
  else if (node.type === 'heading') for (const line of paragraphLines(asParagraph(node), text, outer)) lines.push(line);
  else if (node.type === 'paragraph') for (const line of paragraphLines(node, text, outer)) lines.push(line);
  else if (node.type === 'list') fromList(node, text, 1, lines);
  else if (node.type === 'html') for (const each of summaryLine(node, text)) lines.push(each);
  else if (node.type === 'table') fromTable(node.children, text, lines);
  else if (node.type === 'code' && outer === 'line') for (const line of codeItems(node, text)) lines.push(line);
  else if (node.type === 'blockquote' && outer === 'line')
    for (const child of node.children) fromBlock(child, text, 'quote', lines);
}

/** Returns the items of a list that is indented so far that it is code. */
function codeItems(node: Code, text: string): TitleLine[] {
  const list = spanOf(node).start;
  return indentedItems(node, text).map(({ content, depth, isNumbered, isTask }) => {
    const shape: Shape = `${isNumbered ? 'ordered' : 'bullet'} ${depth}`;
    const line = titleLine(shape, node, [], content, content.end, text);
    return { ...line, blockEnd: content.end, list: depth === 1 ? list : undefined, task: isTask };
  });
}

/** Returns the title of a `<details>` part. Its markup is not read. */
function summaryLine(node: Nodes, text: string): TitleLine[] {
  const title = summaryTitle(text, spanOf(node));
  return title ? [titleLine('summary', node, [], title, title.end, text)] : [];
}

function fromTable(rows: readonly TableRow[], text: string, lines: TitleLine[]): void {
  const cells = tableCells(rows, text);
  for (const [n, row] of rows.slice(1).entries())
    for (const each of tableRow(row, cells[n] ?? [], text)) lines.push(each);
}

/**
 * Returns the title line of a row: the first cell has the title unless the header row names another column; the other cells
 * follow it.
 */
function tableRow(row: TableRow, all: readonly TableCell[], text: string): TitleLine[] {
  const cells = row.children.filter((cell) => cell.children.length > 0);
  const [first, last] = [cells[0], cells.at(-1)?.children.at(-1)];
  if (!first || !last) return [];
  const content = { start: spanOf(first.children[0] as PhrasingContent).start, end: spanOf(last).end };
  const inside = cells.flatMap((cell) => cell.children);
  const line = titleLine('row', row, inside, content, spanOf(row).end, text);
  // A row without text in the first column continues the row above, unless the header names another column for titles.
  if (first !== row.children[0]) return [{ ...line, link: undefined, titleEnd: content.start, cells: all }];
  return [{ ...line, titleEnd: spanOf(first.children.at(-1) as PhrasingContent).end, cells: all }];
}

function fromList(list: List, text: string, depth: number, lines: TitleLine[]): void {
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph' || first?.type === 'heading') {
      if (depth <= 2) lines.push(itemLine(item, first, list, text, depth));
      if (first.type === 'paragraph') for (const line of innerLines(first, text).slice(1)) lines.push(line);
    }
    // "* 1. Wires" is a list in an item.
    if (first?.type === 'list') fromList(first, text, depth, lines);
    for (const child of rest) {
      if (child.type === 'list') fromList(child, text, depth + 1, lines);
      if (child.type === 'paragraph') for (const line of innerLines(child, text)) lines.push(line);
      if (child.type === 'heading' && isIndentedHeading(spanOf(child).start, text))
        lines.push(headingLine(child, text, 'line'));
    }
  }
}

const NUMBER_OR_LABEL = /[\d½¼¾]|[\r\n][^:：\r\n]{1,40}[:：]/;
const MAX_SHORT_LENGTH = 40;

/** Returns the lines inside an item, unless they are long and contain neither a number nor a label ("Video: Routes"). */
function innerLines(node: Paragraph, text: string): TitleLine[] {
  const { start, end } = spanOf(node);
  if (end - start > MAX_SHORT_LENGTH && !NUMBER_OR_LABEL.test(text.slice(start, end))) return [];
  return paragraphLines(node, text, 'line').map((line) => ({ ...line, shape: 'inner' }));
}

function headingLine(node: Heading, text: string, outer: 'line' | 'quote'): TitleLine {
  const content = contentOf(node, text);
  const shape: Shape = outer === 'quote' ? 'quote' : `heading ${node.depth}`;
  return titleLine(shape, node, node.children, content, spanOf(node).end, text);
}

function itemLine(item: ListItem, first: Paragraph | Heading, list: List, text: string, depth: number): TitleLine {
  const isTask = typeof item.checked === 'boolean';
  const all = isTask ? contentAfterBox(first, text) : contentOf(first, text);
  const box = isTask ? 0 : boxLength(all, text);
  const own = { start: all.start + box, end: all.end };
  const content = lineWithLinks(firstLine(own, text), own.end, first.children, text);
  const inside = box > 0 ? first.children.filter((child) => overlaps(spanOf(child), content)) : first.children;
  const shape: Shape = `${list.ordered ? 'ordered' : 'bullet'} ${depth}`;
  const line = titleLine(shape, first, inside, content, spanOf(item).end, text);
  return { ...line, list: depth === 1 ? spanOf(list).start : undefined, task: isTask || box > 0 };
}

/** Lines meant as items that are indented too far, so that they continue the paragraph above: "    - Wires". */
const BULLET = /^[-*+][ \t]/;

function paragraphLines(node: Paragraph, text: string, outer: 'line' | 'quote'): TitleLine[] {
  const lines: TitleLine[] = [];
  const all = contentOf(node, text);
  const { children } = node;
  let start = all.start;
  let next = 0;
  /** Returns the children up to an offset, without those of previous lines. Takes linear time for all lines of a paragraph. */
  const upTo = (end: number) => {
    let last = next;
    while (last < children.length && spanOf(children[last] as PhrasingContent).start < end) last++;
    return children.slice(next, last);
  };
  while (start < all.end) {
    while (next < children.length && spanOf(children[next] as PhrasingContent).end <= start) next++;
    const line = firstLine({ start, end: all.end }, text);
    const own = lineWithLinks(line, all.end, upTo(line.end), text);
    const mayBeHeading = outer === 'line' && text[own.start] === '#';
    const hashes = mayBeHeading ? (HEADING_WITHOUT_SPACE.exec(text.slice(own.start, own.end))?.[0].length ?? 0) : 0;
    const box = outer === 'line' ? boxLength(own, text) : 0;
    const content = { start: own.start + hashes + box, end: own.end };
    const inside = upTo(content.end).filter((child) => overlaps(spanOf(child), content));
    const bold = outer === 'line' && inside.length === 1 && inside[0]?.type === 'strong';
    const isItem = start > all.start && BULLET.test(text.slice(content.start, content.start + 2));
    const shape: Shape = hashes > 0 ? `heading ${hashes}` : isItem ? 'inner' : bold ? 'bold' : outer;
    lines.push(titleLine(shape, node, inside, content, hashes > 0 ? own.end : all.end, text));
    start = content.end;
    while (start < all.end && /[\s>]/.test(text[start] as string)) start++;
  }
  return lines;
}

function titleLine(
  shape: Shape,
  block: Nodes,
  inside: readonly PhrasingContent[],
  content: Span,
  blockEnd: number,
  text: string,
): TitleLine {
  const unseen: Span[] = [];
  const objects: Span[] = [];
  const markup: Span[] = [];
  for (const child of inside) {
    mask(child, text, content, unseen, objects);
    markUp(child, text, content, markup);
  }
  const misspelt = misspeltLink(content, text);
  if (misspelt) uncover(misspelt, unseen, objects);
  const kept = inside.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const link = misspelt ?? leadingLink(kept, text);
  return {
    shape,
    line: { start: lineStartAt(text, content.start), end: lineEndAt(text, content.end) },
    content,
    titleEnd: undefined,
    cells: noCells,
    // Emphasis can continue from the previous line, together with the link that it starts with.
    link: link && link.span.start >= content.start ? link : undefined,
    labelled: link ? undefined : labelledLink(kept, text),
    trailing: link ? undefined : trailingLink(kept, text),
    unseen: compact(unseen),
    objects: compact(objects),
    markup: compact(markup),
    blockEnd: Math.max(blockEnd, spanOf(block).end),
    list: undefined,
    task: false,
    emphasized: kept.length === 1 && (kept[0]?.type === 'strong' || kept[0]?.type === 'emphasis'),
  };
}
