import { kindOfWord } from '../notebook/kinds';
import type { KnownTitles } from '../notebook/knownTitles';
import { comparedWords, keyOf } from './comparedWords';
import { spelling } from './spelling';

/** Knows titles by their words, in whatever order and form they stand. */
export function knownTitles(modules: readonly string[], areas: readonly string[]): KnownTitles {
  return { isModule: isOneOf(modules), isArea: isOneOf(areas) };
}

const LONGEST = 120;
/** "Virtualization" may be a heading of any notes. */
const FEWEST_WORDS = 2;
/** So many letters of a word stand in all its forms, and in its slips. */
const STEM = 3;
/** What may stand beside the words that are compared, or for several of them. */
const BESIDE =
  'with your virtual machine hands individually yourself please completed finished skipped optional done'.split(' ');
const FIRST_WORD = /^[^\p{L}\d]*([\p{L}\d]*)/u;
const NO_WORD = /[^\p{L}\d]+/u;

/** Nearly all lines of notes are told from titles before their words are compared. */
function isOneOf(titles: readonly string[]): (title: string) => boolean {
  const all = titles.map(comparedWords).filter((words) => words.size >= FEWEST_WORDS);
  const keys = new Set(all.map(keyOf));
  const known = new Set(all.flatMap((words) => [...words]));
  const spelt = spelling(known);
  const starts = new Set([...known, ...BESIDE].map((word) => word.slice(0, STEM)));
  const mayBeOneOf = (word: string) =>
    word.length <= STEM || starts.has(word.slice(0, STEM)) || kindOfWord(word) !== undefined;
  return (title) => {
    // Tells most lines of notes from titles by their first word.
    if (!mayBeOneOf(FIRST_WORD.exec(title)?.[1]?.toLowerCase() ?? '')) return false;
    if (title.length > LONGEST || !title.toLowerCase().split(NO_WORD).every(mayBeOneOf)) return false;
    const words = Array.from(comparedWords(title), spelt);
    return words.every((word) => known.has(word)) && keys.has(keyOf(new Set(words)));
  };
}
