import type { Module } from '../../notes/model/notes';
import type { StudyLog } from '../../protocol';
import { withoutGuard } from '../../text/csv';
import { readCsv } from '../../text/readCsv';
import { type Day, readDay } from './day';

/** One stop of the timer, as `.study-notes/log.csv` has it. */
export interface LogEntry {
  readonly day: Day;
  readonly minutes: number;
  /** Identifies the module. */
  readonly module: string;
}

/** Returns the entries of a log for notes, by their path in the folder. Invalid rows are left out. */
export function readStudyLog(text: string, file: string): readonly LogEntry[] {
  const [head = [], ...rows] = readCsv(text);
  const column = (name: string) => head.indexOf(name);
  const [date, minutes, module, url, path] = ['date', 'minutes', 'module', 'url', 'file'].map(column);
  return rows.flatMap((row) => {
    const field = (at: number | undefined) => withoutGuard(row[at ?? -1] ?? '');
    const day = readDay(field(date));
    const length = Number(field(minutes));
    if (day === undefined || !(length > 0) || !Number.isFinite(length) || field(path) !== file) return [];
    return { day, minutes: length, module: field(url) || field(module) };
  });
}

/**
 * Returns a function that reads a log and remembers the last one: an overview is asked for again after each change of the
 * notes, with a log that has seldom changed.
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
