import type { Code as FencedOrIndented, InlineCode, Nodes } from 'mdast';
import { lineStartAt } from '../../text/lines';
import { type Span, shift } from '../../text/span';
import { type Blocks, sectionAt } from '../sections/blocks';
import { perSection, type Section, treeOf } from '../sections/section';

/** Code in the notes: a code span, a fenced block, or an indented one. */
export interface Code {
  readonly type: 'span' | 'fence' | 'indented';
  /** The span with backticks or fence lines. */
  readonly span: Span;
  /** The span of the code between these. */
  readonly content: Span;
  /** The first word after an opening fence, in lower case; "" if there is none. */
  readonly language: string;
}

/** Returns the code of the section that contains the offset, without parsing other sections. */
export function codeAround(blocks: Blocks, at: number): Code[] {
  const n = sectionAt(blocks, at);
  const section = blocks.sections[n];
  return section ? codeIn(section).map((code) => moved(code, blocks.starts[n] ?? 0)) : [];
}

function moved(code: Code, by: number): Code {
  return { ...code, span: shift(code.span, by), content: shift(code.content, by) };
}

/** Returns whether a fenced block has no closing line, so that it continues to the end of the file, list or quote. */
export function isUnclosed({ type, span, content }: Code): boolean {
  return type === 'fence' && content.end === span.end;
}

const MAYBE_CODE = /[`~\t]| {4}/;

/** Returns the code of a section, with spans relative to the section. */
export const codeIn = perSection((section: Section): readonly Code[] => {
  const found: Code[] = [];
  if (MAYBE_CODE.test(section.text)) collect(treeOf(section), section.text, found);
  return found;
});

function collect(node: Nodes, text: string, found: Code[]): void {
  if (node.type === 'inlineCode') found.push(codeSpan(node, text));
  if (node.type === 'code') found.push(codeBlock(node, text));
  if ('children' in node) for (const child of node.children) collect(child, text, found);
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

const TICKS = /^`+/; // "``"

function codeSpan(node: InlineCode, text: string): Code {
  const span = spanOf(node);
  const ticks = TICKS.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { type: 'span', span, content: { start: span.start + ticks, end: span.end - ticks }, language: '' };
}

const OPENING_LINE = /^(?:```|~~~)[^\r\n]*(?:\r\n?|\n|$)/; // "```sh"
const CLOSING_LINE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/; // "```"

function codeBlock(node: FencedOrIndented, text: string): Code {
  const span = spanOf(node);
  const own = text.slice(span.start, span.end);
  const opening = OPENING_LINE.exec(own)?.[0];
  if (opening === undefined) return { type: 'indented', span, content: span, language: '' };
  const rest = own.slice(opening.length);
  const start = span.start + opening.length;
  const content = { start, end: start + contentEnd(rest) };
  return { type: 'fence', span, content, language: (node.lang ?? '').toLowerCase() };
}

/**
 * Returns the end of the code in the text after the opening line: before the closing line and the line ending that precedes it.
 */
function contentEnd(rest: string): number {
  const line = lineStartAt(rest, rest.length);
  if (!CLOSING_LINE.test(rest.slice(line))) return rest.length;
  return Math.max(0, line - (rest.startsWith('\r\n', line - 2) ? 2 : 1));
}
