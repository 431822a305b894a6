/** Maps words to values; returns `undefined` for other words. Ignores case. */
export interface WordTable<T> {
  (word: string): T | undefined;
  readonly words: readonly string[];
}

/** Creates a map from rows of a value and its words: `[60, 'h hour hours']`. */
export function wordTable<T>(rows: readonly (readonly [T, string])[]): WordTable<T> {
  const meanings = new Map(rows.flatMap(([meaning, words]) => wordsIn(words).map((word) => [word, meaning] as const)));
  return Object.assign((word: string) => meanings.get(word.toLowerCase()), { words: [...meanings.keys()] });
}

/** Returns whether a set contains a word. Ignores case. */
export interface WordSet {
  (word: string): boolean;
  readonly words: readonly string[];
}

/** Creates a set from words that are separated by whitespace. */
export function wordSet(words: string): WordSet {
  const known = new Set(wordsIn(words));
  return Object.assign((word: string) => known.has(word.toLowerCase()), { words: [...known] });
}

/** Returns the words of a text that are separated by whitespace. */
export function wordsIn(words: string): string[] {
  return words.trim().split(/\s+/);
}
