import { isPage } from '../../../../server/src/course/syllabus/link';
import type { TreeEntry } from '../../../../server/src/protocol';

/** Returns the web page that the title of an entry links to; `undefined` if there is none. */
export function pageOf({ url }: TreeEntry): string | undefined {
  return url !== undefined && isPage(url) ? url : undefined;
}
