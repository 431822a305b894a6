import type { Span } from '../../text/span';
import { perSection, type Section } from '../sections/section';
import { markupAt } from './markupAt';

/**
 * Returns the spans of paths of Markdown files in links such as `[Lecture 1](lectures/1.md#graphs)`, without the fragment,
 * relative to the section.
 */
export const fileLinksIn = perSection((section: Section): readonly Span[] => {
  const links: Span[] = [];
  for (const { index, 0: all, 1: path = '' } of section.text.matchAll(LINK)) {
    if (!markupAt(section, index).includes('link')) continue;
    const start = index + all.indexOf(path, 2);
    links.push({ start, end: start + path.length });
  }
  return links;
});

const LINK = /\]\(<?([^()\s<>#?]{1,1000}\.(?:md|markdown))(?=[)>#?\s])/gi; // "](lectures/1.md", "](<1.md"
