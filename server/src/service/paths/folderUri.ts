import { decodeUriPart } from '../../text/decodeUriPart';
import { uriKey } from './uriKey';

/** Returns the relative path from one folder to another, with a final "/": "images/", "../maps/"; "" for equal folders. */
export function pathBetween(from: string, to: string): string {
  const [start, end] = [from, to].map((uri) => uriKey(uri).split('/')) as [string[], string[]];
  let shared = 0;
  while (shared < Math.min(start.length, end.length) && start[shared] === end[shared]) shared++;
  const down = end.slice(shared).map((name) => `${decodeUriPart(name)}/`);
  return '../'.repeat(start.length - shared) + down.join('');
}
