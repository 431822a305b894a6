/** Work for a later turn of the event loop. A timer of 0 comes a millisecond late at least, but a browser knows no other. */
export const inLaterTurn: (work: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (work) => setTimeout(work, 0);

/** Settles behind the messages at hand: each is handled in a turn of its own, and asks for the turn of the next. */
export async function behindMessages(): Promise<void> {
  for (let turn = 0; turn < MOST; turn++) await new Promise<void>((settle) => inLaterTurn(settle));
}

/** A change, the question behind it, and what follows from each. */
const MOST = typeof setImmediate === 'function' ? 6 : 1;
