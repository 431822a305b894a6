import { behindMessages } from './turns';

/** Milliseconds of work at a stretch: two stretches and an answer still come before the next picture on the screen. */
const longest = 5;

/** Cuts long work into time slices: awaiting the result between two steps handles pending messages if the slice is used up. */
export function slicing(): () => Promise<void> | undefined {
  let end = performance.now() + longest;
  return () => {
    if (performance.now() < end) return undefined;
    return pause().then(() => {
      end = performance.now() + longest;
    });
  };
}

/** A timer lets in what has arrived meanwhile. */
async function pause(): Promise<void> {
  await new Promise<void>((settle) => setTimeout(settle, 0));
  await behindMessages();
}

/** What comes of work in steps, done in slices. */
export async function drained<Result>(
  steps: Generator<void, Result>,
  breathe: () => Promise<void> | undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** Runs steps until `isWanted` returns false; then the result is `undefined`. */
export function* whileWanted<Result>(
  isWanted: () => boolean,
  steps: Generator<void, Result>,
): Generator<void, Result | undefined> {
  while (isWanted()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return undefined;
}
