import type { Span } from './span';

/** Replaces the text of one span; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Returns an edit that inserts a text at an offset. */
export function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Returns an edit that replaces a span. */
export function replacement(span: Span, text: string): Edit {
  return { span, text };
}

/**
 * Returns the text after all edits. Spans refer to the text before the edits. Of two overlapping edits, the later one is
 * dropped, so that no edit changes text that another one inserted.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at) continue;
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}

/** Removes unchanged text at both ends of an edit; `undefined` if the edit changes nothing. */
export function narrowed(text: string, { span, text: written }: Edit): Edit | undefined {
  const most = Math.min(span.end - span.start, written.length);
  let head = 0;
  while (head < most && text[span.start + head] === written[head]) head++;
  if (head === written.length && head === span.end - span.start) return undefined;
  if (head > 0 && written[head - 1] === '\r') head--;
  let tail = 0;
  while (tail < most - head && text[span.end - 1 - tail] === written[written.length - 1 - tail]) tail++;
  // No position is within a line ending.
  if (tail > 0 && written[written.length - tail] === '\n') tail--;
  return { span: { start: span.start + head, end: span.end - tail }, text: written.slice(head, written.length - tail) };
}

/** Merges edits into one that spans from the first to the last. */
export function joined(text: string, edits: readonly Edit[]): Edit {
  const start = edits.reduce((least, { span }) => Math.min(least, span.start), text.length);
  const end = edits.reduce((most, { span }) => Math.max(most, span.end), start);
  const inside = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  return { span: { start, end }, text: applyEdits(text.slice(start, end), inside) };
}
