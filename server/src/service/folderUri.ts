import { decoded } from '../text/decoded';
import { uriKey } from './uriKey';

/** The way from one folder to another, with a "/" at its end: "images/", "../maps/"; "" where they are the same. */
export function pathBetween(from: string, to: string): string {
  const [start, end] = [from, to].map((uri) => uriKey(uri).split('/')) as [string[], string[]];
  let shared = 0;
  while (shared < Math.min(start.length, end.length) && start[shared] === end[shared]) shared++;
  const down = end.slice(shared).map((name) => `${decoded(name)}/`);
  return '../'.repeat(start.length - shared) + down.join('');
}
