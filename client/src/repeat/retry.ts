/** Pause before the second attempt, in milliseconds. Each further pause is twice as long. */
const FIRST_PAUSE_MS = 50;

/** Calls `attempt` until it returns true, or until the next pause would exceed `longestPauseMs` milliseconds. */
export async function retry(attempt: () => Promise<boolean>, longestPauseMs: number): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; pause <= longestPauseMs; pause *= 2) {
    if (await attempt()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
