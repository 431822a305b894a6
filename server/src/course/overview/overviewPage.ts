import { t } from '@vscode/l10n';
import { modulesText } from '../../notes/model/counts';
import { plural } from '../../text/language';
import { element, joined, type Markup } from '../charts/markup';
import { pageChart } from '../charts/pageChart';
import type { StripChart } from '../charts/stripChart';
import { formatMinutes } from '../progress/minutes';
import { levelsOf } from '../progress/progress';
import { missingPart } from './missingPart';
import type { Overview } from './overview';
import { type OverviewCharts, overviewCharts } from './overviewCharts';
import { courseTable, figuresTable, weeksTable } from './overviewTables';
import { courseNote, leftNote } from './remaining';

/**
 * Returns the overview as the body of an HTML page, without style and script. An element with `data-line` is a link to that line
 * of the notes; a `details` element with `data-id` remains open or closed in later versions of the page. The editor adds the goal to the
 * element with the id `plan`.
 */
export function overviewPage(overview: Overview): string {
  const charts = overviewCharts(overview);
  return joined([
    element(
      'header',
      {},
      element('h1', {}, overview.title),
      element('button', { type: 'button', 'data-action': 'export' }, t('Export...')),
    ),
    sums(overview),
    element('div', { id: 'plan' }),
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
  const facts: readonly (readonly [name: string, fact: string, note?: string])[] = [
    [t('Modules done'), t('{0} of {1}', all.done, all.modules)],
    [t('Time spent'), all.spent ? formatMinutes(all.spent) : t('unknown')],
    ...(all.planned ? ([[t('Planned'), formatMinutes(all.planned)]] as const) : []),
    ...(levels.length > 0
      ? ([
          [t('Course progress'), t('{0} of {1}', total('done'), total('listed')), courseNote(left, total('listed'))],
        ] as const)
      : []),
    [t('Left to study'), modulesText(left.modules), leftNote(left)],
    [t('Without a time'), String(all.withoutTime)],
    [t('Without notes'), String(all.withoutNotes)],
  ];
  return element(
    'dl',
    {},
    ...facts.map(([name, fact, note]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, fact, note ? element('small', {}, note) : '')),
    ),
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
      element('summary', {}, t('Show as table')),
      // Focusable, so that arrow keys can scroll the table if the page is narrow.
      element(
        'div',
        { class: 'table', tabindex: 0, role: 'group', 'aria-label': t('{0}, as a table', chart.title) },
        table,
      ),
    ),
  );
}

function section(id: string, title: string, ...content: readonly (Markup | string)[]): Markup {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);
}

function legend({ all }: Overview): Markup {
  if (!all.planned) return joined([]);
  const entry = (series: string, text: string) => {
    const bar = element('rect', { class: `${series} sure`, x: 1, y: 1, width: 12, height: 10 });
    const key = element('svg', { viewBox: '0 0 14 12', class: 'key', 'aria-hidden': 'true' }, bar);
    return element('span', {}, key, text);
  };
  return element(
    'p',
    { class: 'legend' },
    entry('planned', t('planned (by your notes, or by the course)')),
    ' ',
    entry('spent', t('spent')),
  );
}

function coursePart({ course }: Overview, charts: OverviewCharts): Markup {
  return part('course', charts.course, courseTable(course));
}

function weeksPart({ weeks, undated, withoutYear }: Overview, charts: OverviewCharts): Markup {
  const yearless = withoutYear > 0 ? element('p', {}, yearlessSentence(withoutYear)) : '';
  if (weeks.length > 0) {
    const others = undated > 0 ? element('p', {}, t('Modules with a time but no date: {0}.', undated)) : '';
    return joined([part('weeks', charts.weeks, weeksTable(weeks), joined([others, yearless]))]);
  }
  return section(
    'weeks',
    t('Time by week'),
    element(
      'p',
      {},
      t(
        'Your notes do not show yet when you studied. Add the day after a module’s time, such as “(24 min) 2026-10-03”, or add a line such as “Done: Oct 3, 2026” below it, or turn on the timer log with the setting studyNotes.timer.log.',
      ),
    ),
    yearless,
  );
}

function yearlessSentence(modules: number): string {
  return plural(
    modules,
    t(
      '{0} module has a date without a year. Add the year to one date, such as “Oct 3, 2026”: the years of other dates follow from it.',
      modules,
    ),
    t(
      '{0} modules have dates without a year. Add the year to one date, such as “Oct 3, 2026”: the years of other dates follow from it.',
      modules,
    ),
  );
}
