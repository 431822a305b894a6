import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Span } from '../text/span';
import { spanOf } from './leadingLink';
import { perSection, type Section, treeOf } from './section';
import { hasBlocks } from './unbroken';

/** A heading as links to it know it. */
export interface Anchored {
  /** From 1. */
  readonly depth: number;
  /** Its words as a reader sees them. */
  readonly text: string;
  readonly span: Span;
}

const MAYBE_HEADING = /#|^[\t >]*[=-]+[\t ]*$/m; // "## Area 1", "---"

/** All headings of a section, those in quotes and lists too: each gets an anchor. */
export const anchoredIn = perSection((section: Section): readonly Anchored[] => {
  const found: Anchored[] = [];
  if (MAYBE_HEADING.test(section.text)) collect(treeOf(section).children, found);
  return found;
});

function collect(nodes: readonly Nodes[], found: Anchored[]): void {
  for (const node of nodes) {
    if (node.type === 'heading') found.push({ depth: node.depth, text: seen(node), span: spanOf(node) });
    else if (hasBlocks(node)) collect(node.children, found);
  }
}

function seen(heading: Heading): string {
  return textOf(heading, { includeHtml: false, includeImageAlt: false }).trim();
}

const UNANCHORED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu; // ":", "&", "."

/** The anchor that GitHub makes of a heading's words, in their own case; a link finds it in any case. */
export function anchorOf(words: string): string {
  return words.replaceAll(UNANCHORED, '').replaceAll(' ', '-');
}

/** Counts anchors that come again as GitHub does: the second "Beginner" is "Beginner-1". */
export function countingAnchors(): (words: string) => string {
  const times = new Map<string, number>();
  return (words) => {
    const anchor = anchorOf(words);
    const key = anchor.toLowerCase();
    let count = times.get(key);
    if (count === undefined) {
      times.set(key, 0);
      return anchor;
    }
    do count++;
    while (times.has(`${key}-${count}`));
    times.set(key, count);
    times.set(`${key}-${count}`, 0);
    return `${anchor}-${count}`;
  };
}
