import { afterMessages } from './turns';

/** Longest uninterrupted slice of work, in milliseconds: two slices and an answer take less than one frame (16 ms). */
const SLICE_MS = 5;

/**
 * Called between steps of long work, which awaits its result: a promise that resolves after pending messages were handled, or
 * `undefined` while the slice has time left.
 */
export type YieldIfDue = () => Promise<void> | undefined;

/** Returns a function for long work in time slices. */
export function createTimeSlicer(): YieldIfDue {
  let end = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < end) return undefined;
    return pause().then(() => {
      end = performance.now() + SLICE_MS;
    });
  };
}

/** Resolves after the pending messages were handled. */
async function pause(): Promise<void> {
  await new Promise<void>((settle) => setTimeout(settle, 0));
  await afterMessages();
}

/** Runs `steps` to completion and returns their result, calling `yieldIfDue` between steps. */
export async function runInSlices<Result>(steps: Generator<void, Result>, yieldIfDue: YieldIfDue): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldIfDue();
  }
}
