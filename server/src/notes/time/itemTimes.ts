import { lineEndAt } from '../../text/lines';
import type { Minutes } from '../model/notes';
import { readTimes } from './time';

const ITEM = /^([ \t]{0,12})(?:[-*+]|\d{1,2}[.)])[ \t]+(\S.{0,200})$/; // "* 30 min video"
const INDENTED = /^[ \t]{2}/;
const LETTER = /[\p{L}\d]/u;

/**
 * Returns the sum of the times in the list at `from`, below a label such as "Time:". Each item starts or ends with its only
 * time; nested items are ignored. Returns `undefined` if an item has no such time. O(length of the list).
 */
export function timeOfItems(text: string, from: number, end: number): Minutes | undefined {
  let sum: Minutes | undefined;
  let depth: number | undefined;
  for (let at = lineEndAt(text, from); at < end; ) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    at = Math.min(lineEndAt(text, start), end);
    const line = text.slice(start, at);
    const [, indent = '', words] = ITEM.exec(line) ?? [];
    depth ??= words === undefined ? undefined : indent.length;
    if (line.trim() === '' || (depth !== undefined && INDENTED.test(line.slice(depth)))) continue;
    if (words === undefined) break;
    const minutes = onlyTime(words);
    if (!minutes) return undefined;
    sum = { least: (sum?.least ?? 0) + minutes.least, most: (sum?.most ?? 0) + minutes.most };
  }
  return sum;
}

/** Returns the time at the start or end of an item without other times; `undefined` for other items. */
function onlyTime(words: string): Minutes | undefined {
  const [time, ...others] = readTimes(words);
  if (!time || others.length > 0 || time.isClock || time.inDays) return undefined;
  const isOutside = (part: string) => !LETTER.test(part);
  return isOutside(words.slice(0, time.span.start)) || isOutside(words.slice(time.span.end)) ? time.minutes : undefined;
}
