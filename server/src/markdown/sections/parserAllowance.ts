import { exceedsParserLimits } from '../source/parserLimits';
import { perSection, type Section, unreadTwin } from './section';

/*
 * How much of a document the parser reads. It reads 1 to 3 MB/s, a hundredth of the speed of `plainTree`. Of usual notes, 6 % of the
 * characters and one section of ten are left to it, which is a tenth of the allowance of notes of 100 KB. All counts start at the
 * beginning of the document and depend on its text only, so that a revised document equals one that is read from scratch.
 */

/** What a section costs beside its characters: a call of the parser takes as long as this many of them. */
export const SECTION_COST = 150;

/** Returns the characters that the parser reads of a document of this length: those of about 80 ms, and 60 ms more for each MB. */
export function parserAllowance(length: number): number {
  return 120_000 + length / 10;
}

/** Returns the cost of a section that is left to the parser: none if it is over the parser's limits, and not parsed at all. */
const costOf = perSection(({ text }: Section): number => (exceedsParserLimits(text) ? 0 : SECTION_COST + text.length));

/**
 * Returns the sections of a document in which those that may need the parser, after an allowance of their characters is used up, are
 * not read. O(sections), once `mayNeedParser` is cached for them.
 */
export function withinAllowance(
  sections: readonly Section[],
  mayNeedParser: (section: Section) => boolean,
  length: number,
  allowance: number,
): readonly Section[] {
  if (length + sections.length * SECTION_COST <= allowance) return sections;
  const needsParser = (section: Section) => !section.unreadOf && mayNeedParser(section);
  let left = allowance;
  const isTooMuch = (section: Section) => {
    if (needsParser(section)) left -= costOf(section);
    return left < 0;
  };
  const first = sections.findIndex(isTooMuch);
  if (first < 0) return sections;
  return sections.map((section, n) =>
    n >= first && needsParser(section) && costOf(section) > 0 ? unreadTwin(section) : section,
  );
}
