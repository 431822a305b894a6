import type { Answer } from '../connection/answer';

/** Runs work on files in order, so that an older text or listing never replaces a newer one. */
export interface WorkQueue {
  /** Runs `work` after all work that was added before. An error is logged, and does not stop the queue. */
  add(work: () => Promise<void> | void): void;
  /** Resolves when all work that was added until now is done. */
  done(): Promise<void>;
}

/** Creates an empty queue. */
export function workQueue(answer: Answer): WorkQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    add(work) {
      last = last.then(() => answer(undefined, work));
    },
    done: () => last,
  };
}
