import { decodeUriPart } from './decodeUriPart';

/** Returns the decoded name of the file or folder at a URI: "my notes.md" of "file:///course/my%20notes.md". */
export function fileName(uri: string): string {
  return decodeUriPart(lastSegment(uri));
}

/** Returns the part of a path after the last "/", without decoding it. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
