import type { Minutes } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/levelLine';
import { csv } from '../../text/csv';
import { weekName } from '../days/weeks';
import type { Figures } from '../progress/statistics';
import type { Overview } from './overview';

const head = [
  ...['what', 'area', 'level', 'week', 'modules', 'done'],
  ...['plannedLeast', 'plannedMost', 'spentLeast', 'spentMost', 'withoutTime', 'withoutNotes'],
];

/** Returns all numbers in one table: `what` is the type of a row. Times are minutes, ranges in two columns; empty is unknown. */
export function overviewCsv({ all, areas, levels, course, weeks }: Overview): string {
  return csv([
    head,
    ['notes', ...['', '', ''], ...figures(all)],
    ...areas.flatMap((area) => [
      ['area', area.title, '', '', ...figures(area.figures)],
      ...area.levels.map((level) => ['area and level', area.title, level.title, '', ...figures(level.figures)]),
    ]),
    ...levels.map((level) => ['level', '', level.title, '', ...figures(level.figures)]),
    ...course.flatMap(({ area, levels: asked }) =>
      asked.map(({ level, listed, done, planned }) => [
        ...['course', area, level && levelTitle(level), '', listed, done],
        ...[...ends(planned), ...Array(4).fill('')],
      ]),
    ),
    ...weeks.map(({ monday, minutes }) => [
      ...['week', '', '', weekName(monday), '', '', '', ''],
      ...[...ends(minutes), '', ''],
    ]),
  ]);
}

function figures({ modules, done, planned, spent, withoutTime, withoutNotes }: Figures): readonly unknown[] {
  return [modules, done, ...ends(planned), ...ends(spent), withoutTime, withoutNotes];
}

function ends(minutes: Minutes | undefined): readonly unknown[] {
  return [minutes?.least, minutes?.most];
}
