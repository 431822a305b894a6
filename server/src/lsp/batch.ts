/**
 * Collects URIs and hands them over together, `delay` milliseconds after the first of them. A delay of 0 waits only until
 * the messages at hand are through.
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
