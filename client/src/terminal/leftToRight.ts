/*
 * The order in which a command is shown. Between letters that are written from right to left, signs, spaces and digits are shown
 * from right to left, too, and mirrored: `cat א > ב` would look like "cat ב < א", and `א 1 2` like "2 1 א".
 * https://www.unicode.org/reports/tr9/
 */

/** Letters of Hebrew, Arabic and other scripts that are written from right to left. */
const LETTERS = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;

/** Matches the end of a word of these letters, with more in its line. */
const WORD_END = new RegExp(`(?<=${LETTERS})(?!${LETTERS})(?=.)`, 'gu');

const FIRST_LETTER = /\p{L}/u;
const IS_TURNING = new RegExp(LETTERS, 'u');

/** The mark that counts as a letter written from left to right. */
const MARK = '\u200e';

/**
 * Returns a line with marks that show its words from left to right, in the order in which a shell reads them. Some dialogs take
 * the direction of a line from its first letter, so one is added there, too. O(length).
 */
export function leftToRight(line: string): string {
  const marked = line.replace(WORD_END, MARK);
  return IS_TURNING.test(FIRST_LETTER.exec(line)?.[0] ?? '') ? MARK + marked : marked;
}
