// A call can have about 100,000 arguments, so that `Math.min(...numbers)` fails for the lines of a large file.

/** Returns the minimum of some numbers; Infinity if there are none. */
export function minOf(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** Returns the maximum of some numbers; -Infinity if there are none. */
export function maxOf(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
