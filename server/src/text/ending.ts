/**
 * Where the characters of one kind begin that a text ends with; the text's end where it ends with another one. `kind` matches
 * a single character: an expression like `/[ :]+$/` would try each run of them in the text, again from each of its characters.
 */
export function endingStart(text: string, kind: RegExp): number {
  let start = text.length;
  while (start > 0 && kind.test(text.charAt(start - 1))) start--;
  return start;
}

/** What a text ends with of one kind of characters. */
export function endingOf(text: string, kind: RegExp): string {
  return text.slice(endingStart(text, kind));
}

/** Returns a text without the ending that matches `kind`. */
export function withoutEnding(text: string, kind: RegExp): string {
  return text.slice(0, endingStart(text, kind));
}

const COLON = /[:：]$/;

/** Returns the text without a colon at its end and the spaces before it. */
export function withoutColon(text: string): string {
  return COLON.test(text) ? text.slice(0, -1).trimEnd() : text;
}
