import { kindOfWord } from '../../notes/words/kinds';
import type { KnownTitles } from '../../notes/words/knownTitles';
import { comparedWords, keyOf } from './comparedWords';
import { spelling } from './spelling';

/** Returns a matcher of known titles by their words, in any order and form. */
export function knownTitles(modules: readonly string[], areas: readonly string[]): KnownTitles {
  return { isModule: isOneOf(modules), isArea: isOneOf(areas) };
}

const MAX_LENGTH = 120;
/** Minimum number of words in a title. One word such as "Virtualization" can be a heading of any notes. */
const MIN_WORDS = 2;
/** Number of letters that all forms of a word, and its misspellings, start with. */
const STEM = 3;
/** Characters that can occur next to the compared words, or replace several of them. */
const beside =
  'with your virtual machine hands individually yourself please completed finished skipped optional done'.split(' ');
const FIRST_WORD = /^[^\p{L}\d]*([\p{L}\d]*)/u;
const NO_WORD = /[^\p{L}\d]+/u;

/** Rejects nearly all lines of notes before their words are compared. */
function isOneOf(titles: readonly string[]): (title: string) => boolean {
  const all = titles.map(comparedWords).filter((words) => words.size >= MIN_WORDS);
  const keys = new Set(all.map(keyOf));
  const known = new Set(all.flatMap((words) => [...words]));
  const spelt = spelling(known);
  const starts = new Set([...known, ...beside].map((word) => word.slice(0, STEM)));
  const mayBeOneOf = (word: string) =>
    word.length <= STEM || starts.has(word.slice(0, STEM)) || kindOfWord(word) !== undefined;
  return (title) => {
    // Rejects most lines by their first word.
    if (!mayBeOneOf(FIRST_WORD.exec(title)?.[1]?.toLowerCase() ?? '')) return false;
    if (title.length > MAX_LENGTH || !title.toLowerCase().split(NO_WORD).every(mayBeOneOf)) return false;
    const words = Array.from(comparedWords(title), spelt);
    return words.every((word) => known.has(word)) && keys.has(keyOf(new Set(words)));
  };
}
