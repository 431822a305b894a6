import type { Minutes } from '../../notes/model/notes';
import { formatMinutes } from '../progress/minutes';
import type { Strip } from './stripChart';

/** Planned time and time spent of modules, in minutes; `undefined` or `null` if unknown. */
export interface Times {
  readonly planned: Minutes | null | undefined;
  readonly spent: Minutes | null | undefined;
}

/** Returns planned above spent time. If nothing is planned at all, rows leave it out. */
export function timeStrips({ planned, spent }: Times, isPlanned: boolean): Strip[] {
  return [...(isPlanned ? [named('planned', planned)] : []), named('spent', spent)];
}

function named(series: 'planned' | 'spent', minutes: Minutes | null | undefined): Strip {
  return { ...timeStrip(series, minutes), text: `${series}: ${minutes ? formatMinutes(minutes) : 'unknown'}` };
}

/** Returns a bar for minutes; a range has a certain and a possible part. */
export function timeStrip(series: 'planned' | 'spent', minutes: Minutes | null | undefined): Strip {
  if (!minutes) return { series, certain: 0, possible: 0, text: 'unknown' };
  return { series, certain: minutes.least, possible: minutes.most - minutes.least, text: formatMinutes(minutes) };
}

/** Returns a bar for the number of completed modules out of all. */
export function doneStrip(done: number, of: number): Strip {
  return { series: 'done', certain: done, possible: of - done, text: `${done} of ${of}` };
}
