import type { Minutes } from '../notebook/notebook';
import { forecast, type Paces, paceFor } from './pace';
import type { Todo } from './todo';
import { sumOf } from './totals';

/** A module to be studied, and how long it will take at the student's own pace. */
export interface Planned {
  readonly todo: Todo;
  /** Undefined where nobody knows how long it takes. */
  readonly forecast: Minutes | undefined;
}

/** What is left of many modules. */
export interface Remaining {
  readonly modules: number;
  /** Undefined where nothing is known of any. */
  readonly time: Minutes | undefined;
  readonly withoutTime: number;
}

export function withForecasts(todos: readonly Todo[], paces: Paces): readonly Planned[] {
  return todos.map((todo) => ({
    todo,
    forecast: todo.planned && forecast(todo.planned, paceFor(paces, todo.kind)),
  }));
}

/**
 * The modules that fit into some minutes, in their order: each that is sure to be done in what the ones before it leave. A
 * module of which nobody knows how long it takes is never sure.
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

export function remaining(planned: readonly Planned[]): Remaining {
  const times = planned.map((one) => one.forecast);
  return {
    modules: planned.length,
    time: sumOf(times),
    withoutTime: times.filter((time) => time === undefined).length,
  };
}
