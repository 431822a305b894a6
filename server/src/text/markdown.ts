import { maxOf } from './extremes';

// All characters with a meaning in Markdown.
const MEANINGFUL = /[\\`*_{}[\]()<>#+\-.!|~&$:@]/g;

/** Escapes a text for Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MEANINGFUL, '\\$&');
}

const TICKS = /`+/g;

/** Returns a Markdown code span that shows a text, including its backticks. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, maxOf(Array.from(line.matchAll(TICKS), ([found]) => found.length)));
  const mark = '`'.repeat(longest + 1);
  return longest > 0 || line === '' ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`;
}
