import { t } from '@vscode/l10n';
import { type Minutes, type Module, minutesOf, plannedFor } from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { timeSpent } from './estimates';
import { formatMinutes } from './minutes';

/** The time spent and the planned time of modules. Everything that shows times of modules, or totals of them, shows these. */
export interface Times {
  /** The time spent; a time without a role counts as spent, unless it repeats the syllabus's. `undefined` if none is known. */
  readonly spent: Minutes | undefined;
  /** The planned time: that of the notes, else that of the syllabus. `undefined` if none is known. */
  readonly planned: Minutes | undefined;
}

/** The times of several modules. */
export interface Totals extends Times {
  readonly modules: number;
  /** Number of modules for which the notes contain neither a time spent nor an estimate. */
  readonly withoutTime: number;
}

/** Returns the time spent on a module, and the planned time. */
export function timesOf(module: Module, syllabus: Syllabus): Times {
  return {
    spent: timeSpent(module, syllabus),
    planned: plannedFor(module) ?? findInSyllabus(syllabus, module)?.minutes,
  };
}

/** Returns the number of modules and the sums of their times. */
export function totals(modules: readonly Module[], syllabus: Syllabus): Totals {
  const times = modules.map((module) => timesOf(module, syllabus));
  return {
    modules: modules.length,
    spent: sumOfMinutes(times.map(({ spent }) => spent)),
    planned: sumOfMinutes(times.map(({ planned }) => planned)),
    withoutTime: modules.filter((module) => minutesOf(module) === undefined).length,
  };
}

/** Returns the time spent or, if there is none, the planned time: "1 h 25 min", "30 min planned"; `undefined` if both are unknown. */
export function timeText({ spent, planned }: Partial<Times>, format = formatMinutes): string | undefined {
  if (spent) return format(spent);
  return planned && t('{0} planned', format(planned));
}
