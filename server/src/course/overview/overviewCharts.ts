import { t } from '@vscode/l10n';
import { levelTitle } from '../../notes/writing/levelLine';
import type { StripChart, StripRow } from '../charts/stripChart';
import { doneStrip, timeStrip, timeStrips } from '../charts/strips';
import { formatDay } from '../days/day';
import { weekName } from '../days/weeks';
import { levelsOf } from '../progress/progress';
import type { Overview, OverviewRow } from './overview';

/** The charts of an overview; `undefined` for a chart without data. */
export interface OverviewCharts {
  readonly areas: StripChart | undefined;
  readonly levels: StripChart | undefined;
  readonly course: StripChart | undefined;
  readonly weeks: StripChart | undefined;
}

/** Returns the charts of an overview. */
export function overviewCharts({ areas, levels, all, course, weeks }: Overview): OverviewCharts {
  const isPlanned = all.planned !== undefined;
  const times = (rows: readonly OverviewRow[]) =>
    rows.map(({ title, line, figures }) => ({ label: title, line, strips: timeStrips(figures, isPlanned) }));
  return {
    areas: chart(t('Time by area'), times(areas)),
    levels: chart(t('Time by level'), times(levels)),
    course: chart(
      t('Course progress'),
      levelsOf(course).map(({ level, done, listed }) => ({
        label: level === undefined ? t('Without a level') : levelTitle(level),
        strips: [doneStrip(done, listed)],
      })),
    ),
    weeks: chart(
      t('Time by week'),
      weeks.map(({ monday, minutes }) => ({
        label: t('{0}, from {1}', weekName(monday), formatDay(monday)),
        strips: [timeStrip('spent', minutes)],
      })),
    ),
  };
}

function chart(title: string, rows: readonly StripRow[]): StripChart | undefined {
  return rows.length > 0 ? { title, rows } : undefined;
}
