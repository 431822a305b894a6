import { behindMessages } from './turns';

/** Milliseconds of work at a stretch: two stretches and an answer still come before the next picture on the screen. */
const longest = 5;

/**
 * Long work, cut into slices: whoever awaits the answer between two steps lets the messages at hand through, as soon as
 * the steps since the last time took long.
 */
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
