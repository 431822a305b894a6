import { comparedWords } from './comparedWords';
import type { Syllabus } from './syllabus';

/** Index of the area titles of a syllabus, with a cache of lookups. */
interface KnownTitles {
  readonly areas: readonly (readonly [string, ReadonlySet<string>])[];
  /** The first area for each set of words, by `keyOf`. */
  readonly byWords: ReadonlyMap<string, string>;
  readonly answers: Map<string, string | undefined>;
}

const knownTitles = new WeakMap<Syllabus, KnownTitles>();

/**
 * Returns the syllabus's area for a title: "Docker and Containers" for "Docker", since one title has all the words of the
 * other. `undefined` if there is no such area, or several without an exact match.
 */
export function areaTitled(syllabus: Syllabus, title: string): string | undefined {
  const known = knownTitles.get(syllabus) ?? titlesOf(syllabus);
  knownTitles.set(syllabus, known);
  if (!known.answers.has(title)) known.answers.set(title, areaLike(known, comparedWords(title)));
  return known.answers.get(title);
}

function titlesOf(syllabus: Syllabus): KnownTitles {
  const areas = syllabus.areas.map((area) => [area, comparedWords(area)] as const);
  const byWords = new Map(areas.toReversed().map(([area, words]) => [keyOf(words), area]));
  return { areas, byWords, answers: new Map() };
}

function keyOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}

function areaLike({ areas, byWords }: KnownTitles, words: ReadonlySet<string>): string | undefined {
  if (words.size === 0) return undefined;
  const same = byWords.get(keyOf(words));
  if (same !== undefined) return same;
  const like = areas.filter(([, others]) => contain(words, others));
  return like.length === 1 ? like[0]?.[0] : undefined;
}

function contain(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
