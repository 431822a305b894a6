import { type Minutes, type Module, plannedFor, spentOn } from '../../notes/model/notes';
import { allInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';

// A time that was copied from the syllabus is an estimate, even if the notes state it as time spent.

/** Returns the minutes spent on a module; `undefined` if there are none, or if they repeat the estimate of the syllabus. */
export function timeSpent(module: Module, syllabus: Syllabus): Minutes | undefined {
  return repeatsSyllabus(module, syllabus) ? undefined : spentOn(module);
}

/** Returns the planned minutes of a module in its notes, including a time that was copied from the syllabus. */
export function timePlanned(module: Module, syllabus: Syllabus): Minutes | undefined {
  return repeatsSyllabus(module, syllabus) ? spentOn(module) : plannedFor(module);
}

/** Returns whether a module is done: it has notes or time spent. */
export function isDone(module: Module, syllabus: Syllabus): boolean {
  return module.hasNotes || timeSpent(module, syllabus) !== undefined;
}

/**
 * Returns whether a module has no notes, and its time equals the estimate of the syllabus and is not marked as spent. Such a
 * time is an estimate.
 */
export function repeatsSyllabus(module: Module, syllabus: Syllabus): boolean {
  return !module.hasNotes && mayRepeatSyllabus(module, syllabus);
}

/** Returns whether the time of a module equals an estimate of the syllabus and is not marked as spent, even if there are notes. */
export function mayRepeatSyllabus(module: Module, syllabus: Syllabus): boolean {
  const spent = spentOn(module);
  if (!spent || module.spent?.isMarkedSpent || plannedFor(module)) return false;
  return allInSyllabus(syllabus, module).some(
    ({ minutes }) => minutes?.least === spent.least && minutes.most === spent.most,
  );
}
