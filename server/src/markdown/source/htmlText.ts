import { decodeString } from 'micromark-util-decode-string';

/** Returns the text of HTML without tags: "Loops &amp; trees" is "Loops & trees". */
export function htmlText(html: string): string {
  // A backslash is an escape in Markdown, but not in HTML.
  return decodeString(html.replaceAll('\\', '\\\\'));
}
