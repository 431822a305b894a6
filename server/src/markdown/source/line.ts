import { columnAfter } from '../../text/lines';

/** The kind of block that a line starts at the top level of a document, determined from the line alone. */
export type Opening =
  | { readonly type: 'blank' }
  | { readonly type: 'heading' }
  /** A block that ends on its line: a thematic break, or HTML that ends on the line. */
  | { readonly type: 'single' }
  | { readonly type: 'quote' }
  | { readonly type: 'fence'; readonly closes: (line: string) => boolean }
  | { readonly type: 'html'; readonly until: RegExp | 'blank' }
  /** A tag that is an HTML block only if no paragraph is open. */
  | { readonly type: 'tag' }
  | {
      readonly type: 'item';
      readonly list: string;
      readonly content: number;
      readonly empty: boolean;
      readonly interrupts: boolean;
      /** Its first line certainly opens a paragraph, which lines without indentation continue. */
      readonly opensParagraph: boolean;
    }
  | { readonly type: 'text' };

export interface Line {
  /** Width of the leading whitespace in columns; tabs advance to the next multiple of four. */
  readonly indent: number;
  readonly opening: Opening;
}

const textOpening: Opening = { type: 'text' };

const HEADING = /^#{1,6}(?:[ \t]|$)/; // "## Area 1"
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/; // "* * *"
const FENCE = /^(?:(`{3,})[^`]*|(~{3,})(?:[^~].*)?)$/s; // "```sh"
const ITEM = /^([-+*]|\d{1,9}[.)])(?:([ \t]+)(\S)?|$)/; // "12) text"

// The starts and ends of HTML blocks 1 to 6, in the order of CommonMark 0.31, section 4.6.
const htmlBlocks: readonly (readonly [RegExp, RegExp | 'blank'])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i,
    'blank',
  ],
];

/** Determines the opening of a line, which is passed without its line ending. */
export function readLine(line: string): Line {
  let indent = 0;
  let at = 0;
  for (; at < line.length; at++) {
    const char = line[at];
    if (char === ' ') indent++;
    else if (char === '\t') indent += 4 - (indent % 4);
    else break;
  }
  if (at === line.length) return { indent, opening: { type: 'blank' } };
  return { indent, opening: indent > 3 ? textOpening : openingOf(line.slice(at), indent) };
}

function openingOf(rest: string, indent: number): Opening {
  switch (rest[0]) {
    case '#':
      return HEADING.test(rest) ? { type: 'heading' } : textOpening;
    case '>':
      return { type: 'quote' };
    case '`':
    case '~':
      return fence(rest);
    case '<':
      return html(rest);
    case '*':
    case '-':
    case '_':
      if (RULE.test(rest)) return { type: 'single' };
  }
  return ITEM_STARTS.includes(rest.charAt(0)) ? item(rest, indent) : textOpening;
}

const ITEM_STARTS = '-+*0123456789';

function fence(rest: string): Opening {
  const open = FENCE.exec(rest);
  const marks = open?.[1] ?? open?.[2];
  if (!marks) return textOpening;
  return { type: 'fence', closes: (line) => closesFence(line, marks) };
}

const FENCE_END = /^ {0,3}(`{3,}|~{3,})[ \t]*$/; // "````"

function closesFence(line: string, marks: string): boolean {
  const end = FENCE_END.exec(line)?.[1];
  return end !== undefined && end[0] === marks[0] && end.length >= marks.length;
}

function html(rest: string): Opening {
  const known = htmlBlocks.find(([start]) => start.test(rest));
  if (!known) return { type: 'tag' };
  const until = known[1];
  if (until !== 'blank' && until.test(rest)) return { type: 'single' };
  return { type: 'html', until };
}

function item(rest: string, indent: number): Opening {
  const found = ITEM.exec(rest);
  if (!found) return textOpening;
  const [, marker = '', space = ''] = found;
  const empty = found[3] === undefined;
  const start = indent + marker.length;
  const width = columnAfter(space, start) - start;
  const isCode = width > 4;
  return {
    type: 'item',
    list: marker.at(-1) as string,
    // One column after the marker where the content is missing or is indented code.
    content: start + (empty || isCode ? 1 : width),
    empty,
    interrupts: !empty && (marker.length === 1 || marker === '1.' || marker === '1)'),
    opensParagraph: !empty && !isCode && isTextOfParagraph(rest.slice(marker.length + space.length)),
  };
}

// Any other block, a footnote, or a line that makes something else of the one above it: "## ", "[^1]: ...", "===", "|---|".
const NO_TEXT =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|[<>|=:]|`{3}|~{3}|\[\^|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|[-*_][-*_=|: \t]*$)/;

/** Returns whether a line certainly is text of a paragraph, whatever its indentation, if it can continue one or open one. */
export function isTextOfParagraph(line: string): boolean {
  return !NO_TEXT.test(line);
}
