/** The value that comes most often; of several such, the one that comes first. Values with the same key are the same. */
export function commonest<T>(values: readonly T[], keyOf: (value: T) => unknown = (value) => value): T | undefined {
  const counts = new Map<unknown, { readonly value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value)) ?? { value, count: 0 };
    entry.count++;
    counts.set(keyOf(value), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}
