/** Runs `steps` to the end at once, and returns their result. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Number of items up to a pause: for words, lines or commands, about 1 ms. */
const PIECES_AT_ONCE = 100;

/** Returns the result of `read` for each item, in order, with a pause after every 100 items. */
export function* eachInSteps<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => readonly Result[],
): Generator<void, Result[]> {
  const results: Result[] = [];
  let count = 0;
  for (const item of items) {
    for (const result of read(item)) results.push(result);
    if (++count % PIECES_AT_ONCE === 0) yield;
  }
  return results;
}

/** Runs steps until `isCancelled` returns true; then the result is `undefined`. */
export function* untilCancelled<Result>(
  isCancelled: () => boolean,
  steps: Generator<void, Result>,
): Generator<void, Result | undefined> {
  while (!isCancelled()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return undefined;
}
