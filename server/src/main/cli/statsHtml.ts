import { barChart } from '../../study/charts/barChart';
import { element, joined, type Markup } from '../../study/charts/markup';
import { formatMinutes } from '../../study/minutes';
import type { StatsReport } from '../../study/statsReport';
import { sumOf } from '../../study/totals';
import { count } from './count';
import { countOf, findingsOf, levelName, levelsIn } from './statsColumns';
import style from './statsPage.css';

/** One page with charts and a table, which needs nothing else: no script, no file, no network. */
export function statsHtml(reports: readonly StatsReport[]): string {
  const title = `Study notes: ${count(reports.length, 'notebook')}`;
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
    done(reports),
    times(reports),
    table(reports),
  );
  const body = element('body', {}, main);
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
}

function sums(reports: readonly StatsReport[]): Markup {
  const total = (numberOf: (report: StatsReport) => number) =>
    reports.reduce((sum, report) => sum + numberOf(report), 0);
  const time = sumOf(reports.map((report) => report.time ?? undefined));
  const facts: readonly (readonly [string, string])[] = [
    ['Modules done', `${total(({ done }) => done)} of ${total(({ modules }) => modules)}`],
    ['Time', time ? formatMinutes(time) : 'none yet'],
    ['Modules without time', String(total(({ withoutTime }) => withoutTime))],
    ['Modules without notes', String(total(({ withoutNotes }) => withoutNotes))],
    ['Findings', String(total(findingsOf))],
  ];
  return element(
    'dl',
    {},
    ...facts.map(([name, fact]) => element('div', {}, element('dt', {}, name), element('dd', {}, fact))),
  );
}

function done(reports: readonly StatsReport[]): Markup {
  const levels = levelsIn(reports);
  const bars = reports.map((report) => {
    const counts = levels.map((level) => countOf(report, level));
    const of = counts.reduce((sum, one) => sum + (one?.of ?? 0), 0);
    const parts = counts.map((one) => one?.done ?? 0);
    return { label: report.file, parts, text: `${parts.reduce((sum, part) => sum + part, 0)} of ${of}` };
  });
  return section('Modules done', levels.map(levelName), bars);
}

/** A range is drawn as what is sure and what may come on top. */
function times(reports: readonly StatsReport[]): Markup {
  const bars = reports.map(({ file, time }) => ({
    label: file,
    parts: time ? [time.least, time.most - time.least] : [0, 0],
    text: time ? formatMinutes(time) : 'no time',
  }));
  const hasRanges = bars.some(({ parts }) => parts[1] !== 0);
  return section('Time', hasRanges ? ['At least', 'Perhaps'] : ['Time'], bars);
}

function section(title: string, series: readonly string[], bars: Parameters<typeof barChart>[0]['bars']): Markup {
  const legend = element(
    'ul',
    { class: 'legend' },
    ...series.map((name, n) => element('li', {}, element('span', { class: `key series-${n}` }), name)),
  );
  return element(
    'section',
    {},
    element('h2', {}, title),
    series.length > 1 ? legend : '',
    scrolled(
      'chart',
      title,
      barChart({ title: `${title} by notebook; the table below has the same numbers`, series, bars }),
    ),
  );
}

function table(reports: readonly StatsReport[]): Markup {
  const levels = levelsIn(reports);
  const names = ['Notebook', ...levels.map(levelName), 'Modules', 'Time', 'Planned', 'No time', 'No notes', 'Findings'];
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
    scrolled('table', title, element('table', {}, head, element('tbody', {}, ...body))),
  );
}

/** What has more than fits: the arrow keys scroll it, too. */
function scrolled(what: 'chart' | 'table', title: string, content: Markup): Markup {
  return element('div', { class: what, tabindex: 0, role: 'group', 'aria-label': title }, content);
}
