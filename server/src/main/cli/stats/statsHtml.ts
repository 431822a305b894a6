import { element, joined, type Markup } from '../../../course/charts/markup';
import { type Drawing, type Strip, stripChart, svg } from '../../../course/charts/stripChart';
import { doneStrip, timeStrips } from '../../../course/charts/strips';
import { formatMinutes } from '../../../course/progress/minutes';
import type { StatsReport } from '../../../course/reports/statsReport';
import { sumOfMinutes } from '../../../notes/model/sumOfMinutes';
import { count } from '../../../text/count';
import style from '../statsPage.css';
import { countOf, findingsOf, levelName, levelsIn } from './statsColumns';

/** Returns a self-contained HTML page with charts and a table, without scripts or external files. */
export function statsHtml(reports: readonly StatsReport[]): string {
  const title = `Study notes: ${count(reports.length, 'file')}`;
  const head = element(
    'head',
    {},
    { markup: '<meta charset="utf-8">' },
    { markup: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` },
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
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
}

function sums(reports: readonly StatsReport[]): Markup {
  const total = (numberOf: (report: StatsReport) => number) =>
    reports.reduce((sum, report) => sum + numberOf(report), 0);
  const time = sumOfMinutes(reports.map((report) => report.time ?? undefined));
  const facts: readonly (readonly [string, string])[] = [
    ['Modules done', `${total(({ done }) => done)} of ${total(({ modules }) => modules)}`],
    ['Time', time ? formatMinutes(time) : 'unknown'],
    ['Without a time', String(total(({ withoutTime }) => withoutTime))],
    ['Without notes', String(total(({ withoutNotes }) => withoutNotes))],
    ['Problems', String(total(findingsOf))],
  ];
  return element(
    'dl',
    {},
    ...facts.map(([name, fact]) => element('div', {}, element('dt', {}, name), element('dd', {}, fact))),
  );
}

/** Of a class a row for each notes file, of one notes file what its overview shows. */
function charts(reports: readonly StatsReport[]): Drawing[] {
  const [only, ...others] = reports;
  if (!only) return [];
  if (others.length > 0) {
    const isPlanned = reports.some(({ planned }) => planned !== null);
    return [
      drawing('Modules done by file', reports, ({ file, done, modules }) => [file, [doneStrip(done, modules)]]),
      drawing('Time by file', reports, (report) => [report.file, timeStrips(report, isPlanned)]),
    ];
  }
  const isPlanned = only.planned !== null;
  return [
    drawing('Time by area', only.areas, (one) => [one.area ?? 'Outside of areas', timeStrips(one, isPlanned)]),
    drawing('Time by level', only.levels, (one) => [levelName(one.level), timeStrips(one, isPlanned)]),
    drawing('Course progress', only.asked, ({ level, done, listed }) => [levelName(level), [doneStrip(done, listed)]]),
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
    'File',
    ...levels.map(levelName),
    'Modules',
    'Time',
    'Planned',
    'Without a time',
    'Without notes',
    'Problems',
  ];
  const rows = reports.map((report) => [
    ...levels.map((level) => {
      const found = countOf(report, level);
      return found ? `${found.done} of ${found.of}` : '';
    }),
    `${report.done} of ${report.modules}`,
    ...[report.time, report.planned].map((minutes) => (minutes ? formatMinutes(minutes) : '')),
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
  const title = 'All numbers';
  return element(
    'section',
    {},
    element('h2', {}, title),
    scrolled('table', title, element('table', {}, head, element('tbody', {}, body))),
  );
}

/** Returns what has more than fits: the arrow keys scroll it, too. */
function scrolled(what: 'chart' | 'table', title: string, content: Markup): Markup {
  return element('div', { class: what, tabindex: 0, role: 'group', 'aria-label': title }, content);
}
