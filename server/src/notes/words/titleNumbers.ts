import { STATE_WORDS } from './stateWords';

const COUNTED = new RegExp(
  String.raw`^[\s*_]{0,6}(?:(?:${STATE_WORDS})\s+)?(\p{L}{0,20}?)\.?\s?#?\d{1,3}(?!\d|\p{L})`,
  'u',
); // "Step 7", "Kap. 3", "4.2"
const SERIAL = /^[\s*_]{0,4}(?:\d{1,2}[.)] )?(\d{1,3}(?=_)|0\d{1,2}(?![\d:/]))/; // "7_", "07 - "
/** Initials of words for a part and a smaller part: round and day, week and day, Woche and Tag, semaine and jour, module and lesson. */
const CODES: readonly string[] = 'RD WD WT SJ SD SG ML MA UL CL WL DL'.split(' ');
const CODE = /^[\s*_]{0,4}([A-Z])(\d{1,2})([A-Z])(\d{1,3})(?![\p{L}\d])/u; // "R1D7"
const ORDINAL = /^[\s*_]{0,4}#?(\d{1,3})\s?[.):：、\-–—]\s?(?=[^\s\d])/; // "103: ", "1. "

const DIGIT = /\d/;

/** The number at the start of a line, by its form. */
export interface TitleNumbers {
  /**
   * The word before the number of a line, in lower case: "step" for "Step 7: Wires", an empty string for "4.2 Wires"; `undefined`
   * if the line is not numbered.
   */
  readonly countedBy?: string | undefined;
  /** The number before a title in the form of file names: 7 for "7_wires", "07 - Wires", and 1007 for "R1D7" (round 1, day 7). */
  readonly serial?: number | undefined;
  /** The number before a title without a word: 103 for "103: Wires"; `undefined` for "4.2 Wires". */
  readonly ordinal?: number | undefined;
}

const unnumbered: TitleNumbers = {};

/** Returns the number at the start of a line. */
export function numbersOf(words: string): TitleNumbers {
  if (!DIGIT.test(words)) return unnumbered;
  return {
    countedBy: COUNTED.exec(words)?.[1]?.toLowerCase(),
    serial: numberIn(SERIAL.exec(words)) ?? codedNumber(words),
    ordinal: numberIn(ORDINAL.exec(words)),
  };
}

const BARE = /^#?(\d{1,3})[.):：]?$/; // "14."

/** Returns the number of a title that contains nothing else: 14 for "14."; `undefined` for a year. */
export function bareNumberIn(title: string): number | undefined {
  return numberIn(BARE.exec(title));
}

function numberIn(found: RegExpExecArray | null): number | undefined {
  return found ? Number(found[1]) : undefined;
}

const PARTS = 1000;

/** Returns the number of a code for a part of a part, which differs from those in other parts: 1007 for "R1D7". */
function codedNumber(words: string): number | undefined {
  const [, part = '', number, smallerPart = '', smaller] = CODE.exec(words) ?? [];
  return CODES.includes(part + smallerPart) ? PARTS * Number(number) + Number(smaller) : undefined;
}

const MIN_COUNT = 3;
const MIN_AGAIN = 4;

/** Returns whether so many distinct numbers on so many titles are a series. Numbers may start again in each area. */
export function areCounted(numbers: number, titles: number): boolean {
  return numbers >= MIN_COUNT || (numbers > 1 && titles >= MIN_AGAIN);
}
