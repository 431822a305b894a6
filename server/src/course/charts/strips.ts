import { t } from '@vscode/l10n';
import type { Minutes } from '../../notes/model/notes';
import { formatMinutes } from '../progress/minutes';
import type { Strip } from './stripChart';

/** Planned time and time spent of modules, in minutes; `undefined` or `null` if unknown. */
export interface Times {
  readonly planned: Minutes | null | undefined;
  readonly spent: Minutes | null | undefined;
}

/** Returns the strips for planned and spent time. `isPlanned`: some row has a planned time; if none has, it is omitted. */
export function timeStrips({ planned, spent }: Times, isPlanned: boolean): Strip[] {
  return [...(isPlanned ? [named('planned', planned)] : []), named('spent', spent)];
}

function named(series: 'planned' | 'spent', minutes: Minutes | null | undefined): Strip {
  return { ...timeStrip(series, minutes), text: seriesText(series, minutes ? formatMinutes(minutes) : t('unknown')) };
}

/** Returns a bar for minutes; a range has a certain and a possible part. */
export function timeStrip(series: 'planned' | 'spent', minutes: Minutes | null | undefined): Strip {
  if (!minutes) return { series, certain: 0, possible: 0, text: t('unknown') };
  return { series, certain: minutes.least, possible: minutes.most - minutes.least, text: formatMinutes(minutes) };
}

/** Returns a bar for the number of completed modules out of all. */
export function doneStrip(done: number, of: number): Strip {
  return { series: 'done', certain: done, possible: of - done, text: t('{0} of {1}', done, of) };
}

function seriesText(series: 'planned' | 'spent', time: string): string {
  return series === 'planned' ? t('planned: {0}', time) : t('spent: {0}', time);
}
