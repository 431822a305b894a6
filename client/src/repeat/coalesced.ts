/**
 * Returns a function that runs `act` once at a time. Calls during a run are combined into one further run, since only the
 * last state matters.
 */
export function coalesced(act: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isRequested = false;
  return async () => {
    isRequested = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isRequested) {
        isRequested = false;
        await act();
      }
    } finally {
      isRunning = false;
    }
  };
}
