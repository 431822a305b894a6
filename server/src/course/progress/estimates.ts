import { type Minutes, type Module, plannedFor, spentOn } from '../../notes/model/notes';
import { findInSyllabus } from '../syllabus/match';
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
  if (module.hasNotes || module.spent?.isMarkedSpent || plannedFor(module)) return false;
  const spent = spentOn(module);
  const planned = spent && findInSyllabus(syllabus, module)?.minutes;
  return planned !== undefined && planned.least === spent?.least && planned.most === spent?.most;
}
