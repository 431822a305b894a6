import { t } from '@vscode/l10n';
import { element, joined, type Markup } from '../../../course/charts/markup';
import { type Drawing, type Strip, stripChart, svg } from '../../../course/charts/stripChart';
import { doneStrip, timeStrips } from '../../../course/charts/strips';
import { formatMinutes } from '../../../course/progress/minutes';
import type { StatsReport } from '../../../course/reports/statsReport';
import { sumOfMinutes } from '../../../notes/model/sumOfMinutes';
import { usedLanguage } from '../../../text/language';
import { filesText } from '../output/counts';
import style from '../statsPage.css';
import { countOf, findingsOf, levelName, levelsIn } from './statsColumns';

/** Returns a self-contained HTML page with charts and a table, without scripts or external files. */
export function statsHtml(reports: readonly StatsReport[]): string {
  const title = t('Study notes: {0}', filesText(reports.length));
  const head = element(
    'head',
    {},
    { markup: '<meta charset="utf-8">' },
    {
      markup: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'">`,
    },
    { markup: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
    element('title', {}, title),
    { markup: `<style>\n${style}</style>` },
  );
  const main = element(
    'main',
    {},
    element('h1', {}, title),
    sums(reports),
    ...charts(reports).map(section),
    table(reports),
  );
  const body = element('body', {}, main);
  return `<!doctype html>\n${element('html', { lang: usedLanguage() }, head, body).markup}\n`;
}

function sums(reports: readonly StatsReport[]): Markup {
  const total = (numberOf: (report: StatsReport) => number) =>
    reports.reduce((sum, report) => sum + numberOf(report), 0);
  const spent = sumOfMinutes(reports.map((report) => report.spent ?? undefined));
  const facts: readonly (readonly [string, string])[] = [
    [
      t('Modules done'),
      t(
        '{0} of {1}',
        total(({ done }) => done),
        total(({ modules }) => modules),
      ),
    ],
    [t('Time spent'), spent ? formatMinutes(spent) : t('unknown')],
    [t('Without a time'), String(total(({ withoutTime }) => withoutTime))],
    [t('Without notes'), String(total(({ withoutNotes }) => withoutNotes))],
    [t('Problems'), String(total(findingsOf))],
  ];
  return element(
    'dl',
    {},
    ...facts.map(([name, fact]) => element('div', {}, element('dt', {}, name), element('dd', {}, fact))),
  );
}

/** Returns a row for each of several notes files or, for a single one, the content of its overview. */
function charts(reports: readonly StatsReport[]): Drawing[] {
  const [only, ...others] = reports;
  if (!only) return [];
  if (others.length > 0) {
    const isPlanned = reports.some(({ planned }) => planned !== null);
    return [
      drawing(t('Modules done by file'), reports, ({ file, done, modules }) => [file, [doneStrip(done, modules)]]),
      drawing(t('Time by file'), reports, (report) => [report.file, timeStrips(report, isPlanned)]),
    ];
  }
  const isPlanned = only.planned !== null;
  return [
    drawing(t('Time by area'), only.areas, (one) => [one.area ?? t('Outside of areas'), timeStrips(one, isPlanned)]),
    drawing(t('Time by level'), only.levels, (one) => [levelName(one.level), timeStrips(one, isPlanned)]),
    drawing(t('Course progress'), only.asked, ({ level, done, listed }) => [
      levelName(level),
      [doneStrip(done, listed)],
    ]),
  ].filter(({ height }) => height > 0);
}

function drawing<Row>(
  title: string,
  rows: readonly Row[],
  drawn: (row: Row) => readonly [label: string, strips: readonly Strip[]],
): Drawing {
  return stripChart({
    title,
    rows: rows.map((row) => {
      const [label, strips] = drawn(row);
      return { label, strips };
    }),
  });
}

function section(chart: Drawing): Markup {
  return element('section', {}, element('h2', {}, chart.title), scrolled('chart', chart.title, svg(chart)));
}

function table(reports: readonly StatsReport[]): Markup {
  const levels = levelsIn(reports);
  const names = [
    t('File'),
    ...levels.map(levelName),
    t('Modules'),
    t('Spent'),
    t('Planned'),
    t('Without a time'),
    t('Without notes'),
    t('Problems'),
  ];
  const rows = reports.map((report) => [
    ...levels.map((level) => {
      const found = countOf(report, level);
      return found ? t('{0} of {1}', found.done, found.of) : '';
    }),
    t('{0} of {1}', report.done, report.modules),
    ...[report.spent, report.planned].map((minutes) => (minutes ? formatMinutes(minutes) : '')),
    ...[report.withoutTime, report.withoutNotes, findingsOf(report)].map(String),
  ]);
  const head = element('thead', {}, element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name))));
  const body = reports.map((report, n) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', title: report.title ?? undefined }, report.file),
      joined((rows[n] ?? []).map((cell) => element('td', {}, cell))),
    ),
  );
  const title = t('All numbers');
  return element(
    'section',
    {},
    element('h2', {}, title),
    scrolled('table', title, element('table', {}, head, element('tbody', {}, body))),
  );
}

/** Returns a scrollable container that can be focused, so that arrow keys scroll it. */
function scrolled(what: 'chart' | 'table', title: string, content: Markup): Markup {
  return element('div', { class: what, tabindex: 0, role: 'group', 'aria-label': title }, content);
}
