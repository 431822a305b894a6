/**
 * Runs work in a later turn of the event loop. A timer of 0 ms takes at least a millisecond, but browsers have no alternative.
 */
export const inLaterTurn: (work: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (work) => setTimeout(work, 0);

/** Resolves after the pending messages: each is handled in its own turn, which requests the turn of the next. */
export async function afterMessages(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise<void>((settle) => inLaterTurn(settle));
}

/** Number of turns to wait: for a change, a request after it, and the resulting work. */
const TURNS = typeof setImmediate === 'function' ? 6 : 1;
