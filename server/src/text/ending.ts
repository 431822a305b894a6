/**
 * Returns the start of the trailing characters that match `kind`, or the text's length if there are none. `kind` matches a
 * single character: an expression like `/[ :]+$/` would take quadratic time.
 */
export function endingStart(text: string, kind: RegExp): number {
  let start = text.length;
  while (start > 0 && kind.test(text.charAt(start - 1))) start--;
  return start;
}

/** Returns the trailing characters of a text that match `kind`. */
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
