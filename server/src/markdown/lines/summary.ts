import type { Span } from '../../text/span';

const SUMMARY =
  /^(?:<details\b[^<>]{0,60}>\s{0,9})?<summary\b[^<>]{0,60}>\s{0,9}(?:<(?:h[1-6]|b|strong)\b[^<>]{0,60}>)?([^<>\r\n]{1,200})</i; // "<summary>Week 1</summary>"
const BOX = /^\s{0,9}\[[ xX]\]\s{1,9}|^\s{1,9}/; // "[x] "
const MAX_LENGTH = 500;

/**
 * Returns the span of the title of `<details>`, without a checkbox, in HTML from `start` to `end`; `undefined` for other HTML.
 */
export function summaryTitle(text: string, { start, end }: Span): Span | undefined {
  const found = SUMMARY.exec(text.slice(start, Math.min(end, start + MAX_LENGTH)));
  const title = found?.[1];
  if (!found || !title) return undefined;
  const from = start + found[0].length - 1 - title.length;
  const span = { start: from + (BOX.exec(title)?.[0].length ?? 0), end: from + title.trimEnd().length };
  return span.end > span.start ? span : undefined;
}
