import type { Span } from '../text/span';

const LEADING = /^(?:\s|\d{1,3}[.)、]\s+|[-•+>]\s+)+/u; // "1. "
const TRAILING = /[\s~:：,;\-–—|(（[/]/u; // ": -- "

/** A title without markup, numbering, and what leads over to the time; `span` is where its own characters stand. */
export function cleanTitle(
  text: string,
  within: Span,
  markup: readonly Span[],
): { readonly title: string; readonly span: Span } {
  const hidden = new Set<number>();
  for (const { start, end } of markup) for (let at = start; at < end; at++) hidden.add(at);
  const kept: number[] = [];
  for (let at = within.start; at < within.end; at++) if (!hidden.has(at)) kept.push(at);
  const raw = kept.map((at) => text[at]).join('');
  const start = LEADING.exec(raw)?.[0].length ?? 0;
  let end = raw.length;
  while (end > start && TRAILING.test(raw[end - 1] as string)) end--;
  const first = kept[start] ?? within.end;
  const title = raw.slice(start, end).replace(ESCAPED, '$1').replace(/\s+/g, ' ').trim();
  return { title, span: { start: first, end: end > start ? (kept[end - 1] as number) + 1 : first } };
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g; // "\\_"
