import { courses, type NotesTogether, remainingInCourses } from '../../course/plan/courses';
import type { Paces } from '../../course/plan/pace';
import { fitting, shortest } from '../../course/plan/plan';
import type { Plan } from '../../protocol/plan';
import { plannedModules, remainingWork } from './plannedModules';

/** Returns the remaining modules of the course of the first notes that fit into the given minutes. */
export function plan(notes: NotesTogether, paces: Paces, minutes: number): Plan {
  const left = remainingInCourses(courses(notes).slice(0, 1), paces);
  const [least] = plannedModules(notes, shortest(left));
  return {
    fitting: plannedModules(notes, fitting(left, minutes)),
    ...(least && { shortest: least }),
    left: remainingWork(left),
  };
}
