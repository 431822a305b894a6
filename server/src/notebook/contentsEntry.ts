import { anchorOf } from '../blocks/anchors';

const FRAGMENT = /^https?:\/\/[^#]*#(.+)$/i;

/** Whether a link leads to a place in the notes: "#docker", or the page of the notes with the anchor of the link's own words. */
export function isContentsEntry(url: string, words: string): boolean {
  if (url.startsWith('#')) return true;
  const fragment = FRAGMENT.exec(url)?.[1];
  return fragment !== undefined && fragment.toLowerCase() === anchorOf(words.trim()).toLowerCase();
}
