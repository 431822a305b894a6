import { type Minutes, type Module, plannedFor, spentOn } from '../../notes/model/notes';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';

// A time that was copied from the syllabus is an estimate, in any form: nothing was studied yet.

/** Minutes spent on a module, `undefined` if its time only repeats what the syllabus plans. */
export function timeSpent(module: Module, syllabus: Syllabus): Minutes | undefined {
  return repeatsSyllabus(module, syllabus) ? undefined : spentOn(module);
}

/** Minutes planned for a module by its notes, also by a time that was copied from the syllabus. */
export function timePlanned(module: Module, syllabus: Syllabus): Minutes | undefined {
  return repeatsSyllabus(module, syllabus) ? spentOn(module) : plannedFor(module);
}

/** Returns whether a module has notes, or a time that it took. */
export function isDone(module: Module, syllabus: Syllabus): boolean {
  return module.hasNotes || timeSpent(module, syllabus) !== undefined;
}

/**
 * Returns whether a module without notes has the syllabus's time and the notes do not mark it as spent. It is an estimate until
 * there are notes, or another number.
 */
export function repeatsSyllabus(module: Module, syllabus: Syllabus): boolean {
  if (module.hasNotes || module.spent?.isMarkedSpent || plannedFor(module)) return false;
  const spent = spentOn(module);
  const planned = spent && findInSyllabus(syllabus, module)?.minutes;
  return planned !== undefined && planned.least === spent?.least && planned.most === spent?.most;
}
