import { hanNumber, hanNumeral, numberOfWord } from './numberWords';
import { wordsIn } from './wordTable';

/** A title that says itself that it opens an area. */
export interface AreaTitle {
  /** Behind word and number: "Docker and Containers"; "" where nothing stands there. */
  readonly title: string;
  readonly number: number | undefined;
  /** How many characters of the line stand before that title. */
  readonly skipped: number;
  /** "Area 1" and "Week 3" open areas; "Chapter 4" and "Lecture 5" are areas only where modules stand in them. */
  readonly sure: boolean;
}

/** Words that count areas. */
const SURE = `
  area week weeks unit units part
  woche kalenderwoche kw einheit teil
  semaine unité partie
  semana unidad parte
`;

/** Words that count chapters of a book, or meetings of a course: areas in some notes, modules in others. */
const OFTEN = `
  chapter chapters lecture lesson session module day topic
  kapitel vorlesung lektion sitzung modul tag thema
  chapitre leçon séance module jour thème
  capítulo capitulo lección leccion sesión módulo modulo día tema
`;

const ROMAN = '[IVX]{1,6}';
const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const NUMBERED = new RegExp(
  `^(${wordsIn(SURE).join('|')}|${wordsIn(OFTEN).join('|')})(?:\\s+(${ROMAN}|${NUMBER_WORD})|\\s*(?:n[º°]|no\\.|nr\\.)?\\s*#?(\\d{1,3})(?:[-–]\\d{1,3})?)(?![\\p{L}\\d]|[.,]\\d)\\s*[:：.\\-–—|]*\\s*`,
  'iu',
); // "Area 1 - Docker", "Chapter IV: Trees", "Week Three"
const ORDINAL_FIRST = /^(\d{1,3})\.\s+(woche|kapitel|einheit|lektion|sitzung|teil)(?!\p{L})\s*[:：.\-–—]*\s*/iu; // "3. Woche: Wege"
const NUMBERED_HAN =
  /^第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:(周|单元|部分)|章|课|讲|节|天)\s*[:：.、\-–—]*\s*/u; // "第3章 网络"

const isSureWord = new RegExp(`^(?:${wordsIn(SURE).join('|')})$`, 'iu');

export function areaTitleOf(line: string): AreaTitle | undefined {
  const latin = NUMBERED.exec(line);
  if (latin) {
    const [opening, word, spelt, digits] = latin;
    const number = spelt ? numberSpelt(spelt) : Number(digits);
    return number === undefined ? undefined : behind(line, opening, number, isSureWord.test(word as string));
  }
  const ordinal = ORDINAL_FIRST.exec(line);
  if (ordinal) return behind(line, ordinal[0], Number(ordinal[1]), isSureWord.test(ordinal[2] as string));
  const han = NUMBERED_HAN.exec(line);
  return han ? behind(line, han[0], hanNumber(han[1] as string), han[2] !== undefined) : undefined;
}

function behind(line: string, opening: string, number: number, sure: boolean): AreaTitle {
  return { title: line.slice(opening.length), number, skipped: opening.length, sure };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "IV" is 4, "Three" is 3; "Part of" and a small "i" are no numbers. */
function numberSpelt(word: string): number | undefined {
  if (!/^[IVX]+$/.test(word)) return /^[ivx]+$/i.test(word) ? undefined : numberOfWord(word);
  const digits = [...word].map((digit) => ROMAN_DIGITS[digit] as number);
  return digits.reduce((sum, digit, n) => sum + (digit < (digits[n + 1] ?? 0) ? -digit : digit), 0);
}

/** What stands before an area's title, counted on: "## Chapter III: " for 4 is "## Chapter IV: ". */
export function countedOn(opening: string, number: number): string {
  const spelling = SPELLINGS.find(({ last }) => last.test(opening));
  return spelling ? opening.replace(spelling.last, (before) => spelling.spelt(number, before)) : opening;
}

const WORDS = NUMBER_WORD.split('|');

/** The ways to write a number, each with the last one of its kind in a line. */
const SPELLINGS: readonly { readonly last: RegExp; readonly spelt: (number: number, before: string) => string }[] = [
  { last: /\d+(?!.*\d)/, spelt: String }, // "3"
  { last: /\b[IVX]+\b(?!.*\b[IVX]+\b)/, spelt: roman }, // "III"
  { last: /(?<=第\s*)[一二三四五六七八九十]+/, spelt: (number) => hanNumeral(number) }, // "三"
  { last: new RegExp(`\\b(?:${NUMBER_WORD})\\b`, 'i'), spelt: inWords }, // "Three"
];

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] as string);
}

function inWords(number: number, before: string): string {
  const word = WORDS[number - 1] ?? String(number);
  return /^\p{Lu}/u.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
