import type { Area, Level, Minutes, Notes } from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';
import { areaInSyllabus } from '../syllabus/areas';
import type { Syllabus } from '../syllabus/syllabus';
import { forecast, type Paces, paceFor } from './pace';
import { isTodoOf, type Todo, todos } from './todo';

/** A module to study, and how long it will take at the student's pace. */
export interface Planned {
  readonly todo: Todo;
  /** `undefined` if unknown. */
  readonly forecast: Minutes | undefined;
}

/** Number and total time of the modules that are left. */
export interface Remaining {
  readonly modules: number;
  /** `undefined` if no module has a forecast. */
  readonly time: Minutes | undefined;
  readonly withoutTime: number;
}

/**
 * Returns the modules that are left to study, in the order of the syllabus. `others` are notes that follow the same syllabus.
 */
export function remainingModules(
  notes: Notes,
  syllabus: Syllabus,
  paces: Paces,
  others: readonly Notes[] = [],
): readonly Planned[] {
  return withForecasts(todos(notes, syllabus, others), paces);
}

/** Returns the remaining modules of an area or level. */
export function remainingModulesIn(
  notes: Notes,
  syllabus: Syllabus,
  paces: Paces,
  entry: Area | Level,
): readonly Planned[] {
  const area = entry.type === 'area' ? entry : entry.area;
  if (!area) return [];
  const title = areaInSyllabus(syllabus, notes, area) ?? area.title;
  return remainingModules(notes, syllabus, paces).filter(({ todo }) =>
    isTodoOf(todo, (place) => place.area === title && (entry.type === 'area' || place.level === entry.level)),
  );
}

function withForecasts(todos: readonly Todo[], paces: Paces): readonly Planned[] {
  return todos.map((todo) => ({
    todo,
    forecast: todo.planned && forecast(todo.planned, paceFor(paces, todo.kind)),
  }));
}

/**
 * Returns modules that fit into `minutes`, in order: each module whose longest forecast fits into the minutes that the previous
 * ones leave. A module without a forecast never fits.
 */
export function fitting(planned: readonly Planned[], minutes: number): readonly Planned[] {
  const chosen: Planned[] = [];
  let left = minutes;
  for (const one of planned) {
    const takes = one.forecast?.most;
    if (takes === undefined || takes > left) continue;
    chosen.push(one);
    left -= takes;
  }
  return chosen;
}

/** Returns a list with the module of the shortest forecast; empty if none has a forecast. */
export function shortest(planned: readonly Planned[]): readonly Planned[] {
  return planned
    .filter(({ forecast }) => forecast !== undefined)
    .sort((some, other) => likelyMinutes(some) - likelyMinutes(other))
    .slice(0, 1);
}

/** Minutes assumed for a module without a forecast. With zero, it would be planned too early. */
const DEFAULT_MINUTES = 30;

/** Returns the minutes to reserve for a module: its longest forecast, else `DEFAULT_MINUTES`. */
export function likelyMinutes({ forecast }: Planned): number {
  return forecast?.most ?? DEFAULT_MINUTES;
}

/** Returns the number of planned modules, the sum of their forecasts, and the number of those without one. */
export function remaining(planned: readonly Planned[]): Remaining {
  const times = planned.map((one) => one.forecast);
  return {
    modules: planned.length,
    time: sumOfMinutes(times),
    withoutTime: times.filter((time) => time === undefined).length,
  };
}
