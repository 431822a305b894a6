import { inLaterTurn } from './turns';

/**
 * Returns a function that collects URIs and passes them to `take` together, `delay` milliseconds after the first of
 * them.
 */
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
 * Returns a function that collects URIs and passes them on together after the pending messages. Each new URI restarts
 * the wait, so that neither a request nor further changes wait for the resulting work. `prepare` gets the URIs first;
 * `take` gets them when the answers to earlier messages are `written`.
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
    afterNextMessage(async () => {
      if (isLatest()) await prepare([...waiting], isLatest);
      afterNextMessage(async () => {
        await written();
        if (!isLatest()) return;
        const settled = [...waiting];
        waiting = new Set();
        take(settled);
      });
    });
  };
}

/**
 * Runs work after the next message. One message is handled in each turn of the event loop, and requests the turn of the
 * next one.
 */
function afterNextMessage(work: () => void): void {
  inLaterTurn(() => inLaterTurn(work));
}
