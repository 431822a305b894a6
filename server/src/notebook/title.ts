import { type Span, slice } from '../text/span';

const LEADING = /^(?:[\s*_~`>]|\d{1,3}[.)、]\s+|[-•+]\s+)+/u; // "1. **"
const TRAILING = /[\s*_~`:：,;\-–—|(（[/]+$/u; // ": -- "
const MARKUP = /(?:\*{1,3}|_{1,3}(?=\W|$)|(?<=^|\W)_{1,3}|`|<[^<>]{0,200}>)/g; // "**", "<br>"

/** A title without markup, numbering, and what leads over to the time; `span` is where its own characters stand. */
export function cleanTitle(text: string, within: Span): { readonly title: string; readonly span: Span } {
  const raw = slice(text, within);
  const lead = LEADING.exec(raw)?.[0].length ?? 0;
  const rest = raw.slice(lead);
  const kept = rest.slice(0, rest.length - trailingLength(rest));
  const start = within.start + lead;
  const title = kept.replace(MARKUP, '').replace(/\s+/g, ' ').trim();
  return { title, span: { start, end: start + kept.length } };
}

/** Counted from the end, so that a long run of such characters costs one pass. */
function trailingLength(text: string): number {
  let at = text.length;
  while (at > 0 && TRAILING.test(text[at - 1] as string)) at--;
  return text.length - at;
}
