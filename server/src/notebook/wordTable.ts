/** What words mean, from rows of a meaning and all its words in one line: `[60, 'h hour hours']`. Case does not count. */
export function wordTable<T>(rows: readonly (readonly [T, string])[]): (word: string) => T | undefined {
  const meanings = new Map(rows.flatMap(([meaning, words]) => wordsIn(words).map((word) => [word, meaning] as const)));
  return (word) => meanings.get(word.toLowerCase());
}

/** Whether a word is one of a line of words. */
export function wordSet(words: string): (word: string) => boolean {
  const known = new Set(wordsIn(words));
  return (word) => known.has(word.toLowerCase());
}

export function wordsIn(words: string): string[] {
  return words.trim().split(/\s+/);
}
