import stringWidth from 'string-width';
import { formatMinutes } from '../../../course/progress/minutes';
import type { StatsReport } from '../../../course/reports/statsReport';
import { sumOfMinutes } from '../../../notes/model/sumOfMinutes';
import { greatest } from '../../../text/extremes';
import type { Paint } from '../output/colors';
import { visible } from '../output/terminal';
import { countOf, findingsOf, levelName, levelsIn } from './statsColumns';

/** Formats statistics as a text table, one row for each file, and totals for several files. */
export function statsTable(reports: readonly StatsReport[], paint: Paint): string {
  if (reports.length === 0) return 'No study notes found.\n';
  const levels = levelsIn(reports);
  const head = [
    'File',
    ...levels.map((level) => visible(levelName(level))),
    'Modules',
    'Time',
    'No time',
    'No notes',
    'Problems',
  ];
  const rows = reports.map((report) => row(report, levels));
  const sums = reports.length > 1 ? [sumRow(reports, levels)] : [];
  const widths = head.map((_, n) => greatest([head, ...rows, ...sums].map((cells) => stringWidth(cells[n] ?? ''))));
  const line = (cells: readonly string[]) => cells.map((cell, n) => padded(cell, widths[n] ?? 0, n > 0)).join('  ');
  return [paint('bold', line(head)), ...rows.map(line), ...sums.map((cells) => paint('bold', line(cells)))]
    .map((text) => `${text.trimEnd()}\n`)
    .join('');
}

function row(report: StatsReport, levels: readonly (string | null)[]): readonly string[] {
  return [
    visible(report.file),
    ...levels.map((level) => {
      const count = countOf(report, level);
      return count ? `${count.done} of ${count.of}` : '';
    }),
    `${report.done} of ${report.modules}`,
    report.time ? formatMinutes(report.time) : '',
    ...[report.withoutTime, report.withoutNotes, findingsOf(report)].map(String),
  ];
}

function sumRow(reports: readonly StatsReport[], levels: readonly (string | null)[]): readonly string[] {
  const sum = (numberOf: (report: StatsReport) => number) =>
    reports.reduce((total, report) => total + numberOf(report), 0);
  const time = sumOfMinutes(reports.map((report) => report.time ?? undefined));
  return [
    `${reports.length} files`,
    ...levels.map(
      (level) =>
        `${sum((report) => countOf(report, level)?.done ?? 0)} of ${sum((report) => countOf(report, level)?.of ?? 0)}`,
    ),
    `${sum(({ done }) => done)} of ${sum(({ modules }) => modules)}`,
    time ? formatMinutes(time) : '',
    ...[sum(({ withoutTime }) => withoutTime), sum(({ withoutNotes }) => withoutNotes), sum(findingsOf)].map(String),
  ];
}

function padded(text: string, width: number, toRight: boolean): string {
  const blanks = ' '.repeat(width - stringWidth(text));
  return toRight ? blanks + text : text + blanks;
}
