import { comparedWords, keyOf } from './comparedWords';
import { spelling } from './spelling';
import type { SyllabusModule } from './syllabus';

/** Returns the modules that a title certainly refers to: several if the words occur in several places, else one or none. */
export type TitleIndex = (title: string) => readonly SyllabusModule[];

/** Modules whose titles consist of equal words. */
interface Titled {
  readonly words: ReadonlySet<string>;
  /** Sum of the weights of the words. */
  readonly weight: number;
  readonly modules: readonly SyllabusModule[];
}

/**
 * Creates an index that finds modules by title: those with the same words in any order; else the module whose title contains
 * all words of the given one or vice versa, if the remaining words have a low weight and no other title is nearly as similar.
 */
export function titleIndex(modules: readonly SyllabusModule[]): TitleIndex {
  const { all, weigh } = readTitles(modules);
  const byKey = new Map(all.map((titled) => [keyOf(titled.words), titled]));
  const withWord = new Map<string, Titled[]>();
  for (const titled of all) {
    for (const word of titled.words) withWord.set(word, [...(withWord.get(word) ?? []), titled]);
  }
  const spelt = spelling(new Set(withWord.keys()));

  return (title) => {
    const words = new Set(Array.from(comparedWords(title), spelt));
    const known = countKnown(words, withWord);
    const same = known === words.size ? byKey.get(keyOf(words)) : undefined;
    if (same) return same.modules;
    if (known < MIN_SHARED) return [];
    const sharing = new Set([...words].flatMap((word) => withWord.get(word) ?? []));
    return closest(words, weigh(words), [...sharing])?.modules ?? [];
  };
}

function countKnown(words: ReadonlySet<string>, known: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}

/** Minimum number of words that different titles of a module have in common. */
const MIN_SHARED = 2;

/** Ratio of the weight of a word in no title to that of a word in exactly one title. */
const UNKNOWN = 1.5;

/** Indexes titles by words. Rare words have a higher weight. */
function readTitles(modules: readonly SyllabusModule[]) {
  const byKey = new Map<string, { words: ReadonlySet<string>; modules: SyllabusModule[] }>();
  for (const module of modules) {
    const words = comparedWords(module.title);
    const same = byKey.get(keyOf(words));
    if (same) same.modules.push(module);
    else if (words.size > 0) byKey.set(keyOf(words), { words, modules: [module] });
  }
  const titles = [...byKey.values()];
  const frequency = new Map<string, number>();
  for (const { words } of titles) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);

  function weightOf(word: string): number {
    const count = frequency.get(word);
    return count === undefined ? UNKNOWN * Math.log1p(titles.length) : Math.log1p(titles.length / count);
  }
  const weigh = (words: Iterable<string>) => Array.from(words, weightOf).reduce((sum, weight) => sum + weight, 0);
  const all = titles.map((titled): Titled => ({ ...titled, weight: weigh(titled.words) }));
  return { all, weigh };
}

/** Minimum share of the longer title's weight that the shorter title must have. */
const MIN_SHARE = 0.7;
/** Minimum difference in similarity between the best and the second-best title. */
const MARGIN = 0.1;

function closest(words: ReadonlySet<string>, weight: number, sharing: readonly Titled[]): Titled | undefined {
  const near = sharing
    .filter((titled) => mayBeSame(words, titled.words))
    .map((titled) => ({ titled, close: Math.min(weight, titled.weight) / Math.max(weight, titled.weight) }))
    .sort((one, other) => other.close - one.close);
  const [first, second] = near;
  if (!first) return undefined;
  const isClose = first.close >= MIN_SHARE && first.close - (second?.close ?? 0) >= MARGIN;
  return isClose || (!second && isShortened(words, first.titled.words)) ? first.titled : undefined;
}

const NUMBER = /^\d+$/; // the 2 of "Part 2"

/**
 * Returns whether one title contains all words of the other, and the title in the notes has no number, such as a part or
 * version, that the known title does not have.
 */
function mayBeSame(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const added = [...words].filter((word) => !known.has(word));
  const shared = words.size - added.length;
  return shared >= MIN_SHARED && shared >= Math.min(words.size, known.size) && !added.some((word) => NUMBER.test(word));
}

const SENTENCE = 8;
const MIN_COUNT = 4;

/** Titles that are whole sentences are often shortened. */
function isShortened(words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return words.size >= MIN_COUNT && words.size < known.size && known.size >= SENTENCE;
}
