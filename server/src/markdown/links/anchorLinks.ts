import type { Span } from '../../text/span';
import { perSection, type Section } from '../sections/section';
import { markupAt } from './markupAt';

/**
 * Returns the spans of anchors in links to headings of the same file ("docker" in `[Docker](#docker)`), relative to the
 * section.
 */
export const anchorLinksIn = perSection((section: Section): readonly Span[] => {
  const links: Span[] = [];
  for (const { index, 0: all } of section.text.matchAll(LINK)) {
    if (markupAt(section, index).includes('link')) links.push({ start: index + 3, end: index + all.length - 1 });
  }
  return links;
});

const LINK = /\]\(#[^()\s]+\)/g; // "](#docker)"
