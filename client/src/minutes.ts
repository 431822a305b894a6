import type { Minutes } from '../../server/src/notebook/notebook';
import { readTimes } from '../../server/src/notebook/time';
import { formatMinutes } from '../../server/src/study/minutes';

/** As the rows show it, in words that a screen reader says in full: "3 hours 20 minutes". */
export function sayMinutes(minutes: Minutes): string {
  return formatMinutes(minutes)
    .replace(/\bh\b/g, 'hours')
    .replace(/\bmin\b/g, 'minutes')
    .replace(/\b1 (hour|minute)s\b/g, '1 $1');
}

/**
 * The minutes that a person typed, in any way that notes may say them, or as a bare number: "45", "1 h 30". Undefined
 * where that is no time, no minute at all, or a range.
 */
export function readMinutes(typed: string): number | undefined {
  const minutes = readWhole(typed.trim()) ?? readWhole(`${typed.trim()} min`);
  return minutes && minutes.most > 0 && minutes.least === minutes.most ? minutes.most : undefined;
}

/** The time that the whole text is; it is read as it would be in brackets behind a title. */
function readWhole(text: string): Minutes | undefined {
  const line = `(time: ${text})`;
  const [phrase] = readTimes(line);
  return phrase?.span.start === 0 && phrase.span.end === line.length ? phrase.minutes : undefined;
}
