import type { Span } from '../text/span';
import { withoutComments } from './comments';
import { TABLE_CLOSES, TABLE_OPENS } from './ownTable';
import { isTemplateText } from './templateText';
import { readTimes } from './time';

const NOTHING = /^[\s>*+\-_=#.`~|:]*(?:\d{1,3}[.)]\s*)?$/; // "  -", "***", "2."
const TIME_ONLY_REST = /^[\s>*+\-_=#.`~|:()[\]]*$/;

/**
 * Whether a span of the notes holds at least one line of the author's own: no template text, comment, rule or time, and
 * no row of the table that Study Notes writes.
 */
export function hasNotes(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; ) {
    let end = at;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r') end++;
    const table = text.startsWith(TABLE_OPENS, at) ? text.slice(at, span.end).indexOf(TABLE_CLOSES) : -1;
    if (table < 0 && isNote(withoutComments(text.slice(at, end)))) return true;
    at = table < 0 ? end + 1 : at + table + TABLE_CLOSES.length;
  }
  return false;
}

// Template text and lines of nothing but a time are short, and a time has a digit, a bracket or a word for "to do".
const LONG = 120;
const MAY_TELL_TIME = /[\d(（:：½¼¾]|todo|tbd|hour|分|时/i;

function isNote(line: string): boolean {
  if (NOTHING.test(line)) return false;
  if (isTemplateText(line)) return false;
  if (line.length > LONG || !MAY_TELL_TIME.test(line)) return true;
  const [time] = readTimes(line);
  return !time || !TIME_ONLY_REST.test(line.slice(0, time.span.start) + line.slice(time.span.end));
}
