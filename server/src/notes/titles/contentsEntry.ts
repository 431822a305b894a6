import { slug } from '../../markdown/links/anchors';
import { decodeUriPart } from '../../text/decodeUriPart';

const FRAGMENT = /^https?:\/\/[^#]*#(.+)$/i;
const REPOSITORY = /^https?:\/\/github\.com\/[^/#]+\/[^/#]+\/?(?:blob\/[^#]+\.md)?#/i; // "https://github.com/ada/course#docker"

/**
 * Returns whether a link leads to a heading in the notes: "#docker", or the URL of a page with the anchor of the link's text.
 * For a page on GitHub, which may show these notes, any anchor with words of the link's text is enough.
 */
export function isContentsEntry(url: string, words: string): boolean {
  if (url.startsWith('#')) return true;
  const fragment = url.includes('#') ? FRAGMENT.exec(url)?.[1] : undefined;
  if (fragment === undefined) return false;
  const [anchor, own] = [decodeUriPart(fragment), slug(words.trim())].map((each) => each.toLowerCase()) as [
    string,
    string,
  ];
  return anchor === own || (REPOSITORY.test(url) && own !== '' && anchor.includes(own));
}
