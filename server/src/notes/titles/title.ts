import { withoutBackslashes } from '../../markdown/source/escape';
import { inOrder } from '../../text/sorted';
import { type Span, slice } from '../../text/span';
import { MONTH_NAMES } from '../words/dates';
import { BULLETS } from '../words/signs';
import { STATE_WORDS } from '../words/stateWords';

const LEADING = new RegExp(
  String.raw`^(?:\s|(?:${STATE_WORDS})\s+(?=[\p{L}\d])|\d{1,3}[.)、]\s+(?!(?:${MONTH_NAMES})(?:\.?\s\d{4})?\s{0,3}(?:$|[:–-]))|\d{1,3}(?:\.\d{1,3})+\s+(?:[-–—]\s+)?(?=\p{L})(?!(?:and|und|et|y|to|through|bis|until)\s)|\d{1,3}_(?=\p{L})|\d{1,3} - \d{1,2} - (?=\p{L})|0\d{1,2}\s*[-–—:.]\s+|\d{1,3} [–—] (?=[\p{L}¿¡])|(?:[-=]{1,3}>|[-+>${BULLETS}])\s+)*(?:[-–—]+(?=\p{L}))?`,
  'u',
); // "1. ", "3.1 ", "7_", "8 - 1 - ", "07 - ", "TODO ", "■ ", "--> ", "----"
const GAP = /\s{2,}|[^\S ]/g; // white space other than a single space
const TRAILING = /[\s~:：,;\-–—|(（[/]/u; // ": -- "

/**
 * Returns a title without markup, numbering, and the separator before its time. `span` is the span of the result in the text.
 */
export function cleanTitle(
  text: string,
  within: Span,
  markup: readonly Span[],
): { readonly title: string; readonly span: Span } {
  const visible = markup.length === 0 ? [within] : withoutMarkup(within, markup);
  const raw = visible.map((part) => slice(text, part)).join('');
  const start = LEADING.exec(raw)?.[0].length ?? 0;
  let end = raw.length;
  const isLed = raw.includes('...') && raw.slice(start, end).trimEnd().endsWith('...');
  while (end > start && (TRAILING.test(raw[end - 1] as string) || (isLed && raw[end - 1] === '.'))) end--;
  const first = placeOf(start, visible) ?? within.end;
  const title = withoutBackslashes(raw.slice(start, end)).replace(GAP, ' ').trim();
  const last = end > start ? placeOf(end - 1, visible) : undefined;
  return { title, span: { start: first, end: last === undefined ? first : last + 1 } };
}

/** Returns the parts of a span outside of markup. */
function withoutMarkup(within: Span, markup: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  for (const mark of inOrder(markup, (a, b) => a.start - b.start)) {
    if (mark.start > start) parts.push({ start, end: Math.min(mark.start, within.end) });
    start = Math.max(start, mark.end);
    if (start >= within.end) return parts;
  }
  parts.push({ start, end: within.end });
  return parts;
}

/** Returns the offset of the `n`th character of the parts. */
function placeOf(n: number, parts: readonly Span[]): number | undefined {
  let left = n;
  for (const { start, end } of parts) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return undefined;
}
