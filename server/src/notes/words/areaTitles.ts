import { dateAt } from './dates';
import { kindOf } from './kinds';
import { hanNumber, hanNumeral } from './numberWords';
import { signsBefore } from './signs';
import {
  countsLessons,
  HAN_AREAS,
  HAN_LESSONS,
  HAN_OFTEN,
  isAreaWord,
  isCountedBefore,
  isUnitWord,
  KOREAN_AREAS,
  KOREAN_LESSONS,
  KOREAN_OFTEN,
} from './unitWords';

/** A title with a word or number that opens an area. */
export interface AreaTitle {
  /** The text after the word and number: "Docker and Containers"; an empty string if nothing follows. */
  readonly title: string;
  readonly number: number | undefined;
  /** The date in the place of a number: "21 febbraio". */
  readonly date?: string;
  /** The numbered word, in lower case: "week" of "Week 3", "课" of "第3课". */
  readonly word: string;
  /** Length of the text before `title`, in UTF-16 units. */
  readonly skipped: number;
  /**
   * Whether the title always opens an area, as "Area 1" and "Week 3" do; "Chapter 4", "Lecture 5" and "Week 3, Lab 2" do so only
   * if they contain modules.
   */
  readonly isCertain: boolean;
  /** Whether the word names a unit of teaching: "Lecture 5", "第3课". */
  readonly isLesson: boolean;
  /** Whether a known course has an area with that title. */
  readonly isKnown: boolean;
}

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const FIRST_WORD = /^[^\s\d:.\-–—|#()]+/;
const NUMBERED =
  /^[\p{L}\p{M}]+(?:\s*(?:(?:[Nn][º°]|№|[Nn][Oo]\.|[Nn][Rr]\.|[Kk]e-)\s*)?#?(\d{1,3})(?:[a-hA-H]|[-–]\d{1,3})?|\s+(\p{L}{1,6}))(?![\p{L}\d]|[.,]\d)\s*[:：.\-–—|]*\s*/u; // "Area 1 - Docker", "Lecture 2b", "Chapter IV: Trees", "Week Three"
const ORDINAL_FIRST =
  /^(\d{1,3})(?:(?:\.|[ªº]|-?(?:ère?|ème|er?|й|я|st|nd|rd|th))\s+|[.-])([^\s\d:：.\-–—]+)\s*[:：.\-–—]*\s*/; // "3. Woche: Wege", "3-dars"
const NUMBERED_HAN = new RegExp(
  String.raw`^第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:(${HAN_AREAS})|(${HAN_LESSONS}|${HAN_OFTEN}))\s*[:：.、\-–—]*\s*`,
  'u',
); // "第3章 网络"
const NUMBERED_KOREAN = new RegExp(
  String.raw`^(?:제\s?)?(\d{1,3})\s?(?:(${KOREAN_AREAS})|(${KOREAN_LESSONS}|${KOREAN_OFTEN}))(?!\p{L})\s*[:：.\-–—]*\s*`,
  'u',
); // "3강 전선"

/** The first characters of titles that start with a number. */
const NUMBER_STARTS = '0123456789第제';

/** Parses the title of an area; symbols can come before it: "📅 Week 3". Returns `undefined` for other lines. */
export function areaTitleOf(line: string): AreaTitle | undefined {
  const signs = signsBefore(line);
  const read = countedTitle(signs > 0 ? line.slice(signs) : line);
  return read && signs > 0 ? { ...read, skipped: read.skipped + signs } : read;
}

function countedTitle(line: string): AreaTitle | undefined {
  const word = FIRST_WORD.exec(line)?.[0];
  if (word !== undefined && isUnitWord(word)) {
    const dated = countsLessons(word) ? datedTitle(line, word) : undefined;
    if (dated) return dated;
    const [opening, digits, spelt] = NUMBERED.exec(line) ?? [];
    const number = spelt ? numberSpelt(spelt) : digits === undefined ? undefined : Number(digits);
    if (opening === undefined || number === undefined) return undefined;
    return titleAfter(line, opening, { word, number, isCertain: isAreaWord(word) });
  }
  if (!NUMBER_STARTS.includes(line.charAt(0))) return undefined;
  const [opening, digits, counted = ''] = ORDINAL_FIRST.exec(line) ?? [];
  if (opening !== undefined && isCountedBefore(counted))
    return titleAfter(line, opening, { word: counted, number: Number(digits), isCertain: isAreaWord(counted) });
  const [inHan, hanDigits = '', areaWord, otherWord = ''] = NUMBERED_HAN.exec(line) ?? NUMBERED_KOREAN.exec(line) ?? [];
  if (inHan === undefined) return undefined;
  return titleAfter(line, inHan, {
    word: areaWord ?? otherWord,
    number: hanNumber(hanDigits),
    isCertain: areaWord !== undefined,
  });
}

const BEFORE_DATE = /^\s+(?:(?:of|on|vom|am|du|del|dell['’]|do|da|van|от|за|z)\s+|\()?/u; // " vom "

/** Parses a title with a date in the place of a number: "Lecture of March 3: Wires". */
function datedTitle(line: string, word: string): AreaTitle | undefined {
  const before = word.length + (BEFORE_DATE.exec(line.slice(word.length))?.[0].length ?? 0);
  const date = before > word.length ? dateAt(line.slice(before, before + MAX_DATE_LENGTH)) : undefined;
  if (date === undefined) return undefined;
  const opening = line.slice(0, before + date.length) + (AFTER_DATE.exec(line.slice(before + date.length))?.[0] ?? '');
  return {
    ...titleAfter(line, opening, { word, number: 0, isCertain: false }),
    number: undefined,
    date: date.toLowerCase(),
  };
}

const MAX_DATE_LENGTH = 40;
const AFTER_DATE = /^\)?\s{0,3}[:：.\-–—|]?\s{0,3}/;

const COUNTED = /^([^\s\d:：.\-–—]+)\s*(?:$|[:：.\-–—]\s*)/; // "Vorlesung: Wege"

/** Parses a title whose number the caller parsed, since it comes before the word: "Vorlesung: Wege" of "3. Vorlesung: Wege". */
export function countedBefore(title: string, number: number | undefined): AreaTitle | undefined {
  const [opening, word = ''] = (number !== undefined && COUNTED.exec(title)) || [];
  if (opening === undefined || number === undefined || !isCountedBefore(word)) return undefined;
  return titleAfter(title, opening, { word, number, isCertain: isAreaWord(word) });
}

function titleAfter(
  line: string,
  opening: string,
  { word, number, isCertain }: Pick<AreaTitle, 'word' | 'isCertain'> & { readonly number: number },
): AreaTitle {
  const title = line.slice(opening.length);
  return {
    title,
    number,
    word: word.toLowerCase(),
    skipped: opening.length,
    isCertain: isCertain && !kindOf(title)?.prefixed,
    isLesson: countsLessons(word),
    isKnown: false,
  };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Returns the number that a word spells: 4 for "IV", 3 for "Three"; `undefined` for other words and for a lower-case "i". */
function numberSpelt(word: string): number | undefined {
  if (!/^[IVX]+$/.test(word)) return words.indexOf(word.toLowerCase()) + 1 || undefined;
  const digits = [...word].map((digit) => romanDigits[digit] as number);
  return digits.reduce((sum, digit, n) => sum + (digit < (digits[n + 1] ?? 0) ? -digit : digit), 0);
}

/** Returns the text before an area's title with another number: for 4, "## Chapter IV: " from "## Chapter III: ". */
export function openingWithNumber(opening: string, number: number): string {
  for (const { written, spelt } of spellings) {
    const last = [...opening.matchAll(written)].at(-1);
    if (last) return opening.slice(0, last.index) + spelt(number, last[0]) + opening.slice(last.index + last[0].length);
  }
  return opening;
}

/** The ways to write a number. In a line, the last match of the first matching way is the number of the area. */
const spellings: readonly { readonly written: RegExp; readonly spelt: (number: number, before: string) => string }[] = [
  { written: /\d+/g, spelt: String }, // "3"
  { written: /\b[IVX]+\b/g, spelt: roman }, // "III"
  { written: /第\s*[一二三四五六七八九十]+/g, spelt: inHan }, // "第三"
  { written: new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), spelt: inWords }, // "Three"
];

function inHan(number: number, before: string): string {
  return before.replace(/[一二三四五六七八九十]+/, hanNumeral(number));
}

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] as string);
}

function inWords(number: number, before: string): string {
  const word = words[number - 1] ?? String(number);
  return /^\p{Lu}/u.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
