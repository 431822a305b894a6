import { wordSet, wordTable } from './wordTable';

const numbers = wordTable<number>([
  [1, 'a an one ein eine einer einen un une una uno'],
  [2, 'two zwei deux dos'],
  [3, 'three drei trois tres'],
  [4, 'four vier quatre cuatro'],
  [5, 'five fünf cinq cinco'],
  [6, 'six sechs seis'],
  [7, 'seven sieben sept siete'],
  [8, 'eight acht huit ocho'],
  [9, 'nine neun neuf nueve'],
  [10, 'ten zehn dix diez'],
  [11, 'eleven elf onze once'],
  [12, 'twelve zwölf douze doce'],
  [15, 'fifteen fünfzehn quinze quince'],
  [20, 'twenty zwanzig vingt veinte'],
  [25, 'fünfundzwanzig veinticinco'],
  [30, 'thirty dreißig trente treinta'],
  [35, 'fünfunddreißig'],
  [40, 'forty vierzig quarante cuarenta'],
  [45, 'fünfundvierzig'],
  [50, 'fifty fünfzig cinquante cincuenta'],
  [55, 'fünfundfünfzig'],
  [60, 'sixty sechzig soixante sesenta'],
  [90, 'ninety neunzig noventa'],
  [1.5, 'anderthalb eineinhalb'],
  [2.5, 'zweieinhalb'],
  [3.5, 'dreieinhalb'],
]);

const fractions = wordTable<number>([
  [1 / 2, 'half halbe halben demi demie media medio 半'],
  [1 / 4, 'quarter quarters viertel quart quarts cuarto cuartos'],
]);

/** Unicode fractions. "1½" is one token; "1/2" is three. */
const unicodeFractions: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4 };

/** Chinese digits; the index is the value. */
const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Parses a number in digits or as one word of a supported language; `undefined` for other texts. */
export function numberOfWord(word: string): number | undefined {
  return numbers(word) ?? (isHanNumber(word) ? hanNumber(word) : undefined);
}

const LAST_ASCII = 127;
const HAN_NUMBER = /^[一二两三四五六七八九十百零]+$/;

/** Returns whether a word is a Chinese number. */
export function isHanNumber(word: string): boolean {
  return word.charCodeAt(0) > LAST_ASCII && HAN_NUMBER.test(word);
}

/** The words for numbers and fractions, in lower case, without Chinese numbers. */
export const numberWords: readonly string[] = [...numbers.words, ...fractions.words];

/** Returns the fraction that a word names, from 0 to 1: 0.5 for "half"; `undefined` for other words. */
export const fractionOfWord = fractions;

/** Returns whether a word joins a number and a fraction: "one *and* a half", "vingt *et* un", "una hora *y* media". */
export const isAnd = wordSet('and und et y');

/** Returns whether a word joins a fraction and its unit: "quarter *of an* hour", "quart *d'*heure", "cuartos *de* hora". */
export const isOf = wordSet("of a an d de ' ’ -");

/** Parses digits with an optional fraction: "30", "1.5", "1,5", "1½". */
export function numberOfDigits(text: string): number {
  const part = unicodeFractions[text.at(-1) as string];
  return part === undefined ? Number(text.replace(',', '.')) : Number(text.slice(0, -1)) + part;
}

/** Parses a Chinese number ("三" is 3, "十二" is 12, "一百二十" is 120) or digits. */
export function hanNumber(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const [ones = '', tens, hundreds] = text
    .replace('两', '二')
    .split(/[十百]/)
    .reverse();
  const ten = text.includes('十') ? digit(tens || '一') * 10 : 0;
  const hundred = text.includes('百') ? digit((text.includes('十') ? hundreds : tens) || '一') * 100 : 0;
  return hundred + ten + digit(ones);
}

/** Returns a number from 1 to 99 in Chinese: the inverse of `hanNumber`. */
export function hanNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  return (tens > 1 ? hanDigits[tens] : '') + (tens > 0 ? '十' : '') + (hanDigits[number % 10] as string);
}

function digit(han: string): number {
  return hanDigits.indexOf(han.replace('零', ''));
}
