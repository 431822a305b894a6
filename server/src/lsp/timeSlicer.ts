import { behindMessages } from './turns';

/** Longest uninterrupted slice of work, in milliseconds: two slices and an answer take less than one frame. */
const SLICE_MS = 5;

/** Cuts long work into time slices: awaiting the result between two steps handles pending messages if the slice is used up. */
export function createTimeSlicer(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < end) return undefined;
    return pause().then(() => {
      end = performance.now() + SLICE_MS;
    });
  };
}

/** Handles pending messages. */
async function pause(): Promise<void> {
  await new Promise<void>((settle) => setTimeout(settle, 0));
  await behindMessages();
}

/** Runs `steps` to completion and returns their result, calling `yieldIfDue` between steps. */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  yieldIfDue: () => Promise<void> | undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldIfDue();
  }
}
