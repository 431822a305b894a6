import { slug } from '../../markdown/links/anchors';
import { decoded } from '../../text/decoded';

const FRAGMENT = /^https?:\/\/[^#]*#(.+)$/i;
const REPOSITORY = /^https?:\/\/github\.com\/[^/#]+\/[^/#]+\/?(?:blob\/[^#]+\.md)?#/i; // "https://github.com/ada/course#docker"

/**
 * Returns whether a link leads to a place in the notes: "#docker", or a page with the anchor of the link's own words; of the
 * page that shows a repository's notes, words of the anchor are enough.
 */
export function isContentsEntry(url: string, words: string): boolean {
  if (url.startsWith('#')) return true;
  const fragment = FRAGMENT.exec(url)?.[1];
  if (fragment === undefined) return false;
  const [anchor, own] = [decoded(fragment), slug(words.trim())].map((each) => each.toLowerCase()) as [string, string];
  return anchor === own || (REPOSITORY.test(url) && own !== '' && anchor.includes(own));
}
