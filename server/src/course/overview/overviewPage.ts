import { count } from '../../text/count';
import { element, joined, type Markup } from '../charts/markup';
import { pageChart } from '../charts/pageChart';
import type { StripChart } from '../charts/stripChart';
import { formatMinutes } from '../progress/minutes';
import { levelsOf } from '../progress/progress';
import { missingPart } from './missingPart';
import type { Overview } from './overview';
import { type OverviewCharts, overviewCharts } from './overviewCharts';
import { courseTable, figuresTable, weeksTable } from './overviewTables';

/**
 * Returns the overview as the body of an HTML page, without style and script. An element with `data-line` is a link to that line
 * of the notes; a `details` element with `data-id` remains open or closed in later versions of the page.
 */
export function overviewPage(overview: Overview): string {
  const charts = overviewCharts(overview);
  return joined([
    element(
      'header',
      {},
      element('h1', {}, overview.title),
      element('button', { type: 'button', 'data-action': 'export' }, 'Export...'),
    ),
    sums(overview),
    part('areas', charts.areas, figuresTable(overview.areas, overview.all), legend(overview)),
    part('levels', charts.levels, figuresTable(overview.levels, overview.all), legend(overview)),
    coursePart(overview, charts),
    missingPart(overview.missing),
    weeksPart(overview, charts),
  ]).markup;
}

function sums({ all, course, left }: Overview): Markup {
  const levels = levelsOf(course);
  const total = (key: 'done' | 'listed') => levels.reduce((sum, level) => sum + level[key], 0);
  const facts: readonly (readonly [string, string])[] = [
    ['Modules done', `${all.done} of ${all.modules}`],
    ['Time spent', all.spent ? formatMinutes(all.spent) : 'unknown'],
    ...(all.planned ? ([['Planned', formatMinutes(all.planned)]] as const) : []),
    ...(levels.length > 0 ? ([['Course progress', `${total('done')} of ${total('listed')}`]] as const) : []),
    ['Left to study', count(left, 'module')],
    ['Without a time', String(all.withoutTime)],
    ['Without notes', String(all.withoutNotes)],
  ];
  return element(
    'dl',
    {},
    ...facts.map(([name, fact]) => element('div', {}, element('dt', {}, name), element('dd', {}, fact))),
  );
}

/** Returns a chart, and a table of its numbers as the accessible alternative. */
function part(id: string, chart: StripChart | undefined, table: Markup, above: Markup | string = ''): Markup {
  if (!chart) return joined([]);
  return section(
    id,
    chart.title,
    above,
    pageChart(chart),
    element(
      'details',
      { 'data-id': id },
      element('summary', {}, 'Show as table'),
      // Where the page is narrow, the arrow keys scroll the table.
      element('div', { class: 'table', tabindex: 0, role: 'group', 'aria-label': `${chart.title}, as a table` }, table),
    ),
  );
}

function section(id: string, title: string, ...content: readonly (Markup | string)[]): Markup {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);
}

function legend({ all }: Overview): Markup {
  if (!all.planned) return joined([]);
  const key = (series: string) =>
    element(
      'svg',
      { viewBox: '0 0 14 12', class: 'key', 'aria-hidden': 'true' },
      element('rect', { class: `${series} sure`, x: 1, y: 1, width: 12, height: 10 }),
    );
  return element(
    'p',
    { class: 'legend' },
    key('planned'),
    'planned (by your notes, or by the course) ',
    key('spent'),
    'spent',
  );
}

function coursePart({ course }: Overview, charts: OverviewCharts): Markup {
  return part('course', charts.course, courseTable(course));
}

function weeksPart({ weeks, undated, withoutYear }: Overview, charts: OverviewCharts): Markup {
  const yearless = withoutYear > 0 ? element('p', {}, yearlessSentence(withoutYear)) : '';
  if (weeks.length > 0) {
    const others = undated > 0 ? element('p', {}, `Modules with a time but no date: ${undated}.`) : '';
    return joined([part('weeks', charts.weeks, weeksTable(weeks), joined([others, yearless]))]);
  }
  return section(
    'weeks',
    'Time by week',
    element(
      'p',
      {},
      'Your notes do not show yet when you studied. Add the day after a module’s time, such as “(24 min) 2026-10-03”, or add a line ',
      'such as “Done: Oct 3, 2026” below it, or turn on the timer log with the setting studyNotes.timer.log.',
    ),
    yearless,
  );
}

function yearlessSentence(modules: number): string {
  const name = modules === 1 ? '1 module has a date' : `${modules} modules have dates`;
  return `${name} without a year. Add the year to one date, such as “Oct 3, 2026”: the years of other dates follow from it.`;
}
