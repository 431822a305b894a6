import { type Section, unreadTwin } from './section';

/**
 * Sections of a document that the parser reads: each takes about 0.2 ms and several KB, however short it is. Of usual notes, one
 * section of ten is left to it, and notes of 100 KB have about 1,500 sections.
 */
export const MOST_PARSED_SECTIONS = 2_000;

/**
 * Returns the sections of a document in which those that may need the parser, after the first 2,000, are not read. They count from
 * the start of the document, so that the result depends on the text only. O(sections), once `mayNeedParser` is cached for them.
 */
export function withinAllowance(
  sections: readonly Section[],
  mayNeedParser: (section: Section) => boolean,
): readonly Section[] {
  if (sections.length <= MOST_PARSED_SECTIONS) return sections;
  let left = MOST_PARSED_SECTIONS;
  return sections.map((section) =>
    !section.unreadOf && mayNeedParser(section) && --left < 0 ? unreadTwin(section) : section,
  );
}
