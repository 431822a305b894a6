import type { TableCell, TableTexts } from '../../markdown/lines/tableCells';
import { memoizeByIdentity } from '../../text/memoize';
import { type Span, shift, slice } from '../../text/span';
import { readTimes, type TimePhrase } from '../time/time';
import { minutesOfUnit } from '../words/timeWords';
import { namesDurations } from './tableColumns';

const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/; // "45", "1.5"
const HEAD_UNIT = /[^\P{L}\p{Script=Han}]+|分/gu; // "min" of "Duration (min)"

/** Returns the times of a row: the time spent and the planned time, if it has both, else the only one. */
export function rowTimes(time: TableCell, spent: TableCell | undefined, text: string): TimePhrase[] {
  const planned = cellTimes(time, text);
  if (!spent) return planned;
  return [
    ...planned.map((phrase): TimePhrase => ({ ...phrase, role: 'estimate' })),
    ...cellTimes(spent, text).map((phrase): TimePhrase => ({ ...phrase, role: 'spent' })),
  ];
}

/**
 * Returns the times in a cell of the column for times. They count as times in brackets; a number without a unit has the unit in
 * the column header.
 */
function cellTimes({ head, table, span }: TableCell, text: string): TimePhrase[] {
  const words = slice(text, span);
  const unit = (head.match(HEAD_UNIT) ?? []).map(minutesOfUnit).findLast((minutes) => minutes !== undefined);
  const clocks = HOURS_MINUTES.test(head) || clockColumns(table).has(head) ? clockMinutes(words) : undefined;
  if (clocks !== undefined) return [timeOfCell(span, clocks)];
  if (unit !== undefined && NUMBER.test(words)) return [timeOfCell(span, Number(words.replace(',', '.')) * unit)];
  const times = readTimes(`(${words})`).filter(({ isClock }) => !isClock || LENGTH.test(words) || namesDurations(head));
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

const LENGTH = /^\s*(?:\d{1,3}:[0-5]\d:[0-5]\d|0:[0-5]\d)\s*$/; // "1:15:15", which is not a time of day
const HOURS_MINUTES = /\bhh?:mm\b(?!:)/i; // "Time (hh:mm)"
const CLOCK = /^\s*(\d{1,3})[:.]([0-5]\d)\s*$/;
const HOUR = 60;

const MIN_CLOCKS = 3;
/** In hours; later times are times of day. */
const MAX_HOURS = 8;
const ROUND = 5;

/**
 * Returns the heads of the columns with lengths in hours and minutes, "1:30": all are short, and round as no lengths of videos are.
 */
const clockColumns = memoizeByIdentity(({ heads, rows }: TableTexts): ReadonlySet<string> => {
  const areLengths = (_: string, column: number) => {
    const clocks = rows.map((row) => CLOCK.exec(row[column] ?? '')).filter((clock) => clock !== null);
    const isLength = ([, hours, minutes]: RegExpExecArray) =>
      Number(hours) < MAX_HOURS && Number(minutes) % ROUND === 0;
    return clocks.length >= MIN_CLOCKS && clocks.every(isLength);
  };
  return new Set(heads.filter(areLengths));
});

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
