/**
 * Matches emphasis around words, and the markup of a link: the brackets and the address in
 * "[Lenses](https://photo.example)".
 */
const MARKUP = /[*_]{1,3}(?=[\p{L}\p{N}[])|(?<=\S)[*_]{1,3}(?=\s|$)|\[|\](?:\([^()]*\))?/gu;

/** Returns the visible title of a line that was not recognized as a title. */
export function bareTitle(written: string): string {
  return written.replace(MARKUP, '').trim();
}
