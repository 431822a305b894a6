import type { Minutes } from '../../../server/src/notes/model/notes';
import { readTimes } from '../../../server/src/notes/time/time';

/**
 * Parses minutes that the user typed, as a time of the notes or as a number: "45", "1 h 30". `undefined` for a range, for less
 * than a minute, and for any other text.
 */
export function readMinutes(typed: string): number | undefined {
  const minutes = readWhole(typed.trim()) ?? readWhole(`${typed.trim()} min`);
  return minutes && minutes.most > 0 && minutes.least === minutes.most ? minutes.most : undefined;
}

/** Parses a text that is one time as a whole, as if it were in brackets after a title. */
function readWhole(text: string): Minutes | undefined {
  const line = `(time: ${text})`;
  const [phrase] = readTimes(line);
  return phrase?.span.start === 0 && phrase.span.end === line.length ? phrase.minutes : undefined;
}
