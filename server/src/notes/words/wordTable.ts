/** Maps words to their meanings; returns `undefined` for other words. Ignores case. */
export interface WordTable<T> {
  (word: string): T | undefined;
  readonly words: readonly string[];
}

/** Returns a map from words to meanings, from rows of a meaning and its words: `[60, 'h hour hours']`. */
export function wordTable<T>(rows: readonly (readonly [T, string])[]): WordTable<T> {
  const meanings = new Map(rows.flatMap(([meaning, words]) => wordsIn(words).map((word) => [word, meaning] as const)));
  return Object.assign((word: string) => meanings.get(word.toLowerCase()), { words: [...meanings.keys()] });
}

/** Whether a word is one of some. Case does not count. */
export interface WordSet {
  (word: string): boolean;
  readonly words: readonly string[];
}

/** Returns whether a word is one of a line of words. */
export function wordSet(words: string): WordSet {
  const known = new Set(wordsIn(words));
  return Object.assign((word: string) => known.has(word.toLowerCase()), { words: [...known] });
}

/** Splits a text at whitespace. */
export function wordsIn(words: string): string[] {
  return words.trim().split(/\s+/);
}
