import { withoutEnding } from '../../text/ending';
import { areaTitleOf } from '../words/areaTitles';
import type { KnownTitles } from '../words/knownTitles';
import { levelAtEnd, levelAtStart, levelOfLine, mayNameLevel } from '../words/levelNames';
import { STATE_WORDS } from '../words/stateWords';
import { mayContainTimeWord } from '../words/timeWords';

// Computes the possible titles of a line without parsing Markdown: always the title that the parser finds, and others.

const MARKUP = /[*_~`\\]+/g;
const TAG = /<[^<>]*>/g; // "<b>"
const BLANKS = /\s\s+|[^\S ]/g;
// Maximum length of a line to search. Words for an area, level or kind come first, and titles are far shorter.
const MAX_LENGTH = 400;

/** Returns the line without markup; both readings if the markup is ambiguous. */
export function bareLines(line: string): readonly string[] {
  const cut = line.length > MAX_LENGTH ? line.slice(0, MAX_LENGTH) : line;
  const bare = cut.replace(MARKUP, '').replace(BLANKS, ' ');
  return bare.includes('<') ? [bare, bare.replace(TAG, '')] : [bare];
}

const CHECKBOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/; // "- [x] "
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Returns the rest of a line without markup from each offset where a title may start. */
export function titleStarts(bare: string): readonly string[] {
  const box = CHECKBOX.exec(bare);
  if (box) return titleStarts(bare.slice(box[0].length));
  const letter = bare.search(LETTER);
  if (letter < 0) return [];
  const first = bare.search(LETTER_OR_DIGIT);
  const starts = letter === first ? [bare.slice(letter)] : [bare.slice(letter), bare.slice(first)];
  const state = STATE.exec(starts[0] as string)?.[0].length;
  return state === undefined ? starts : [...starts, (starts[0] as string).slice(state)];
}

const STATE = new RegExp(String.raw`^(?:${STATE_WORDS}) (?=[\p{L}\d])`, 'u'); // "TODO Lecture 1"

/** Returns whether a line without markup may open an area by a word, or name a level; `levels` are names from the settings. */
export function mayOpenArea(bare: string, levels: readonly string[]): boolean {
  const starts = titleStarts(bare);
  if (starts.some(areaTitleOf)) return true;
  if (levels.length === 0 && !mayNameLevel(bare)) return false;
  const isCut = bare.includes('[') || mayContainTimeWord(bare);
  return starts.some(
    (start) =>
      levelAtStart(start) || titlesFrom(start, isCut).some((title) => levelOfLine(title, levels) ?? levelAtEnd(title)),
  );
}

/** Returns whether a line without markup may be a title of the syllabus. */
export function mayBeKnown(bare: string, { isModule, isArea }: KnownTitles): boolean {
  const isCut = bare.includes('[') || mayContainTimeWord(bare);
  return titleStarts(bare).some((start) => titlesFrom(start, isCut).some((title) => isModule(title) || isArea(title)));
}

const BARE_NUMBER = /^[\s>]*#{1,6}[ \t]+#?\d{1,3}[.):：]?[\s#]*$|^[\s>]*#?\d{1,3}[.):：]?\s*$/; // "## 14.", or "14" above "---"

/** Returns whether a line without markup may be a heading that is only a number. */
export function mayBeBareNumber(bare: string): boolean {
  return BARE_NUMBER.test(bare);
}

const CLOSING = /[\s#:：~|/,;\-–—]/; // " ##"
const WORD_END = /[^\s:：,，.|/([（【{\]\-–—](?=[\s:：,，.|/([（【{\]\-–—])|[\u4e00-\u9fff]/g; // "r" of "Beginner (30 min)"
const MAX_WORDS = 12;

/**
 * Returns the titles that may start at the beginning of `start`. If `isCut`, a link or time may end the title after any word.
 */
function titlesFrom(start: string, isCut: boolean): string[] {
  const ends = isCut ? Array.from(start.matchAll(WORD_END), ({ index }) => index + 1).slice(0, MAX_WORDS) : [];
  return [withoutEnding(start, CLOSING), ...ends.map((end) => start.slice(0, end))];
}
