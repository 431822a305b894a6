import type { Definition, Link, LinkReference, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Span } from '../../text/span';
import { perSection, type Section, treeOf } from '../sections/section';
import { linkText, spanOf } from '../source/leadingLink';

/** A link to a heading or to a relative path, or a link definition of one. Spans are relative to the section. */
export interface LocalLink {
  /** The whole link: `[Graphs](lectures/1.md#graphs)`, `[graphs]: lectures/1.md#graphs`. */
  readonly span: Span;
  /** The text of the link; empty in a definition. */
  readonly words: Span;
  /** The path as written; empty in a link to a heading of the same text. */
  readonly path: Span;
  /** The part after the "#"; `undefined` if there is none. */
  readonly anchor: Span | undefined;
  /** The label of a definition; `undefined` for a link. */
  readonly label: string | undefined;
}

/** A reference link, `[Graphs][graphs]`. Spans are relative to the section. */
export interface LabelledLink {
  readonly span: Span;
  readonly label: string;
}

const MAYBE_LINK = /\]\(|\]:/; // "[Graphs](#graphs)", "[graphs]: #graphs"
const MAYBE_LABEL = /\]/;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\])/i; // "https://", "/root"

/** Returns the links of a section to files and headings, in document order. */
export const localLinksIn = perSection((section: Section): readonly LocalLink[] => {
  const links: LocalLink[] = [];
  if (!MAYBE_LINK.test(section.text)) return links;
  visit(treeOf(section), (node) => {
    const link = node.type === 'link' || node.type === 'definition' ? localLink(node, section.text) : undefined;
    if (link) links.push(link);
  });
  return links;
});

/** Returns the reference links of a section, in document order. */
export const labelledLinksIn = perSection((section: Section): readonly LabelledLink[] => {
  const links: LabelledLink[] = [];
  // Only a defined label is a link, and `given` lists the defined labels of the section.
  if (section.given.length === 0 && !MAYBE_LINK.test(section.text)) return links;
  if (!MAYBE_LABEL.test(section.text)) return links;
  visit(treeOf(section), (node) => {
    if (node.type === 'linkReference') links.push(labelledLink(node));
  });
  return links;
});

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function localLink(node: Link | Definition, text: string): LocalLink | undefined {
  const { url } = node;
  const span = spanOf(node);
  if (url === '' || ELSEWHERE.test(url)) return undefined;
  const words = node.type === 'link' ? linkText(node, text) : { start: span.start, end: span.start };
  // A URL that is written with escapes does not occur in the text, and is ignored.
  const start = text.indexOf(url, openingEnd(text, words.end, node.type === 'link' ? '](' : ']:'));
  if (start < 0 || start + url.length > span.end) return undefined;
  const mark = url.indexOf('#');
  const pathEnd = start + (mark < 0 ? url.length : mark);
  return {
    span,
    words,
    path: { start, end: pathEnd },
    anchor: mark < 0 ? undefined : { start: pathEnd + 1, end: start + url.length },
    label: node.type === 'definition' ? normalizeIdentifier(node.identifier) : undefined,
  };
}

function openingEnd(text: string, from: number, opening: string): number {
  const at = text.indexOf(opening, from);
  return at < 0 ? text.length : at + opening.length;
}

function labelledLink(node: LinkReference): LabelledLink {
  return { span: spanOf(node), label: normalizeIdentifier(node.identifier) };
}
