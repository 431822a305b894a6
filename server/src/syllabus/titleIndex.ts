import { distance } from '../text/nearest';
import { comparedWords } from './comparedWords';

/** The modules, or areas, whose titles have the same words. */
interface Titled<T> {
  readonly words: ReadonlySet<string>;
  /** What the words weigh together. */
  readonly weight: number;
  readonly all: readonly T[];
}

/** What a title says for certain. */
export type TitleIndex<T> = (title: string) => readonly T[];

/**
 * Finds what a title names among titles that are known: those with the same words in any order; else the one that has all
 * the words of the other, where the words that it has beside them weigh little and no other title is nearly as close. A
 * word weighs the more, the fewer titles have it. `[]` where nothing is certain.
 */
export function titleIndex<T>(known: readonly T[], titleOf: (one: T) => string): TitleIndex<T> {
  const byWords = new Map<string, T[]>();
  for (const one of known) pushTo(byWords, [...comparedWords(titleOf(one))].sort().join(' '), one);
  byWords.delete('');
  const frequency = new Map<string, number>();
  for (const key of byWords.keys()) for (const word of key.split(' ')) add(frequency, word, 1);

  function weightOf(word: string): number {
    const titles = frequency.get(word);
    return titles === undefined ? UNKNOWN * Math.log1p(byWords.size) : Math.log1p(byWords.size / titles);
  }
  const weigh = (words: Iterable<string>) => Array.from(words, weightOf).reduce((sum, weight) => sum + weight, 0);

  const spelt = spelling(frequency);
  const titled = new Map<string, Titled<T>>();
  const withWord = new Map<string, Titled<T>[]>();
  for (const [key, all] of byWords) {
    const words = new Set(key.split(' '));
    const one = { words, weight: weigh(words), all };
    titled.set(key, one);
    for (const word of words) pushTo(withWord, word, one);
  }

  return (title) => {
    const words = new Set(Array.from(comparedWords(title), spelt));
    const same = titled.get([...words].sort().join(' '));
    if (same) return same.all;
    const sharing = new Map<Titled<T>, number>();
    for (const word of words) for (const one of withWord.get(word) ?? []) add(sharing, one, 1);
    return closest(words, weigh(words), sharing)?.all ?? [];
  };
}

/** How much more a word weighs that no title has than one that a single title has. */
const UNKNOWN = 1.5;
/** The least share of the longer title's weight that the shorter one has. */
const LEAST = 0.7;
/** How much closer the closest title is than the next one. */
const MARGIN = 0.1;

function closest<T>(
  words: ReadonlySet<string>,
  weight: number,
  sharing: ReadonlyMap<Titled<T>, number>,
): Titled<T> | undefined {
  const near = [...sharing]
    .filter(([one, shared]) => mayBeSame(words, one.words, shared))
    .map(([one]) => ({ one, close: Math.min(weight, one.weight) / Math.max(weight, one.weight) }))
    .sort((a, b) => b.close - a.close);
  const [first, second] = near;
  if (first && first.close >= LEAST && first.close - (second?.close ?? 0) >= MARGIN) return first.one;
  const [only, another] = near.filter(({ one }) => isShortened(words, one.words));
  return another ? undefined : only?.one;
}

const NUMBER = /^\d+$/; // the 2 of "Part 2"

/** One title has all the words of the other, and the notes name no part or version that the known title does not. */
function mayBeSame(words: ReadonlySet<string>, known: ReadonlySet<string>, shared: number): boolean {
  if (shared < 2 || shared < Math.min(words.size, known.size)) return false;
  return ![...words].some((word) => NUMBER.test(word) && !known.has(word));
}

const SENTENCE = 8;
const ENOUGH = 4;

/** Whoever writes notes shortens a title that is a whole sentence. */
function isShortened(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return words.size >= ENOUGH && words.size < known.size && known.size >= SENTENCE;
}

const SHORTEST_SLIP = 5;
const SHORTEST_FOR_TWO = 9;

/**
 * For a word, the known one of which it is a slip in its middle: "countainers". A word that starts or ends otherwise is
 * another word.
 */
function spelling(known: ReadonlyMap<string, unknown>): (word: string) => string {
  const byEnds = new Map<string, string[]>();
  for (const word of known.keys()) if (word.length >= SHORTEST_SLIP) pushTo(byEnds, endsOf(word), word);
  return (word) => {
    if (word.length < SHORTEST_SLIP || known.has(word)) return word;
    const most = word.length < SHORTEST_FOR_TWO ? 1 : 2;
    const near = (byEnds.get(endsOf(word)) ?? []).filter((other) => distance(word, other) <= most);
    return near.length === 1 ? (near[0] as string) : word;
  };
}

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1);
}

function add<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
