/** Maximum time for computing the findings of a file, in milliseconds. After it, the findings so far are shown. */
export const BUDGET_MS = 2_000;

/**
 * Runs steps that can check whether their budget is used up. The time between two steps, in which other work is done,
 * does not count. `now` returns milliseconds.
 */
export function* withinBudget<Result>(
  work: (isOver: () => boolean) => Generator<void, Result>,
  now: () => number = () => performance.now(),
): Generator<void, Result> {
  let spent = 0;
  let start = 0;
  const steps = work(() => spent + now() - start >= BUDGET_MS);
  for (;;) {
    start = now();
    const step = steps.next();
    if (step.done) return step.value;
    spent += now() - start;
    yield;
  }
}
