/** Minimum length of a word for two errors. Shorter words are close to too many others. */
const MIN_LENGTH_FOR_TWO = 6;

/**
 * Returns the name that a word misspells: with one letter added, missing, wrong, or swapped with the next one; in a longer
 * word, with up to two such errors. `undefined` if no name is that close, or several are equally close.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const most = word.length >= MIN_LENGTH_FOR_TWO ? 2 : 1;
  for (let slips = 1; slips <= most; slips++) {
    const near = names.filter((name) => distance(word, name) === slips);
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** Returns the Damerau-Levenshtein distance: insertions, deletions, substitutions and transpositions of adjacent letters. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Math.abs(a.length - b.length);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** Returns whether the distance is 1. Faster than `distance`, for comparing words with many names. */
export function isOneTypo(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [inA, inB] = [a.slice(start, endA), b.slice(start, endB)];
  if (inA.length < 2 && inB.length < 2) return inA !== inB;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}

/** Returns whether two words consist of the same letters in any order. */
export function haveSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

function at(row: readonly number[], n: number): number {
  return row[n] ?? Number.POSITIVE_INFINITY;
}
