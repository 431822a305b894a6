import type { PhrasingContent } from 'mdast';
import { overlaps, type Span } from '../../text/span';
import { type LeadingLink, linkText, spanOf } from '../source/leadingLink';

/**
 * Adds the URL of a link to `unseen`, up to its end. After a malformed link, the parser may include further text in the URL:
 * "https://...)(15min".
 */
export function uncover({ text, span }: LeadingLink, unseen: Span[], objects: Span[]): void {
  const kept = objects.filter((other) => !overlaps(other, span));
  for (const [n, other] of kept.entries()) objects[n] = other;
  objects.length = kept.length;
  unseen.push({ start: text.end, end: span.end });
}

/**
 * Adds the invisible spans of a node to `unseen`, and the spans that are visible but not text to `objects`. Of a text node, which can
 * contain all lines of a paragraph, only the part in `line` is searched.
 */
export function mask(node: PhrasingContent, text: string, line: Span, unseen: Span[], objects: Span[]): void {
  const span = spanOf(node);
  if (node.type === 'link' || node.type === 'linkReference') {
    const words = linkText(node, text);
    if (words.start === words.end) objects.push(span);
    else unseen.push({ start: span.start, end: words.start }, { start: words.end, end: span.end });
  } else if (node.type === 'html') unseen.push(span);
  else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') objects.push(span);
  else if (node.type === 'text') for (const mark of wikiMarks(span, line, text)) unseen.push(mark);
  if ('children' in node) for (const child of node.children) mask(child, text, line, unseen, objects);
}

const WIKI_LINK = /\[\[(?:[^[\]|\r\n]{1,200}\|)?([^[\]|\r\n]{1,200})\]\]/g; // "[[waves/copper|Copper]]", with "\\|" in tables

/** Returns the markup of wiki links in the part of a text node that is in `line`; the parser treats them as text. */
function wikiMarks(node: Span, line: Span, text: string): Span[] {
  const start = Math.max(node.start, line.start);
  const own = text.slice(start, Math.min(node.end, line.end));
  if (!own.includes('[[')) return [];
  return Array.from(own.matchAll(WIKI_LINK), ({ index, 0: all, 1: words = '' }) => {
    const [from, to] = [start + index, start + index + all.length];
    return [
      { start: from, end: to - 2 - words.length },
      { start: to - 2, end: to },
    ];
  }).flat();
}

const TICKS = /^`+/; // "``"

/** Adds the characters of a node that mark up its text on the line. */
export function markUp(node: PhrasingContent, text: string, line: Span, markup: Span[]): void {
  const { start, end } = spanOf(node);
  if (node.type === 'html') markup.push({ start, end });
  if (node.type === 'text') for (const mark of wikiMarks({ start, end }, line, text)) markup.push(mark);
  if (node.type === 'link') {
    const words = linkText(node, text);
    if (words.start < words.end) markup.push({ start, end: words.start }, { start: words.end, end });
  }
  if (node.type === 'inlineCode') {
    const ticks = TICKS.exec(text.slice(start, end))?.[0].length ?? 0;
    markup.push({ start, end: start + ticks }, { start: end - ticks, end });
  }
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
    const width = node.type === 'emphasis' ? 1 : text.startsWith('~', start) && text[start + 1] !== '~' ? 1 : 2;
    markup.push({ start, end: start + width }, { start: end - width, end });
  }
  if ('children' in node) for (const child of node.children) markUp(child, text, line, markup);
}
