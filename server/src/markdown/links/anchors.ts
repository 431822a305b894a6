import GithubSlugger, { slug as githubSlug } from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Span } from '../../text/span';
import { perSection, type Section, treeOf } from '../sections/section';
import { hasBlocks } from '../sections/unbroken';
import { spanOf } from '../source/leadingLink';

/** A heading as the target of links. */
export interface Anchored {
  /** The depth, from 1. */
  readonly depth: number;
  /** The visible text. */
  readonly text: string;
  /** The slug that GitHub generates, in the heading's case, without the suffix that distinguishes headings with equal words. */
  readonly anchor: string;
  /** The key by which links find it, in lower case. */
  readonly key: string;
  readonly span: Span;
}

const MAYBE_HEADING = /#|^[\t >]*[=-]+[\t ]*$/m; // "## Area 1", "---"

/** Returns all headings of a section, including those in quotes and lists, since GitHub generates an anchor for each. */
export const anchoredIn = perSection((section: Section): readonly Anchored[] => {
  const found: Anchored[] = [];
  if (MAYBE_HEADING.test(section.text)) collect(treeOf(section).children, found);
  return found;
});

function collect(nodes: readonly Nodes[], found: Anchored[]): void {
  for (const node of nodes) {
    if (node.type === 'heading') found.push(anchored(node));
    else if (hasBlocks(node)) collect(node.children, found);
  }
}

function anchored(heading: Heading): Anchored {
  const text = textOf(heading, { includeHtml: false, includeImageAlt: false }).trim();
  const anchor = slug(text);
  return { depth: heading.depth, text, anchor, key: anchor.toLowerCase(), span: spanOf(heading) };
}

/** Returns the anchor that GitHub creates for a text, without changing its case. */
export function slug(words: string): string {
  return githubSlug(words, true);
}

/** Returns a function that counts repeated anchors as GitHub does: the suffix of the second "beginner" is "-1". */
export function countingAnchors(): (key: string) => string {
  const slugger = new GithubSlugger();
  return (key) => slugger.slug(key).slice(key.length);
}

/** An anchor in HTML. Spans are relative to the section. */
export interface MadeAnchor {
  readonly key: string;
  readonly at: number;
}

const MADE = /\b(?:name|id)=(?:"([^"\s]+)"|'([^'\s]+)')|\{#([^\s{}]+)\}/g; // '<a name="docker">', "{#docker}" for other programs than GitHub

/** Returns the HTML anchors in a section. */
export const madeAnchorsIn = perSection(({ text }: Section): readonly MadeAnchor[] =>
  [...text.matchAll(MADE)].map(({ index, 1: double, 2: single, 3: braced }) => ({
    key: (double ?? single ?? braced ?? '').toLowerCase(),
    at: index,
  })),
);
