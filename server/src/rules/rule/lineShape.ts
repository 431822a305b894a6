/**
 * Matches the start of a heading, quote, fence or list item: "## Area 2", "> Beginner", "```sh", "  * note", "3.
 * Docker", and markers without text, such as "-".
 */
const BLOCK_MARKER = /^[\t ]*(?:>|```|~~~|(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:[\t ]|$))/;

/** Matches the start of a heading: "## Area 2" */
const HEADING_MARKER = /^ {0,3}#{1,6}(?:[\t ]|$)/;

/** Returns whether the line starts a new block, whatever precedes it. */
export function opensBlock(line: string): boolean {
  return BLOCK_MARKER.test(line);
}

/** Returns whether a line is an ATX heading. */
export function isHeading(line: string): boolean {
  return HEADING_MARKER.test(line);
}

/** Returns whether both lines are the same heading. */
export function areSameHeadings(some: string, other: string): boolean {
  return isHeading(some) && some.trim() === other.trim();
}

/** Returns whether a line contains only whitespace. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Returns the number of characters before the first visible one. */
export function indent(line: string): number {
  return line.length - line.trimStart().length;
}
