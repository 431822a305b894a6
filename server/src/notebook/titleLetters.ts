import { kindOf } from './kinds';
import { bareLines, titleStarts } from './rawTitles';
import { mayHoldTimeWord } from './timeWords';

/**
 * The letters and digits of titles, small, a byte for each and a line for each title, so that those of thousands of
 * notebooks fit into the memory. Letters of other scripts share a byte with others of theirs.
 */
export type Letters = Uint8Array;

/**
 * The letters of all lines in which modules' titles may stand, worked out without reading the notes. All letters of the title
 * of a module that `readNotebook` finds stand in one of them, in their order.
 */
export function titleLetters(text: string): Letters {
  const lines = text.split(LINE_END);
  return lettersOf(
    lines
      .filter((line, n) => STRUCTURE.test(line) || UNDERLINE.test(lines[n + 1] ?? '') || mayBePlainTitle(line))
      .map((line) => line.replace(LEADING_LINK, '$1')),
  );
}

export function lettersOf(titles: readonly string[]): Letters {
  const all = titles.join('\n').toLowerCase();
  const letters = new Uint8Array(all.length);
  let length = 0;
  let lineStart = 0;
  for (let at = 0; at < all.length; at++) {
    const unit = all.charCodeAt(at);
    if (unit === LINE_FEED) {
      if (length > lineStart) letters[length++] = LINE_FEED;
      lineStart = length;
    } else if (length - lineStart < LONGEST && isLetter(unit)) letters[length++] = byteOf(unit);
  }
  return letters.slice(0, length);
}

/** Whether the letters stand in one line in their order. */
export function isInLine(letters: Letters, lines: Letters): boolean {
  let found = 0;
  for (const byte of lines) {
    if (found === letters.length) break;
    if (byte === LINE_FEED) found = 0;
    else if (byte === letters[found]) found++;
  }
  return found === letters.length;
}

const LINE_FEED = 10;
const LETTER = /[\p{L}\p{N}]/u;
/** What is known of each UTF-16 unit: nothing yet, a letter or digit, or neither. */
const known = new Uint8Array(0x10000);
const A_LETTER = 1;
const NO_LETTER = 2;

function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? A_LETTER : NO_LETTER;
  return known[unit] === A_LETTER;
}

const SIGMA = 0x3c3;
const LAST_SIGMA = 0x3c2;

/** Small letters depend on their place in one case: a sigma that ends a word. */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit;
  return 0x80 | ((unit === LAST_SIGMA ? SIGMA : unit) & 0x7f);
}

const LINE_END = /\r\n?|\n/;
const STRUCTURE = /^[\s>]*(?:[#*+_-]|\d{1,9}[.)])|\[|\|/; // "> ## Title", "1. Title", "[Title](url)", "| Title | 5 min |"
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/; // "---", under a heading
// The address of a link that opens a title is none of it: "1. [Title](https://docker.example)".
const LEADING_LINK = /^([\s>]*(?:[-+*]\s+|\d{1,9}[.)]\s+)*(?:#{1,6}\s+)?[*_]{0,3}\[[^[\]<>`\\]*\])\(https?:[^()\s]*\)/;
// The reader takes no longer line for a title; a number and the mark of a list may stand before it.
const LONGEST = 240;
const KIND_MARK = /[:：–—-]/;

/** A line that looks like prose bears a title only where it tells a time or opens with a kind: "Video: Images". */
function mayBePlainTitle(line: string): boolean {
  return mayHoldTimeWord(line) || (KIND_MARK.test(line) && bareLines(line).flatMap(titleStarts).some(kindOf));
}
