import { setTimeout } from 'node:timers/promises';

/** Milliseconds between keys: fast typing, so that the server's background work between keys is measured, too. */
export const pauseBetweenKeys = 20;

/** Returns how long a key waited for the symbols after it, in milliseconds, when the next key may follow. */
export async function keyToSymbols(document, place) {
  const start = performance.now();
  document.type(place, 'x');
  await document.symbols();
  const ms = performance.now() - start;
  await setTimeout(pauseBetweenKeys);
  return ms;
}
