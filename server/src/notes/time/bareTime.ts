import type { Span } from '../../text/span';

/** A number after the link of a title that is a time only if the titles beside it have times: "(3:04)", "13.5". */
export interface BareTime {
  /** The number with its brackets. */
  readonly span: Span;
  readonly amount: Span;
  /** The number; of minutes and seconds, the minutes. */
  readonly value: number;
  /** Whether it is written as minutes and seconds, which may also be a time of day. */
  readonly isClock: boolean;
}

const BARE = /^[\s|]*(?:[-–—:,]\s{0,2})?([([（]?)(?:(\d{1,2}):([0-5]\d)|(\d{1,3}(?:[.,]\d{1,2})?))[)\]）]?\s*$/;
const DIGIT = /\d/;

/** Returns the bare time that is all of the words after the offset `from`; `undefined` if there are others. */
export function bareTimeAfter(words: string, from: number): BareTime | undefined {
  const after = words.slice(from);
  const [found, bracket = '', minutes, seconds = '', number = ''] = (DIGIT.test(after) && BARE.exec(after)) || [];
  if (found === undefined || (minutes === undefined && bracket !== '')) return undefined;
  const written = minutes === undefined ? number : `${minutes}:${seconds}`;
  const start = from + after.indexOf(written);
  const end = start + written.length;
  return {
    span: bracket === '' ? { start, end } : { start: start - 1, end: end + 1 },
    amount: { start, end },
    value: minutes === undefined ? Number(number.replace(',', '.')) : Number(minutes) + Number(seconds) / SECONDS,
    isClock: minutes !== undefined,
  };
}

const SECONDS = 60;
