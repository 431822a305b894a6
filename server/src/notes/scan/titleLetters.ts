import { lineGroups } from '../../text/lineGroups';
import { kindOf } from '../words/kinds';
import { mayContainTimeWord } from '../words/timeWords';
import { bareLines, titleStarts } from './rawTitles';

/**
 * The letters and digits of titles in lower case, one byte each and one line per title, so that those of thousands of notes
 * files fit into memory. Letters of scripts other than ASCII share bytes.
 */
export type Letters = Uint8Array;

/**
 * Returns the letters of all lines that may contain titles of modules, except those that are `known`; without parsing, in steps
 * between which other work can be done. All letters of a module's title that `readNotes` finds are in one of the lines, in
 * their order.
 */
export function* titleLetters(text: string, known: ReadonlySet<string> = none): Generator<void, Letters> {
  const parts: Letters[] = [];
  let above = '';
  for (const lines of lineGroups(text)) {
    const titles: string[] = [];
    for (const line of lines) {
      if (UNDERLINE.test(line)) titles.push(above);
      above = known.has(line) ? '' : line;
      if (above !== '' && (STRUCTURE.test(line) || mayBePlainTitle(line))) titles.push(line);
    }
    parts.push(lettersOf(titles.map((line) => line.replace(LEADING_LINK, '$1'))));
    yield;
  }
  return joined(parts);
}

const none: ReadonlySet<string> = new Set();

/** Concatenates parts; no line continues in the next part. */
export function joined(parts: readonly Letters[]): Letters {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const letters = new Uint8Array(parts.reduce((length, part) => length + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    letters.set(part, at);
    letters[at + part.length] = LINE_FEED;
    at += part.length + 1;
  }
  return letters;
}

/** Returns the ASCII letters of the titles in lower case, with a line feed between titles. */
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
    } else if (length - lineStart < MAX_LENGTH && isLetter(unit)) letters[length++] = byteOf(unit);
  }
  return letters.slice(0, length);
}

/** Returns whether the letters are adjacent in one line, and thus almost certainly a match. */
export function areAdjacent(letters: Letters, lines: Letters): boolean {
  const [first] = letters;
  if (first === undefined) return true;
  for (let at = lines.indexOf(first); at >= 0; at = lines.indexOf(first, at + 1)) {
    if (letters.every((byte, n) => lines[at + n] === byte)) return true;
  }
  return false;
}

/** Returns whether one line contains the letters in their order. */
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
/** Cached class of each UTF-16 unit: not computed, letter or digit, or neither. */
const known = new Uint8Array(0x10000);
const A_LETTER = 1;
const NO_LETTER = 2;

function isLetter(unit: number): boolean {
  if (known[unit] === 0) known[unit] = LETTER.test(String.fromCharCode(unit)) ? A_LETTER : NO_LETTER;
  return known[unit] === A_LETTER;
}

const SIGMA = 0x3c3;
const LAST_SIGMA = 0x3c2;

/**
 * Returns the byte of a UTF-16 unit. A final sigma equals other sigmas, since lower case depends on the position only for them.
 */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit;
  return 0x80 | ((unit === LAST_SIGMA ? SIGMA : unit) & 0x7f);
}

const STRUCTURE = /^[\s>]*(?:[#*+_-]|\d{1,9}[.)])|\[|\||<summary/i; // "> ## Title", "1. Title", "[Title](url)", "| Title | 5 min |", "<summary>Week 1"
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/; // "---", under a heading
// The URL of a link at the start of a title is not part of it: "1. [Title](https://docker.example)".
const LEADING_LINK = /^([\s>]*(?:[-+*]\s+|\d{1,9}[.)]\s+)*(?:#{1,6}\s+)?[*_]{0,3}\[[^[\]<>`\\]*\])\(https?:[^()\s]*\)/;
// Maximum length of a title for the parser, with the number and list marker before it.
const MAX_LENGTH = 240;
const KIND_MARK = /[:：–—-]/;

/** Returns whether a line of prose may be a title: with a time, or with a kind at its beginning, as in "Video: Images". */
function mayBePlainTitle(line: string): boolean {
  return mayContainTimeWord(line) || (KIND_MARK.test(line) && bareLines(line).flatMap(titleStarts).some(kindOf));
}
