import type { StatsReport } from '../../../course/reports/statsReport';
import { csv } from '../../../text/csv';
import { countOf, levelName, levelsIn } from './statsColumns';

/** Formats statistics as CSV, one row for each file; times in minutes, ranges in two columns. */
export function statsCsv(reports: readonly StatsReport[]): string {
  const levels = levelsIn(reports);
  const head = [
    ...['file', 'title', 'modules', 'done'],
    ...levels.flatMap((level) => [`done: ${levelName(level)}`, `of: ${levelName(level)}`]),
    ...['spentLeast', 'spentMost', 'plannedLeast', 'plannedMost'],
    ...['withoutTime', 'withoutNotes', 'errors', 'warnings', 'infos', 'hints'],
  ];
  return csv([head, ...reports.map((report) => row(report, levels))]);
}

function row(report: StatsReport, levels: readonly (string | null)[]): readonly unknown[] {
  const { file, title, modules, done, spent, planned, withoutTime, withoutNotes, findings } = report;
  return [
    ...[file, title, modules, done],
    ...levels.flatMap((level) => {
      const found = countOf(report, level);
      return [found?.done, found?.of];
    }),
    ...[spent, planned].flatMap((minutes) => [minutes?.least, minutes?.most]),
    ...[withoutTime, withoutNotes, findings.error, findings.warning, findings.info, findings.hint],
  ];
}
