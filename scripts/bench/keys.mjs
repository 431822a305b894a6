import { setTimeout } from 'node:timers/promises';

/** In milliseconds: as somebody types quickly, so that the server's idle work between keys is not hidden. */
export const pauseBetweenKeys = 20;

/** How long a key waited for the symbols behind it, in milliseconds; told when the next key may come. */
export async function keyToSymbols(document, place) {
  const start = performance.now();
  document.type(place, 'x');
  await document.symbols();
  const ms = performance.now() - start;
  await setTimeout(pauseBetweenKeys);
  return ms;
}
