/** The index of the first of `items` that `isBehind`, or their number where none is: none may come before one that is not. O(log n). */
export function firstIndex<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
