import { type Minutes, type Module, minutesOf } from '../notebook/notebook';

/** Sums over modules. */
export interface Totals {
  readonly modules: number;
  readonly withoutTime: number;
  /** The known times together; undefined where none is known. */
  readonly time: Minutes | undefined;
}

export function totals(modules: readonly Module[]): Totals {
  const times = modules.map(minutesOf);
  return {
    modules: modules.length,
    withoutTime: times.filter((minutes) => minutes === undefined).length,
    time: sumOf(times),
  };
}

/** The known times together, ranges as a range; undefined where none is known. */
export function sumOf(times: readonly (Minutes | undefined)[]): Minutes | undefined {
  const known = times.filter((minutes) => minutes !== undefined);
  const sum = (end: keyof Minutes) => known.reduce((total, minutes) => total + minutes[end], 0);
  return known.length > 0 ? { least: sum('least'), most: sum('most') } : undefined;
}
