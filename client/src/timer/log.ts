import { csv } from '../../../server/src/text/csv';
import { localTime } from './localTime';
import { studiedMinutes, type TimerState } from './state';

const columns = ['date', 'start', 'minutes', 'module', 'url', 'area', 'level', 'file'];

/** Returns a row of the log as CSV (RFC 4180); `file` is the path of the notes in their folder. */
export function logRow(state: TimerState, file: string): string {
  const { title, url, area, level } = state.module;
  const { date, time } = localTime(state.startedAt);
  return csv([[date, time, studiedMinutes(state), title, url, area, level, file]]);
}

/** Returns the log with one more row; all other text is kept. */
export function withRow(log: string, row: string): string {
  const gap = log === '' || log.endsWith('\n') ? '' : '\r\n';
  return log + gap + (log.trim() === '' ? csv([columns]) : '') + row;
}
