import { logColumns, logForm } from '../../../server/src/course/days/studyLog';
import { csv } from '../../../server/src/text/csv';
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
  const gap = log === '' || log.endsWith('\n') ? '' : '\r\n';
  return log + gap + (log.trim() === '' ? csv([logColumns]) : '') + formatted(log, row);
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
