import type { TableCell } from '../../markdown/lines/tableCells';
import { type Span, shift, slice } from '../../text/span';
import { readTimes, type TimePhrase } from '../time/time';
import { minutesOfUnit } from '../words/timeWords';
import { headsLengths } from './tableColumns';

const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/; // "45", "1.5"
const HEAD_UNIT = /[^\P{L}\p{Script=Han}]+|分/gu; // "min" of "Duration (min)"

/** Returns the times of a row: what it took, and with it what was planned. */
export function rowTimes(time: TableCell, spent: TableCell | undefined, text: string): TimePhrase[] {
  const planned = cellTimes(time, text);
  if (!spent) return planned;
  return [
    ...planned.map((phrase): TimePhrase => ({ ...phrase, role: 'estimate' })),
    ...cellTimes(spent, text).map((phrase): TimePhrase => ({ ...phrase, role: 'spent' })),
  ];
}

/**
 * Returns the times in a cell of the column for times, which sets them off as brackets do; a bare number has the unit of the
 * head.
 */
function cellTimes({ head, span }: TableCell, text: string): TimePhrase[] {
  const words = slice(text, span);
  const unit = (head.match(HEAD_UNIT) ?? []).map(minutesOfUnit).findLast((minutes) => minutes !== undefined);
  const clocks = HOURS_MINUTES.test(head) ? clockMinutes(words) : undefined;
  if (clocks !== undefined) return [timeOfCell(span, clocks)];
  if (unit !== undefined && NUMBER.test(words)) return [timeOfCell(span, Number(words.replace(',', '.')) * unit)];
  const times = readTimes(`(${words})`).filter(({ isClock }) => !isClock || LENGTH.test(words) || headsLengths(head));
  return times.map((time) => {
    const within = (part: Span): Span => {
      const { start, end } = shift(part, span.start - 1);
      return { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    };
    return { ...time, span: within(time.span), amount: within(time.amount) };
  });
}

function timeOfCell(span: Span, minutes: number): TimePhrase {
  return {
    span,
    amount: span,
    minutes: { least: minutes, most: minutes },
    role: undefined,
    by: 'brackets',
    isClock: false,
  };
}

const LENGTH = /^\s*(?:\d{1,3}:[0-5]\d:[0-5]\d|0:[0-5]\d)\s*$/; // "1:15:15", which is no time of day
const HOURS_MINUTES = /\bhh?:mm\b(?!:)/i; // "Time (hh:mm)"
const CLOCK = /^\s*(\d{1,3})[:.]([0-5]\d)\s*$/;
const HOUR = 60;

/**
 * Returns the minutes of "2:22", or of all parts of "2:22, 1:07", in a column of hours and minutes; `undefined` for other text.
 */
function clockMinutes(words: string): number | undefined {
  let sum = 0;
  for (const part of words.split(',')) {
    const clock = CLOCK.exec(part);
    if (!clock) return undefined;
    sum += Number(clock[1]) * HOUR + Number(clock[2]);
  }
  return sum;
}
