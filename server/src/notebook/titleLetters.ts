import { kindOf } from './kinds';
import { titleStarts } from './rawTitles';
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
      .map((line) => (line.includes('<') ? line : line.replace(ADDRESS, ']'))),
  );
}

export function lettersOf(titles: readonly string[]): Letters {
  const lines = titles.map((title) =>
    title.toLowerCase().replaceAll('ς', 'σ').replace(NO_LETTER, '').slice(0, LONGEST),
  );
  const all = lines.filter((line) => line !== '').join('\n');
  const letters = new Uint8Array(all.length);
  for (let at = 0; at < all.length; at++) letters[at] = byteOf(all.charCodeAt(at));
  return letters;
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

function byteOf(unit: number): number {
  return unit < 0x80 ? unit : 0x80 | (unit & 0x7f);
}

const LINE_END = /\r\n?|\n/;
const STRUCTURE = /^[\s>]*(?:[#*+_-]|\d{1,9}[.)])|\[|\|/; // "> ## Title", "1. Title", "[Title](url)", "| Title | 5 min |"
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/; // "---", under a heading
const ADDRESS = /\]\(https?:[^()\s]*\)/g; // "](https://docker.example)"
const NO_LETTER = /[^\p{L}\p{N}]/gu;
// The reader takes no longer line for a title; a number and the mark of a list may stand before it.
const LONGEST = 240;
const KIND_MARK = /[:：–—-]/;

/** A line that looks like prose bears a title only where it tells a time or opens with a kind: "Video: Images". */
function mayBePlainTitle(line: string): boolean {
  return mayHoldTimeWord(line) || (KIND_MARK.test(line) && titleStarts(line).some(kindOf));
}
