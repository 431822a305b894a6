import type { Section } from './section';

/** Returns the number of identical sections at the start of two texts, and of the remaining ones at their ends. */
export function sameSections(
  some: readonly Section[],
  others: readonly Section[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(some.length, others.length);
  let head = 0;
  while (head < most && some[head] === others[head]) head++;
  let tail = 0;
  while (tail < most - head && some[some.length - 1 - tail] === others[others.length - 1 - tail]) tail++;
  return { head, tail };
}
