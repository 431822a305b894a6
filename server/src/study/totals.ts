import { type Minutes, type Module, timeOf } from '../notebook/notebook';

/** Sums over modules. */
export interface Totals {
  readonly modules: number;
  readonly withoutTime: number;
  /** The known times together; undefined where none is known. */
  readonly time: Minutes | undefined;
}

export function totals(modules: readonly Module[]): Totals {
  const times = modules.map((module) => timeOf(module)?.minutes).filter((minutes) => minutes !== undefined);
  const sum = (end: keyof Minutes) => times.reduce((total, minutes) => total + minutes[end], 0);
  return {
    modules: modules.length,
    withoutTime: modules.length - times.length,
    time: times.length > 0 ? { least: sum('least'), most: sum('most') } : undefined,
  };
}
