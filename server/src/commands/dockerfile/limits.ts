/**
 * Limits of the text passed to the Dockerfile library, which takes quadratic time for a few constructs. The limits count
 * characters and instructions, never time, so that the result depends on the text only.
 */

/**
 * Maximum length of a Dockerfile in UTF-16 units: the library takes about 100 ms for it. Only generated files are
 * longer.
 */
const MAX_LENGTH = 50_000;

/**
 * Maximum number of `ONBUILD`s in one instruction; docker allows one. The library parses the whole instruction again
 * for each of them.
 */
const MAX_ONBUILDS = 4;

/**
 * Maximum product of the number of used variables and the number of lines, since the library searches all instructions
 * for each variable. It takes about 5 ms.
 */
const MAX_LOOKUPS = 100_000;

const LINE_END = /\r\n?|\n/;
const SKIPPED = /^[ \t]*(?:#|$)/; // "# the web server"
const CONTINUED = /[\\`][ \t]*$/; // "RUN apt-get update \"
const ONBUILD = /\bONBUILD\b/gi;

/** Returns whether the library would take long to read `text`, a Dockerfile. O(text.length). */
export function exceedsLibraryLimits(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  const lines = text.split(LINE_END);
  if ((text.split('$').length - 1) * lines.length > MAX_LOOKUPS) return true;
  let count = 0;
  for (const line of lines) {
    // Comments and blank lines are allowed between the lines of an instruction.
    if (SKIPPED.test(line)) continue;
    count += line.match(ONBUILD)?.length ?? 0;
    if (count > MAX_ONBUILDS) return true;
    if (!CONTINUED.test(line)) count = 0;
  }
  return false;
}
