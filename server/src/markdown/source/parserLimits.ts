/**
 * Limits of the text passed to the Markdown parser. The parser recurses into nested blocks, and some markup takes quadratic
 * time. A section beyond these limits is not parsed: it has no titles, links or code, and the rest of the file is read as
 * usual. The limits count characters and markup, never time, so that the result depends on the text only.
 */

/** Maximum length of a section, in UTF-16 units: about 50 ms of parsing, at 1 to 3 MB/s. Only pasted data is longer. */
const MAX_SECTION_LENGTH = 50_000;

/**
 * Maximum 0-based column at which a list item or quote may start: 50 levels of "- ". The parser's time grows with the square of
 * the depth, and it overflows the stack below about 1,500 levels.
 */
const MAX_COLUMN = 100;

/** Maximum product of a section's depth and number of lines, since the parser visits each container for each line. */
const MAX_CONTAINER_STEPS = 50_000;

/** Maximum number of brackets in a paragraph, since the parser compares each unmatched one with all before it. */
const MAX_BRACKETS = 4_000;

/**
 * Maximum number of `*`, `_` and `~` in a paragraph, single or in pairs, since the parser moves all previous events for each
 * pair. Long runs around a letter are nested emphasis, which overflows the stack.
 */
const MAX_EMPHASIS = 1_000;

/** Maximum number of quotes and items of a section before a blank line, since the parser copies all events at each. */
const MAX_BLANK_ENDS = 1_000;

/**
 * Maximum length of a paragraph after an open `[`, in UTF-16 units, since the parser searches backwards for it at each word.
 */
const MAX_LABEL_LENGTH = 8_000;

/**
 * Maximum number of comments and similar HTML in a paragraph that are not closed, since the parser searches the rest of the
 * paragraph for each.
 */
const MAX_UNCLOSED = 100;

/**
 * Maximum number of different lengths of backtick runs in a paragraph, since the parser searches the rest of the paragraph for
 * each.
 */
const MAX_TICK_LENGTHS = 64;

/** Returns whether a section must not be parsed, because it would take too long. O(text.length). */
export function exceedsParserLimits(text: string): boolean {
  if (text.length > MAX_SECTION_LENGTH) return true;
  let lines = 0;
  let deepest = 0;
  let blankEnds = 0;
  let wasContainer = false;
  let paragraph = new Delimiters();
  for (let start = 0; start < text.length; ) {
    const containers = containersAt(text, start);
    if (containers.column > MAX_COLUMN) return true;
    deepest = Math.max(deepest, containers.depth);
    if (++lines * deepest > MAX_CONTAINER_STEPS) return true;
    const isBlank = isLineEnding(text.charCodeAt(containers.end));
    if (isBlank && wasContainer && ++blankEnds > MAX_BLANK_ENDS) return true;
    wasContainer = containers.depth > 0;
    if (containers.isItem || isBlank) {
      if (paragraph.isTooMuch()) return true;
      paragraph = new Delimiters();
    }
    start = paragraph.take(text, containers.end);
  }
  return paragraph.isTooMuch();
}

interface Containers {
  readonly depth: number;
  /** The 0-based column of the innermost marker. */
  readonly column: number;
  /** The end offset of the markers and the whitespace around them. */
  readonly end: number;
  /** Whether the innermost container is an item with a bullet, which always ends the paragraph above. */
  readonly isItem: boolean;
}

const CONTAINER = /[ \t]*(?:>|([-+*])(?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$)|\[\^[^\]\s]{1,99}\]:)[ \t]*/y; // "  - "
const WHITE_SPACE = /[ \t]*/y;

/** Returns the container markers at the start of a line, as if each opened a container. */
function containersAt(text: string, start: number): Containers {
  let depth = 0;
  let column = 0;
  let end = start;
  let isItem = false;
  for (;;) {
    CONTAINER.lastIndex = end;
    const found = CONTAINER.exec(text);
    if (!found) break;
    depth++;
    column = end - start + found[0].search(/\S/);
    isItem ||= found[1] !== undefined;
    end = CONTAINER.lastIndex;
    if (column > MAX_COLUMN) break;
  }
  WHITE_SPACE.lastIndex = end;
  WHITE_SPACE.test(text);
  return { depth, column, end: WHITE_SPACE.lastIndex, isItem };
}

const DELIMITERS = /[[\]]|\*+|_+|~+|(`+)|(<!--|<\?|<!\[CDATA\[|<![a-z])|-->|\?>|\]\]>|>|[\r\n]/gi;
const closingMarks: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>' };

/** Counts the markup in a paragraph that the limits apply to. */
class Delimiters {
  #brackets = 0;
  #emphasis = 0;
  #openBrackets = 0;
  /** The offset of the outermost open bracket. */
  #labelStart = 0;
  #longestLabel = 0;
  #end = 0;
  readonly #tickLengths = new Set<number>();
  /** Number of times that each kind of HTML was opened since it was last closed, by closing mark. */
  readonly #unclosed = new Map<string, number>();

  /** Counts the rest of a line from an offset, and returns the start of the next line. */
  take(text: string, offset: number): number {
    DELIMITERS.lastIndex = offset;
    for (;;) {
      const found = DELIMITERS.exec(text);
      this.#end = found?.index ?? text.length;
      if (!found) return text.length;
      const [mark, ticks, opened] = found;
      if (mark === '\n' || mark === '\r') return DELIMITERS.lastIndex;
      if (ticks) this.#tickLengths.add(ticks.length);
      else if (opened) this.#open(closingMarks[opened.toUpperCase()] ?? '>');
      else if (mark.endsWith('>')) this.#close(mark);
      else if (mark === '[' || mark === ']') this.#brackets++;
      else this.#emphasis += Math.ceil(mark.length / 2);
      if (mark === '[' && this.#openBrackets++ === 0) this.#labelStart = found.index;
      if (mark === ']') this.#closeBracket();
    }
  }

  isTooMuch(): boolean {
    return (
      this.#brackets > MAX_BRACKETS ||
      this.#emphasis > MAX_EMPHASIS ||
      Math.max(this.#longestLabel, this.#openLabel()) > MAX_LABEL_LENGTH ||
      this.#tickLengths.size > MAX_TICK_LENGTHS ||
      [...this.#unclosed.values()].some((count) => count > MAX_UNCLOSED)
    );
  }

  #openLabel(): number {
    return this.#openBrackets > 0 ? this.#end - this.#labelStart : 0;
  }

  #closeBracket(): void {
    this.#longestLabel = Math.max(this.#longestLabel, this.#openLabel());
    this.#openBrackets = Math.max(0, this.#openBrackets - 1);
  }

  #open(closedBy: string): void {
    this.#unclosed.set(closedBy, (this.#unclosed.get(closedBy) ?? 0) + 1);
  }

  #close(mark: string): void {
    this.#unclosed.delete(mark);
    this.#unclosed.delete('>');
  }
}

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
