import { levelTitle } from '../../notebook/adding';
import type { Minutes } from '../../notebook/notebook';
import { type Drawing, type Strip, type StripRow, stripChart } from '../charts/stripChart';
import { formatDay } from '../day';
import { formatMinutes } from '../minutes';
import { levelsOf } from '../progress';
import type { Figures } from '../statistics';
import { weekName } from '../weeks';
import type { Overview, OverviewRow } from './overview';

/** The charts of an overview; undefined where there is nothing to draw. */
export interface OverviewCharts {
  readonly areas: Drawing | undefined;
  readonly levels: Drawing | undefined;
  readonly course: Drawing | undefined;
  readonly weeks: Drawing | undefined;
}

export function overviewCharts({ areas, levels, all, course, weeks }: Overview): OverviewCharts {
  const isPlanned = all.planned !== undefined;
  const times = (rows: readonly OverviewRow[]) => rows.map((row) => timeRow(row, isPlanned));
  return {
    areas: chart('Time by area', times(areas)),
    levels: chart('Time by level', times(levels)),
    course: chart(
      'Done of the course',
      levelsOf(course).map(({ level, done, listed }) => ({
        label: level === undefined ? 'Without a level' : levelTitle(level),
        strips: [{ series: 'done', sure: done, perhaps: listed - done, text: `${done} of ${listed}` }],
      })),
    ),
    weeks: chart(
      'Time by week',
      weeks.map(({ monday, minutes }) => ({
        label: `${weekName(monday)}, from ${formatDay(monday)}`,
        strips: [{ series: 'spent', ...lengths(minutes), text: formatMinutes(minutes) }],
      })),
    ),
  };
}

function chart(title: string, rows: readonly StripRow[]): Drawing | undefined {
  return rows.length > 0 ? stripChart({ title, rows }) : undefined;
}

/** Where nothing at all is planned, a row says nothing of it. */
function timeRow({ title, line, figures }: OverviewRow, isPlanned: boolean): StripRow {
  const strips = [strip('spent', figures)];
  return { label: title, line, strips: isPlanned ? [strip('planned', figures), ...strips] : strips };
}

function strip(series: 'planned' | 'spent', figures: Figures): Strip {
  const minutes = figures[series];
  return { series, ...lengths(minutes), text: `${series}: ${minutes ? formatMinutes(minutes) : 'unknown'}` };
}

/** A range is drawn as what is sure and what may come on top. */
function lengths(minutes: Minutes | undefined): Pick<Strip, 'sure' | 'perhaps'> {
  return minutes ? { sure: minutes.least, perhaps: minutes.most - minutes.least } : { sure: 0, perhaps: 0 };
}
