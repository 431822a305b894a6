/** Emphasis around words, and what makes a link of them: "**", the brackets and the address in "[Lenses](https://photo.example)" */
const MARKUP = /[*_]{1,3}(?=[\p{L}\p{N}[])|(?<=\S)[*_]{1,3}(?=\s|$)|\[|\](?:\([^()]*\))?/gu;

/** A title as a reader sees it, of a line that the notes do not take for one. */
export function bareTitle(written: string): string {
  return written.replace(MARKUP, '').trim();
}
