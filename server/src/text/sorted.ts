/** Returns items in order; the same array if they are in order, as most are. */
export function inOrder<T>(items: readonly T[], compare: (one: T, other: T) => number): readonly T[] {
  const areInOrder = items.every((item, n) => n === 0 || compare(items[n - 1] as T, item) <= 0);
  return areInOrder ? items : items.toSorted(compare);
}

/**
 * Returns the index of the first item for which `isAfter` is true, or the length. It must be true for all later items, too.
 * O(log n).
 */
export function firstIndex<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
