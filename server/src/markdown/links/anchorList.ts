import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { perSection, type Section, treeOf } from '../sections/section';
import { linkText, spanOf } from '../source/leadingLink';

/** An item of a list that is only a link to a heading with the same text: `* [Docker](#docker)`. */
export interface AnchorItem {
  /** The depth of its list, from 1. */
  readonly depth: number;
  /** The line, without its line ending. */
  readonly line: Span;
  readonly link: Span;
  readonly text: Span;
  /** The part after the "#". */
  readonly anchor: Span;
  /** Whether it contains nested items. */
  readonly hasItems: boolean;
}

const MAYBE_ITEM = /\]\(#/; // "[Docker](#docker)"

/**
 * Returns the items of a section that is one list of such links, as a table of contents is. The list can continue in the next
 * sections. Empty for any other text.
 */
export const anchorItemsIn = perSection((section: Section): readonly AnchorItem[] => {
  if (!MAYBE_ITEM.test(section.text)) return [];
  const [list, ...others] = seen(treeOf(section).children);
  return (list?.type === 'list' && others.length === 0 && itemsOf(list, 1, section.text)) || [];
});

/** Returns the items of a list; `undefined` if an item is not only such a link. */
function itemsOf(list: List, depth: number, text: string): AnchorItem[] | undefined {
  const items: AnchorItem[] = [];
  for (const item of list.children) {
    const children = seen(item.children);
    const own = itemOf(children, depth, text);
    const inner = children[1];
    const below = inner?.type === 'list' ? itemsOf(inner, depth + 1, text) : [];
    if (!own || !below || children.length > 2 || (inner && inner.type !== 'list')) return undefined;
    items.push(own);
    for (const item of below) items.push(item);
  }
  return items;
}

/** Returns the blocks without comments. */
function seen<Block extends RootContent>(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'html' || !block.value.trimStart().startsWith('<!--'));
}

function itemOf(children: ListItem['children'], depth: number, text: string): AnchorItem | undefined {
  const [paragraph, inner] = children;
  const link = paragraph?.type === 'paragraph' ? onlyLink(paragraph) : undefined;
  if (!link?.url.startsWith('#') || !paragraph) return undefined;
  const words = linkText(link, text);
  const span = spanOf(link);
  const at = text.indexOf('](#', words.end) + 3;
  const end = at + text.slice(at, span.end).search(/[\s)]/);
  if (at < 3 || end < at) return undefined;
  const line = { start: lineStartAt(text, spanOf(paragraph).start), end: spanOf(paragraph).end };
  return { depth, line, link: span, text: words, anchor: { start: at, end }, hasItems: inner !== undefined };
}

/** Returns the link that a paragraph consists of, with or without emphasis; `undefined` if there is other content. */
function onlyLink({ children }: Pick<Paragraph, 'children'>) {
  const [only, ...others] = children;
  if (others.length > 0) return undefined;
  if (only?.type === 'strong' || only?.type === 'emphasis') return onlyLink(only);
  return only?.type === 'link' ? only : undefined;
}
