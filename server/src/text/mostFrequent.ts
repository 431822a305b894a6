/** Returns the most frequent value, or the first of several. Values with equal keys are equal. `undefined` for an empty list. */
export function mostFrequent<T>(values: readonly T[], keyOf: (value: T) => unknown = (value) => value): T | undefined {
  const counts = new Map<unknown, { readonly value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value)) ?? { value, count: 0 };
    entry.count++;
    counts.set(keyOf(value), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}
