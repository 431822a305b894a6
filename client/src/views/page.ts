import type { TreeEntry } from '../../../server/src/protocol';
import { isPage } from '../../../server/src/syllabus/link';

/** Returns the web page that the title of an entry links to; `undefined` if there is none. */
export function pageOf({ url }: TreeEntry): string | undefined {
  return url !== undefined && isPage(url) ? url : undefined;
}
