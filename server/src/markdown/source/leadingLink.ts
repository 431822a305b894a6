import type { Delete, Emphasis, Link, LinkReference, Nodes, PhrasingContent, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { maxOf } from '../../text/extremes';
import type { Span } from '../../text/span';

/** A link in the title of a line. */
export interface LeadingLink {
  readonly url: string;
  readonly urlSpan: Span;
  /** The link's text. */
  readonly text: Span;
  readonly span: Span;
}

const COUNT = /^\s*(?:[-–—•*+]|(?:step\s+)?\(?\d{1,3}(?:\.\d{1,3})*[.):：、]?)\s*$/i; // "3.1 ", or a dash without its space

const SIGNS = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[☐-☒✓✔✗✘]|\s){1,8}$/u; // "✅ "
const LAST_ASCII = 127;

/**
 * Returns the link that a text starts with, after a number or symbols and within emphasis; a bare URL is not a title, nor is a link
 * whose text is only symbols, if another one follows.
 */
export function leadingLink(inside: readonly PhrasingContent[], text: string): LeadingLink | undefined {
  const [first, second] = inside;
  const node = afterSigns(inside) ?? (second && first?.type === 'text' && COUNT.test(first.value) ? second : first);
  if (node && isEmphasis(node)) return leadingLink(node.children, text);
  if (node?.type !== 'link' || node.children.length === 0 || textOf(node) === node.url) return undefined;
  const words = linkText(node, text);
  const urlSpan = targetOf(node, words, text);
  if (!urlSpan) return undefined;
  const inner = DOUBLED.exec(node.url)?.[1];
  if (inner === undefined) return { url: node.url, urlSpan, text: words, span: spanOf(node) };
  return { url: inner, urlSpan: { start: urlSpan.start + 1, end: urlSpan.end - 1 }, text: words, span: spanOf(node) };
}

/** Returns the link or emphasis after symbols and links of symbols: "✅ [📜](...) [Wires](...)", "✅ **[Wires](...)**". */
function afterSigns(inside: readonly PhrasingContent[]): PhrasingContent | undefined {
  const [first] = inside;
  if (first?.type !== 'text' && first?.type !== 'link') return undefined;
  if (first.type === 'text' && first.value.charCodeAt(0) <= LAST_ASCII) return undefined;
  const node = inside.find((child) => !isOfSigns(child));
  return node !== first && node && (node.type === 'link' || isEmphasis(node)) ? node : undefined;
}

function isEmphasis(node: PhrasingContent): node is Strong | Emphasis | Delete {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function isOfSigns(node: PhrasingContent): boolean {
  return (node.type === 'text' || node.type === 'link') && SIGNS.test(textOf(node));
}

const LABEL = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.):]?\s*)?[\p{L}\d(~][\p{L}\d ~.,:()]{1,24}\s*[:：\-–—]\s*$/u; // "Video: ", "1.5 h - "

/** Returns the link after a label, "Video: [Why Docker?](...)"; its text starts with the label. */
export function labelledLink(inside: readonly PhrasingContent[], text: string): LeadingLink | undefined {
  const node = inside.find(({ type }) => type === 'link');
  if (!node || !inside[0]) return undefined;
  const { start } = spanOf(inside[0]);
  if (!LABEL.test(text.slice(start, spanOf(node).start).replaceAll('*', ''))) return undefined;
  const link = leadingLink([node], text);
  return link && { ...link, text: { start, end: link.text.end } };
}

/** Returns the link at the end of a line that has words before it: "Wires [->](...)". */
export function trailingLink(inside: readonly PhrasingContent[], text: string): LeadingLink | undefined {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || first === last || last.type !== 'link') return undefined;
  const link = leadingLink([last], text);
  return link && LETTER.test(text.slice(spanOf(first).start, link.span.start)) ? link : undefined;
}

const LETTER = /\p{L}/u;

const DOUBLED = /^\((https?:[^()]*)\)$/i; // "[Title]((https://...))"

/** Returns the span of a link's text, computed from the position of the link, since some text nodes have no position. */
export function linkText(node: Link | LinkReference, text: string): Span {
  const { start } = spanOf(node);
  if (text[start] !== '[') return { start, end: start };
  return { start: start + 1, end: Math.max(start + 1, maxOf(node.children.map((child) => spanOf(child).end))) };
}

/** Returns the span of the URL in `[text]( <url> "title")`. */
function targetOf(node: Link, words: Span, text: string): Span | undefined {
  const span = spanOf(node);
  const open = text.indexOf('](', words.end);
  if (open < 0 || open >= span.end) return undefined;
  let start = open + 2;
  while (SPACE.test(text.charAt(start))) start++;
  if (text[start] === '<') return { start: start + 1, end: Math.min(text.indexOf('>', start), span.end) };
  const length = text.slice(start, span.end - 1).search(SPACE);
  return { start, end: length < 0 ? Math.max(start, span.end - 1) : start + length };
}

const SPACE = /\s/;

const MISSPELT =
  /^([-–—•*+]?[ \t]*)([^\s[\](){}<>][^[\](){}<>]{1,150}?(?:\(\d{1,3}:\d{2}(?::\d{2})?\))?)[ \t]*\((https?:\/\/[^\s()]+)\)/; // "-Title(https://...)(15min)", "Title (3:06) (https://...)"

/** Misspelled links: with a space between the parts, unclosed, or with the brackets swapped. */
const unread = [
  /^([-–—•*+]?[ \t]*\[)([^\s[\]][^[\]]{0,150})\][ \t]{1,2}\((https?:\/\/[^\s()]{1,500})\)/, // "[Title] (https://...)"
  /^([-–—•*+]?[ \t]*\[)([^\s[\]][^[\]]{0,150})\][ \t]?\((https?:\/\/[^\s()]{1,500})(?=[ \t]*$)/, // "[Title](https://..."
  /^([-–—•*+]?[ \t]*\()([^\s()][^()[\]]{0,150})\)[ \t]?\[(https?:\/\/[^\s[\]]{1,500})\]/, // "(Title)[https://...]"
];

/** Returns a misspelled link, such as one without square brackets; `undefined` if there is none. */
export function misspeltLink(content: Span, text: string): LeadingLink | undefined {
  const words = text.slice(content.start, content.end);
  if (!words.includes('(http') && !words.includes('[http')) return undefined;
  const plain = MISSPELT.exec(words);
  const found = plain ?? (MAY_BE_UNREAD.test(words) ? unread.map((form) => form.exec(words)).find(Boolean) : undefined);
  if (!found) return undefined;
  const [all, marker = '', title = '', url = ''] = found;
  const start = content.start + marker.length;
  const end = content.start + all.length;
  const close = ENDS_WITH_BRACKET.test(all) ? end - 1 : end;
  const urlSpan = { start: close - url.length, end: close };
  return { url, urlSpan, text: { start, end: start + title.length }, span: { start: plain ? start : start - 1, end } };
}

const MAY_BE_UNREAD = /^[-–—•*+]?[ \t]*[[(]/;
const ENDS_WITH_BRACKET = /[)\]]$/;

/** Returns the span of a syntax node; an empty one at 0 if the node has no position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
