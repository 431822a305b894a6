import { STATE_WORDS } from './stateWords';

const COUNTED = new RegExp(String.raw`^\s*(?:(?:${STATE_WORDS})\s+)?(\p{L}{0,20}?)\s?#?\d{1,3}(?!\d|\p{L})`, 'u'); // "Step 7", "4.2"
const SERIAL = /^[\s*_]{0,4}(?:(?:\d{1,2}[.)] )?(\d{1,3}(?=_)|0\d{1,2}(?![\d:/]))|R\d{1,2}D(\d{1,3})(?![\p{L}\d]))/u; // "7_", "07 - ", "R1D7"
const ORDINAL = /^[\s*_]{0,4}#?(\d{1,3})\s?[.):：、\-–—]\s?(?=[^\s\d])/; // "103: ", "1. "

/** Returns the word that counts a line, in lower case: "step" of "Step 7: Wires", "" of "4.2 Wires". */
export function countingWord(words: string): string | undefined {
  return COUNTED.exec(words)?.[1]?.toLowerCase();
}

/**
 * Returns the number before a title that is written as files are named: 7 of "7_wires" and "07 - Wires", or that of a day in a
 * round, "R1D7".
 */
export function serialOf(words: string): number | undefined {
  return numberIn(SERIAL.exec(words));
}

/** Returns the number that alone comes before a title: 103 of "103: Wires"; none of "4.2 Wires". */
export function ordinalOf(words: string): number | undefined {
  return numberIn(ORDINAL.exec(words));
}

const BARE = /^#?(\d{1,3})[.):：]?$/; // "14."

/** Returns the number that is all of a title: 14 of "14."; a year is none. */
export function bareNumberIn(title: string): number | undefined {
  return numberIn(BARE.exec(title));
}

function numberIn(found: RegExpExecArray | null): number | undefined {
  return found ? Number(found[1] ?? found[2]) : undefined;
}

const FEWEST = 3;
const FEWEST_AGAIN = 4;

/** Returns whether so many numbers of so many titles are a series: it may begin again in each area. */
export function areCounted(numbers: number, titles: number): boolean {
  return numbers >= FEWEST || (numbers > 1 && titles >= FEWEST_AGAIN);
}
