import type { Module } from '../../notes/model/notes';
import type { StudyLog } from '../../protocol';
import { type CsvSeparator, readCsv, withoutGuard } from '../../text/csv';
import { dateOrderOf, readDate } from './dates';
import { type Day, readDay } from './day';

/** A row of `.study-notes/log.csv`, which is written when the timer stops. */
export interface LogEntry {
  readonly day: Day;
  readonly minutes: number;
  /** Identifies the module. */
  readonly module: string;
}

/** The columns of a log. */
export const logColumns = ['date', 'start', 'minutes', 'module', 'url', 'area', 'level', 'file'] as const;

/** The form of a log, which spreadsheet programs change when they save it. */
export interface LogForm {
  readonly separator: CsvSeparator;
  /** The names of the columns in the log, in order. */
  readonly columns: readonly string[];
}

/** Returns the form of a log; `undefined` if its first line does not name the columns of a log. */
export function logForm(text: string): LogForm | undefined {
  for (const separator of [',', ';'] as const) {
    const [columns = []] = readCsv(FIRST_LINE.exec(text)?.[0] ?? '', separator);
    if (needed.every((name) => columns.includes(name))) return { separator, columns };
  }
  return undefined;
}

const needed = ['date', 'minutes', 'file'];
const FIRST_LINE = /^[\r\n]*[^\r\n]*/;

/** More minutes were not studied: nearly two years. */
const MAX_MINUTES = 1_000_000;

/**
 * Returns the entries of a log for notes, by their path in the folder. Invalid rows are left out. Dates may have another form, in
 * which spreadsheet programs save them.
 */
export function readStudyLog(text: string, file: string): readonly LogEntry[] {
  const form = logForm(text);
  if (!form) return [];
  const [, ...rows] = readCsv(text, form.separator);
  const column = (name: (typeof logColumns)[number]) => {
    const at = form.columns.indexOf(name);
    return (row: readonly string[]) => withoutGuard(row[at] ?? '');
  };
  const [date, minutes, module] = [column('date'), column('minutes'), column('module')];
  const [url, path] = [column('url'), column('file')];
  const own = rows.filter((row) => path(row) === file);
  const order = dateOrderOf(own.map(date));
  return own.flatMap((row) => {
    const day = readDay(date(row)) ?? readDate(date(row), order);
    const length = Number(minutes(row));
    if (day === undefined || !(length > 0 && length <= MAX_MINUTES)) return [];
    return { day, minutes: length, module: url(row) || module(row) };
  });
}

/**
 * Returns a reader of logs that caches the last result. An overview is requested after each change of the notes, but the log
 * seldom changes.
 */
export function studyLogReader(): (log: StudyLog) => readonly LogEntry[] {
  let last: (StudyLog & { readonly entries: readonly LogEntry[] }) | undefined;
  return ({ text, file }) => {
    if (last?.text !== text || last.file !== file) last = { text, file, entries: readStudyLog(text, file) };
    return last.entries;
  };
}

/** Returns the key of a module in the log: its link, or its title if it has none. */
export function nameInLog({ title, url }: Module): string {
  return url ?? title;
}
