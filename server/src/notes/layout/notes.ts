import type { Span } from '../../text/span';
import { readTimes } from '../time/time';
import { isAddressHeader } from '../words/columnHeaders';
import { withoutComments } from './comments';
import { TABLE_CLOSES, TABLE_OPENS } from './generatedTable';
import { isTemplateText } from './templateText';

const NOTHING = /^[\s>*+\-_=#.`~|:]*(?:\d{1,3}[.)]\s*)?$/; // "  -", "***", "2."
const TIME_ONLY_REST = /^[\s>*+\-_=#.`~|:()[\]]*$/;

/**
 * Returns whether a span contains notes: at least one line that is not template text, a comment, a thematic break, a time, or a
 * row of the generated table.
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

const LINK = /\[[^[\]]*\]\([^()]*\)/g; // "[Notes](notes/01.md)"
const LETTER = /[\p{L}\p{N}]/u;

/** Returns whether a table cell contains notes, and not only a link to them. */
export function hasNotesInCell(text: string, cell: Span): boolean {
  const words = text.slice(cell.start, cell.end).replace(LINK, '');
  return LETTER.test(words) && isNote(words);
}

// Lines longer than this are notes: template text and lines with only a time are shorter.
const MAX_TEMPLATE_LENGTH = 120;

const EMPTY_LABEL = /^[\s>]{0,9}(?:[*+-]\s{1,3})?\*\*[^*:：]{1,40}(?:[:：]\s?\*\*|\*\*\s?[:：])[\s_.]*$/u; // "- **Topics:** ____"
const TAGS = /<\/?[a-z][^<>]*>/gi; // "</details>"
const ADDRESS = /<?https?:\/\/[^\s<>]+>?/gi;
const MARK = /^[\s>]*$/;

function isNote(all: string): boolean {
  const line = all.includes('<') || all.includes('://') ? withoutUnseen(all) : all;
  if (NOTHING.test(line) || EMPTY_LABEL.test(line)) return false;
  if (isTemplateText(line)) return false;
  if (line.length > MAX_TEMPLATE_LENGTH) return true;
  const times = readTimes(line);
  const rest = times.reduceRight((words, { span }) => words.slice(0, span.start) + words.slice(span.end), line);
  return times.length === 0 || !TIME_ONLY_REST.test(rest);
}

const LABEL = /^[\s>*+_-]*(\p{L}{2,10})\s?[:：][\s*_]*$/u; // "Link: "

/** Returns a line without HTML tags, and without a URL that is alone or next to template text or a label such as "Link". */
function withoutUnseen(all: string): string {
  const line = all.replace(TAGS, '');
  const rest = line.replace(ADDRESS, '');
  if (rest === line || MARK.test(rest)) return line;
  return isTemplateText(rest) || isAddressHeader(LABEL.exec(rest)?.[1] ?? '') ? '' : line;
}
