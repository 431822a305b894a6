import { readTimes } from '../../notes/time/time';
import { timeWithin } from '../../notes/time/titleTimes';
import { withoutEnding } from '../../text/ending';

// In a list, "5:30" is the duration of a video. In notes, it may be a time of day or a verse.

/** Maximum length of a text that is only a time, in UTF-16 units. */
const MAX_LENGTH = 40;

/** Returns whether a text is a time and nothing else: "12 min", "05:32". */
export function isOnlyTime(text: string): boolean {
  const words = text.trim();
  if (words.length > MAX_LENGTH) return false;
  if (CLOCK.test(words)) return true;
  const bracketed = `(${words})`;
  const [time, ...others] = readTimes(bracketed);
  const isWhole = time?.minutes !== undefined && time.span.start === 0 && time.span.end === bracketed.length;
  return isWhole === true && others.length === 0;
}

/** A text, and the time at its end. */
export interface TimedText {
  readonly text: string;
  /** The time in the format of notes, "12 min"; `undefined` if the text does not end with one. */
  readonly time: string | undefined;
}

/** Separates the time at the end of a text: "Routes - 12 min", "Routes 5:32". "Kubernetes in 5 minutes" is a title. */
export function splitTime(text: string): TimedText {
  const words = text.trim();
  const clock = CLOCK_AT_END.exec(words);
  if (clock) return { text: withoutEnding(words.slice(0, clock.index), SEPARATOR), time: clockTime(clock[1] ?? '') };
  const time = readTimes(words).at(-1);
  const isTime =
    time?.minutes !== undefined && CLOSING.test(words.slice(time.span.end)) && timeWithin([time], words) !== undefined;
  if (!isTime) return { text: words, time: undefined };
  const { span, amount } = time;
  return { text: withoutEnding(words.slice(0, span.start), SEPARATOR), time: words.slice(amount.start, amount.end) };
}

/** Returns a text that is only a time in the format of notes. */
export function timeAlone(text: string): string {
  const words = text.trim();
  return CLOCK.test(words) ? clockTime(words) : words;
}

const SEPARATOR = /[\s·|:,–—-]/;
const CLOSING = /^[\s.)\]]*$/;
const CLOCK = /^\d{1,3}:[0-5]\d(?::[0-5]\d)?$/; // "1:02:10"
const CLOCK_AT_END = /[\s·|–-][[(]?(\d{1,3}:[0-5]\d(?::[0-5]\d)?)[\])]?$/; // " 05:32"

/** Converts "5:32" to "6 min": whole minutes, at least one. */
function clockTime(clock: string): string {
  const [seconds = 0, minutes = 0, hours = 0] = clock.split(':').map(Number).toReversed();
  return `${Math.max(1, Math.round(hours * 60 + minutes + seconds / 60))} min`;
}
