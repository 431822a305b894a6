import type { TreeEntry } from '../../../server/src/protocol';

/** Only pages open from the sidebar; the notes may link to anything. */
const page = /^https?:\/\/[^\s<>]+$/i; // https://docs.docker.com/engine/

/** The page that the entry's title links to. */
export function pageOf({ url }: TreeEntry): string | undefined {
  return url !== undefined && page.test(url) ? url : undefined;
}
