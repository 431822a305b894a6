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
 * Collects URIs and hands them over together once the messages at hand are through: each new one makes all wait anew, so
 * that neither a question nor the rest of a burst of changes waits for what follows from the first.
 */
export function settling(take: (uris: readonly string[]) => void): (uris: readonly string[]) => void {
  let waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    const uris = [...waiting];
    waiting = new Set();
    take(uris);
  }

  return (uris) => {
    waiting = new Set([...waiting, ...uris]);
    clearTimeout(timer);
    // Messages are handled one in each turn of the event loop, and a timer of 0 is due in a later turn than the next one.
    timer = setTimeout(flush, 0);
  };
}
