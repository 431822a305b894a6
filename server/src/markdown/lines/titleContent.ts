import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { endingStart, withoutEnding } from '../../text/ending';
import { lineEndAt, lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { spanOf } from '../source/leadingLink';

const HEADING_MARKS = /^#{1,6}[ \t]*/; // "## "
const BLANK = /[ \t]/;

/** Returns the span of a block's text without its markers: "## ", a closing "##". */
export function contentOf(node: Heading | Paragraph, text: string): Span {
  const { start, end } = spanOf(node);
  if (node.type === 'paragraph') return { start, end };
  const own = firstLine({ start, end }, text);
  const from = start + (HEADING_MARKS.exec(text.slice(own.start, own.end))?.[0].length ?? 0);
  return { start: from, end: from + headingEnd(text.slice(from, own.end)) };
}

/** Returns the span of a checkbox's text; the parser counts the box as part of its paragraph unless plain text follows it. */
export function contentAfterBox(node: Heading | Paragraph, text: string): Span {
  const { start, end } = contentOf(node, text);
  const [first] = node.children;
  return { start: first ? spanOf(first).start : start, end };
}

/** Returns the end of a heading's words, before a closing sequence: " ##". */
function headingEnd(own: string): number {
  const words = withoutEnding(own, BLANK);
  const marks = endingStart(words, /#/);
  if (marks === words.length) return words.length;
  if (marks === 0) return 0;
  return BLANK.test(words.charAt(marks - 1)) ? marks - 1 : words.length;
}

/** Returns a line with the lines below it, up to `end`, that a link in it continues on. */
export function lineWithLinks(line: Span, end: number, inside: readonly PhrasingContent[], text: string): Span {
  const broken = inside.find(
    (child) => child.type === 'link' && spanOf(child).start < line.end && spanOf(child).end > line.end,
  );
  return broken ? { start: line.start, end: Math.min(end, lineEndAt(text, spanOf(broken).end)) } : line;
}

/** Returns the first line of a span, without its ending. */
export function firstLine(of: Span, text: string): Span {
  return { start: of.start, end: Math.min(of.end, lineEndAt(text, of.start)) };
}

const INDENTED = /^ {2,3}#{1,6}[ \t]/;

/** Returns whether a heading is in an item only because it is indented by mistake: "  ## Day 2" after a list. */
export function isIndentedHeading(start: number, text: string): boolean {
  return INDENTED.test(text.slice(lineStartAt(text, start), start + 7));
}

/**
 * Returns whether a heading is several lines with dashes below them, probably meant as a thematic break, or a line with the marks of
 * a heading above such dashes: "##Area 1".
 */
export function isParagraph(node: Heading, text: string): boolean {
  const last = node.children.at(-1);
  const { start } = spanOf(node);
  if (!last || ATX.test(text.slice(start, start + 7))) return false;
  return text[start] === '#' || LINE_END.test(text.slice(start, spanOf(last).end));
}

const ATX = /^#{1,6}[ \t]/;

const LINE_END = /[\r\n]/;

/** Returns such a heading as a paragraph, without the dashes. */
export function asParagraph({ children, position }: Heading): Paragraph {
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, ...(position && end ? { position: { start: position.start, end } } : {}) };
}

/**
 * "##Area 1", "####[Video: Why Docker?](...)", "#Lab: Routes", "#Routes (30 min)": meant as headings, although a space is missing.
 * "#docker" is a tag.
 */
export const HEADING_WITHOUT_SPACE =
  /^(?:#{2,6}(?=[\p{Lu}\p{Lo}[*])|#(?=\p{L}{1,20}[:：])|#(?=\p{Lu}[^\r\n#]{2,100}[)）]\s{0,3}$))/u;
