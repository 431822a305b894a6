import { t } from '@vscode/l10n';
import stringWidth from 'string-width';
import { formatMinutes } from '../../../course/progress/minutes';
import type { StatsReport } from '../../../course/reports/statsReport';
import { sumOfMinutes } from '../../../notes/model/sumOfMinutes';
import { maxOf } from '../../../text/extremes';
import type { Paint } from '../output/colors';
import { filesText } from '../output/counts';
import { visible } from '../output/terminal';
import { countOf, findingsOf, levelName, levelsIn } from './statsColumns';

/** Formats statistics as a text table, one row for each file, and totals for several files. */
export function statsTable(reports: readonly StatsReport[], paint: Paint): string {
  if (reports.length === 0) return `${t('No study notes found.')}\n`;
  const levels = levelsIn(reports);
  const head = [
    t('File'),
    ...levels.map((level) => visible(levelName(level))),
    t('Modules'),
    t('Spent'),
    t('No time'),
    t('No notes'),
    t('Problems'),
  ];
  const rows = reports.map((report) => row(report, levels));
  const sums = reports.length > 1 ? [sumRow(reports, levels)] : [];
  const widths = head.map((_, n) => maxOf([head, ...rows, ...sums].map((cells) => stringWidth(cells[n] ?? ''))));
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
      return count ? t('{0} of {1}', count.done, count.of) : '';
    }),
    t('{0} of {1}', report.done, report.modules),
    report.spent ? formatMinutes(report.spent) : '',
    ...[report.withoutTime, report.withoutNotes, findingsOf(report)].map(String),
  ];
}

function sumRow(reports: readonly StatsReport[], levels: readonly (string | null)[]): readonly string[] {
  const sum = (numberOf: (report: StatsReport) => number) =>
    reports.reduce((total, report) => total + numberOf(report), 0);
  const spent = sumOfMinutes(reports.map((report) => report.spent ?? undefined));
  return [
    filesText(reports.length),
    ...levels.map((level) =>
      t(
        '{0} of {1}',
        sum((report) => countOf(report, level)?.done ?? 0),
        sum((report) => countOf(report, level)?.of ?? 0),
      ),
    ),
    t(
      '{0} of {1}',
      sum(({ done }) => done),
      sum(({ modules }) => modules),
    ),
    spent ? formatMinutes(spent) : '',
    ...[sum(({ withoutTime }) => withoutTime), sum(({ withoutNotes }) => withoutNotes), sum(findingsOf)].map(String),
  ];
}

function padded(text: string, width: number, toRight: boolean): string {
  const blanks = ' '.repeat(width - stringWidth(text));
  return toRight ? blanks + text : text + blanks;
}
