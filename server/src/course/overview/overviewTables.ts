import { t } from '@vscode/l10n';
import type { Minutes } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/levelLine';
import { element, joined, type Markup } from '../charts/markup';
import { formatDay } from '../days/day';
import { type Week, weekName } from '../days/weeks';
import { formatMinutes } from '../progress/minutes';
import type { AreaProgress, Progress } from '../progress/progress';
import type { Figures } from '../progress/statistics';
import type { AreaRow, OverviewRow } from './overview';

/**
 * Returns a row for each area or level, areas with their levels below them, and the total. Without planned times, their column is
 * left out.
 */
export function figuresTable(rows: readonly (OverviewRow | AreaRow)[], all: Figures): Markup {
  const isPlanned = all.planned !== undefined;
  const figuresRow = ({ title, line, figures }: OverviewRow, place: RowPlace) => {
    const { modules, done, planned, spent, withoutTime, withoutNotes } = figures;
    const times = isPlanned ? [time(planned), time(spent)] : [time(spent)];
    return row(place, leadingTo(line, title), [modules, done, ...times, withoutTime, withoutNotes]);
  };
  return table(
    [
      '',
      t('Modules'),
      t('Done'),
      ...(isPlanned ? [t('Planned')] : []),
      t('Spent'),
      t('Without a time'),
      t('Without notes'),
    ],
    [
      ...rows.flatMap((row) => [
        figuresRow(row, 'top'),
        ...('levels' in row ? row.levels.map((level) => figuresRow(level, 'below')) : []),
      ]),
      figuresRow({ title: t('All modules'), line: undefined, figures: all }, 'top'),
    ],
  );
}

/** Returns the table of progress in the course, by area and level. */
export function courseTable(course: readonly AreaProgress[]): Markup {
  const progressRow = (title: string, { done, listed, planned }: Progress, place: RowPlace) =>
    row(place, title, [done, listed, time(planned)]);
  return table(
    ['', t('Done'), t('Total'), t('Planned by the course')],
    course.flatMap((area) => [
      progressRow(area.area ?? t('Outside of areas'), area, 'top'),
      ...area.levels.map((level) =>
        progressRow(level.level === undefined ? t('Without a level') : levelTitle(level.level), level, 'below'),
      ),
    ]),
  );
}

/** Returns the table of the time studied in each week. */
export function weeksTable(weeks: readonly Week[]): Markup {
  return table(
    [t('Week'), t({ message: 'From', args: [], comment: 'Column: the first day of a week' }), t('Time')],
    weeks.map(({ monday, minutes }) => row('top', weekName(monday), [formatDay(monday), time(minutes)])),
  );
}

/** Returns a title that links to its 0-based line; plain text without a line. */
export function leadingTo(line: number | undefined, title: string): Markup | string {
  return line === undefined ? title : element('button', { type: 'button', class: 'leads', 'data-line': line }, title);
}

type RowPlace = 'top' | 'below';

function table(names: readonly string[], rows: readonly Markup[]): Markup {
  const head = names.map((name) => (name ? element('th', { scope: 'col' }, name) : element('td', {})));
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, rows));
}

function row(place: RowPlace, title: Markup | string, cells: readonly (Markup | string | number)[]): Markup {
  return element(
    'tr',
    { class: place },
    element('th', { scope: 'row' }, title),
    ...cells.map((cell) => element('td', {}, typeof cell === 'number' ? String(cell) : cell)),
  );
}

const BETWEEN_ENDS = /^[^«]*«([^»]*)»/; // " to " of "« to »"

/** Returns a time that wraps only within a range. */
function time(minutes: Minutes | undefined): Markup | string {
  if (!minutes) return t('unknown');
  const text = formatMinutes(minutes);
  const [, range = ''] = BETWEEN_ENDS.exec(t('{0} to {1}', '«', '»')) ?? [];
  const ends = range === '' ? [text] : text.split(range);
  return joined(ends.flatMap((end, n) => [n > 0 ? range : '', element('span', { class: 'unbroken' }, end)]));
}
