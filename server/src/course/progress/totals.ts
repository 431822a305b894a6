import { type Minutes, type Module, minutesOf } from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';

/** Sums over modules. */
export interface Totals {
  readonly modules: number;
  readonly withoutTime: number;
  /** Total of the known times; `undefined` if none is known. */
  readonly time: Minutes | undefined;
}

/** Returns the number of modules, the sum of their times, and the number of modules without a time. */
export function totals(modules: readonly Module[]): Totals {
  const times = modules.map(minutesOf);
  return {
    modules: modules.length,
    withoutTime: times.filter((minutes) => minutes === undefined).length,
    time: sumOfMinutes(times),
  };
}
