import { logColumns, logForm } from '../../../server/src/course/days/studyLog';
import { csv, readCsv } from '../../../server/src/text/csv';
import { localTime } from './localTime';
import { studiedMinutes, type TimerState } from './state';

/** A row of the log, by the names of its columns. */
export type LogRow = Readonly<Record<string, string | number | undefined>>;

/** Returns a row of the log; `file` is the path of the notes in their folder. */
export function logRow(state: TimerState, file: string): LogRow {
  const { title, url, area, level } = state.module;
  const { date, time } = localTime(state.startedAt);
  return { date, start: time, minutes: studiedMinutes(state), module: title, url, area, level, file };
}

/** Returns the log with one more row, in the columns of the log; all other text is kept. */
export function withRow(log: string, row: LogRow): string {
  // Before the columns, only a byte order mark can be read.
  if (log.trim() === '') return (log.startsWith('\uFEFF') ? '\uFEFF' : '') + csv([logColumns]) + formatted('', row);
  return log + (log.endsWith('\n') ? '' : '\r\n') + formatted(log, row);
}

/**
 * Returns whether the last row of a log, which `withRow` added, can be read: the log names its columns, contains no quote that is
 * not closed, and not more rows than are read. O(length).
 */
export function endsWithRow(log: string, row: LogRow): boolean {
  const form = logForm(log);
  if (!form) return false;
  const [added] = readCsv(formatted(log, row), form.separator);
  return JSON.stringify(readCsv(log, form.separator).at(-1)) === JSON.stringify(added);
}

/** Returns whether the log contains a row. */
export function hasRow(log: string, row: LogRow): boolean {
  return log.includes(formatted(log, row));
}

/** Returns a row as CSV (RFC 4180), in the form of the log. */
function formatted(log: string, row: LogRow): string {
  const { columns = logColumns, separator } = logForm(log) ?? {};
  // An own property: a column may have any name, such as "constructor".
  return csv([columns.map((name) => (Object.hasOwn(row, name) ? row[name] : undefined))], separator);
}
