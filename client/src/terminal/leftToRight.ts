/*
 * Makes commands display in the order in which a shell reads them. Between right-to-left letters, punctuation, spaces and
 * digits are displayed from right to left, too, and mirrored: `cat א > ב` would look like "cat ב < א", and `א 1 2` like "2 1
 * א". https://www.unicode.org/reports/tr9/
 */

/** Matches letters of right-to-left scripts, such as Hebrew and Arabic. */
const LETTERS = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;

/** Matches the end of a word of these letters, except at the end of a line. */
const WORD_END = new RegExp(`(?<=${LETTERS})(?!${LETTERS})(?=.)`, 'gu');

const FIRST_LETTER = /\p{L}/u;
const IS_TURNING = new RegExp(LETTERS, 'u');

/** The left-to-right mark (U+200E), which has the direction of a left-to-right letter. */
const MARK = '\u200e';

/**
 * Adds marks to a line so that its words are displayed from left to right. Some dialogs derive the direction of a line from its
 * first letter, so that a mark is added there, too. O(length).
 */
export function leftToRight(line: string): string {
  const marked = line.replace(WORD_END, MARK);
  return IS_TURNING.test(FIRST_LETTER.exec(line)?.[0] ?? '') ? MARK + marked : marked;
}
