import { inLaterTurn } from './turns';

/** Collects URIs and hands them over together, `delay` milliseconds after the first of them. */
export function batching(delay: number, take: (uris: readonly string[]) => void): (uris: readonly string[]) => void {
  let waiting: Set<string> | undefined;

  function flush(): void {
    const uris = [...(waiting ?? [])];
    waiting = undefined;
    take(uris);
  }

  return (uris) => {
    if (!waiting) setTimeout(flush, delay);
    waiting = new Set([...(waiting ?? []), ...uris]);
  };
}

/**
 * Collects URIs and passes them on together after the pending messages: each new URI postpones all, so that neither a request nor
 * the rest of a burst of changes waits for the work that follows from the first one. `prepare` gets them first; `take` gets them
 * when the answers to earlier messages are `written`.
 */
export function settling(
  prepare: (uris: readonly string[], isLatest: () => boolean) => Promise<void>,
  written: () => Promise<void>,
  take: (uris: readonly string[]) => void,
): (uris: readonly string[]) => void {
  let waiting: ReadonlySet<string> = new Set();
  let latest = 0;

  return (uris) => {
    waiting = new Set([...waiting, ...uris]);
    const mine = ++latest;
    const isLatest = () => mine === latest;
    behindNextMessage(async () => {
      if (isLatest()) await prepare([...waiting], isLatest);
      behindNextMessage(async () => {
        await written();
        if (!isLatest()) return;
        const settled = [...waiting];
        waiting = new Set();
        take(settled);
      });
    });
  };
}

/** Messages are handled one in each turn, and the next one asks for its turn when this one is done. */
function behindNextMessage(work: () => void): void {
  inLaterTurn(() => inLaterTurn(work));
}
