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
/** So many letters of a word stand in all its forms. */
const STEM = 4;

/** Nearly all lines of notes are told from titles before their words are compared. */
function isOneOf(titles: readonly string[]): (title: string) => boolean {
  const all = titles.map(comparedWords).filter((words) => words.size >= FEWEST_WORDS);
  const keys = new Set(all.map(keyOf));
  const known = new Set(all.flatMap((words) => [...words]));
  const spelt = spelling(known);
  const starts = [...known].filter((word) => /^[a-z]+$/.test(word)).map((word) => word.slice(0, STEM));
  const mayBe = new RegExp(`\\b(?:${[...new Set(starts)].join('|')})`, 'i');
  return (title) => {
    if (title.length > LONGEST || !mayBe.test(title)) return false;
    const words = Array.from(comparedWords(title), spelt);
    return words.every((word) => known.has(word)) && keys.has(keyOf(new Set(words)));
  };
}
