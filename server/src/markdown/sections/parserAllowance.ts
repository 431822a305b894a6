import { exceedsParserLimits } from '../source/parserLimits';
import { perSection, type Section, unreadTwin } from './section';

/*
 * Limits how much of a document the parser parses. It parses 1 to 3 MB/s, a hundredth of the speed of `plainTree`. In usual
 * notes, 6% of the characters and one section of ten need it: a tenth of the allowance for notes of 100 KB. All counts start at
 * the beginning of the document and depend on its text only, so that a document after edits equals one that is parsed from
 * scratch.
 */

/** Cost of a section in addition to its length, in UTF-16 units: the overhead of a call of the parser. */
export const SECTION_COST = 150;

/**
 * Returns the number of UTF-16 units that the parser may parse in a document of a length: about 80 ms, and 60 ms more for each
 * MB.
 */
export function parserAllowance(length: number): number {
  return 120_000 + length / 10;
}

/** Returns the cost of a section that needs the parser; 0 if it exceeds the parser's limits, so that it is not parsed. */
const costOf = perSection(({ text }: Section): number => (exceedsParserLimits(text) ? 0 : SECTION_COST + text.length));

/**
 * Returns the sections of a document, of which those that may need the parser are replaced by unparsed ones after the allowance
 * is used up. O(sections) if `mayNeedParser` is cached for them.
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
