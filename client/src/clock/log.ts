import { csv } from '../../../server/src/text/csv';
import { localTime } from './localTime';
import { type ClockState, studiedMinutes } from './state';

const columns = ['date', 'start', 'minutes', 'module', 'url', 'area', 'level', 'file'];

/** The log with one more row, as RFC 4180 has it; `file` is the notebook's path in its folder. Whatever stands there stays. */
export function withEntry(log: string, state: ClockState, file: string): string {
  const { title, url, area, level } = state.module;
  const { date, time } = localTime(state.startedAt);
  const row = [date, time, studiedMinutes(state), title, url, area, level, file];
  const gap = log === '' || log.endsWith('\n') ? '' : '\r\n';
  return log + gap + csv(log.trim() === '' ? [columns, row] : [row]);
}
