import { isBlank, lineFrom, type PlainLine } from './line';
import { matchAt, matches } from './sticky';

/** The kind of block that a line starts; `other` if the parser has to decide. */
export type PlainOpening = 'heading' | 'rule' | 'fence' | 'item' | 'quote' | 'text' | 'other';

/** The marker of an ATX heading. */
export const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y; // "## "
const RULE = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})(?=[\r\n]|$)/y; // "* * *"
/** The opening line of fenced code, after its indentation. */
export const FENCE = /(?:(`{3,})([^`\r\n]*)|(~{3,})((?:[^~\r\n][^\r\n]*)?))(?=[\r\n]|$)/y; // "```sh"
// A URL in angle brackets starts a paragraph, and so does an HTML tag with text after it: "<b>Docker</b> runs".
const INLINE_TAG =
  /<https?:\/\/|<(?:a|b|code|em|font|i|kbd|mark|s|small|span|strong|sub|sup|u)(?: [^<>\r\n]*)?>(?=[ \t]*[^ \t\r\n])/iy;
const MARKER = /([-+*]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y; // "12)"

/** Returns the kind of block that a line opens. */
export function openingOf(text: string, { at }: PlainLine): PlainOpening {
  switch (text[at]) {
    case '#':
      return matches(HEADING, text, at) ? 'heading' : 'text';
    case '>':
      return 'quote';
    case '<':
      return matches(INLINE_TAG, text, at) ? 'text' : 'other';
    case '`':
    case '~':
      return matches(FENCE, text, at) ? 'fence' : 'text';
    case '*':
    case '-':
    case '_':
      if (matches(RULE, text, at)) return 'rule';
  }
  return MARKER_STARTS.includes(text.charAt(at)) && matches(MARKER, text, at) ? 'item' : 'text';
}

const MARKER_STARTS = '-+*0123456789';

/**
 * Returns the kind of block that a line starts in a container whose content starts at `column`; `text` or `other` if it is
 * indented by four or more columns, and `text` if it starts further left: then it continues a paragraph, since the container
 * around this one found that it opens nothing.
 */
export function openingIn(text: string, line: PlainLine, column: number): PlainOpening {
  const indent = line.column - column;
  return indent < 0 || indent > 3 ? 'text' : openingOf(text, line);
}

/** Returns whether an item can interrupt a paragraph: it is not empty and, in an ordered list, has the number 1. */
export function interrupts(text: string, line: PlainLine): boolean {
  const [marker = '', , number] = matchAt(MARKER, text, line.at) ?? [];
  return (number === undefined || number === '1') && !isBlank(lineFrom(text, line, line.at + marker.length));
}

/** Returns whether an item cannot start a list directly after an open paragraph, because it cannot interrupt a paragraph. */
export function isHeldBack(text: string, content: PlainLine): boolean {
  return openingOf(text, content) === 'item' && !interrupts(text, content);
}

/** Where an item of a list begins. */
export interface Marker {
  /** "-", "+", "*", "." or ")". All items of a list have the same. */
  readonly kind: string;
  readonly number: number | undefined;
  /** The item's first line after the marker. */
  readonly content: PlainLine;
  /** Columns between the marker and the content. */
  readonly gap: number;
  /** The column from which on lines belong to the item. */
  readonly column: number;
}

/** Returns the list marker at the start of a line, or `undefined` if there is none. */
export function markerAt(text: string, line: PlainLine): Marker | undefined {
  const [marker, , number] = matchAt(MARKER, text, line.at) ?? [];
  if (marker === undefined) return undefined;
  const content = lineFrom(text, line, line.at + marker.length);
  const behind = line.column + marker.length;
  return {
    kind: marker.at(-1) as string,
    number: number === undefined ? undefined : Number(number),
    content,
    gap: isBlank(content) ? 1 : content.column - behind,
    column: isBlank(content) ? behind + 1 : content.column,
  };
}
