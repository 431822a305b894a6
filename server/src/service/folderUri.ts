import { decoded } from '../text/decoded';
import { uriKey } from './uriKey';

/** The folder that holds a file or folder, without a "/" at its end. */
export function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The URI of what lies at a path from the folder of a file; undefined for documents that lie in no folder. */
export function uriAt(file: string, path: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), file).href;
  } catch {
    // Such as "untitled:Untitled-1".
    return undefined;
  }
}

/** The way from one folder to another, with a "/" at its end: "images/", "../maps/"; "" where they are the same. */
export function pathBetween(from: string, to: string): string {
  const [start, end] = [from, to].map((uri) => uriKey(uri).split('/')) as [string[], string[]];
  let shared = 0;
  while (shared < Math.min(start.length, end.length) && start[shared] === end[shared]) shared++;
  const down = end.slice(shared).map((name) => `${decoded(name)}/`);
  return '../'.repeat(start.length - shared) + down.join('');
}
