import { likeness, titleWords } from '../words/titleWords';
import type { Candidate } from './candidate';

/** A table row, by index, with the similarity of its title to another title, from 0 to 1. */
export interface AlikeRow {
  readonly row: number;
  readonly alike: number;
}

/** Returns the rows of a table that are similar to a title. */
type RowLikeness = (title: Candidate) => readonly AlikeRow[];

interface Known {
  readonly rows: readonly Candidate[];
  readonly alike: RowLikeness;
}

const known = new WeakMap<Candidate, Known>();

/** Returns a function for the similarity of titles to rows, memoized for each title as long as the rows are the same. */
export function likenessTo(rows: readonly Candidate[]): RowLikeness {
  const [first] = rows;
  if (!first) return () => [];
  const earlier = known.get(first);
  if (earlier?.rows.length === rows.length && earlier.rows.every((row, n) => row === rows[n])) return earlier.alike;
  const alike = comparing(rows);
  known.set(first, { rows, alike });
  return alike;
}

const ALIKE = 0.6;

function comparing(rows: readonly Candidate[]): RowLikeness {
  const words = rows.map(wordsOf);
  const rowsWith = rowsByWord(words);
  const compared = new WeakMap<Candidate, readonly AlikeRow[]>();
  return (title) => {
    const earlier = compared.get(title);
    if (earlier) return earlier;
    const own = wordsOf(title);
    // Titles without a common word are not similar.
    const near = new Set([...own].flatMap((word) => rowsWith.get(word) ?? []));
    const alike = [...near]
      .map((row) => ({ row, alike: likeness(words[row] as ReadonlySet<string>, own) }))
      .filter((pair) => pair.alike >= ALIKE);
    compared.set(title, alike);
    return alike;
  };
}

function rowsByWord(rows: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const word of words) {
      const others = index.get(word);
      if (others) others.push(row);
      else index.set(word, [row]);
    }
  }
  return index;
}

function wordsOf({ title }: Candidate): ReadonlySet<string> {
  return new Set(titleWords(title));
}
