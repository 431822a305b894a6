import type { TreeEntry } from '../../../server/src/protocol';
import { isPage } from '../../../server/src/syllabus/link';

/** The page that the entry's title links to. */
export function pageOf({ url }: TreeEntry): string | undefined {
  return url !== undefined && isPage(url) ? url : undefined;
}
