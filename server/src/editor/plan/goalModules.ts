import type { Day } from '../../course/days/day';
import { courses, joinedCourse, type NotesTogether, remainingInCourses } from '../../course/plan/courses';
import { type Goal, type GoalPlan, goalPlan } from '../../course/plan/goal';
import type { Paces } from '../../course/plan/pace';
import type { Planned } from '../../course/plan/plan';

/** The modules to study, and the notes that contain them. */
export interface GoalModules {
  readonly planned: readonly Planned[];
  /** The goal; `undefined` if there is none. */
  readonly goal: GoalPlan | undefined;
  readonly notes: NotesTogether;
}

/**
 * Returns the modules of a goal. Areas by title are looked up in all notes, areas by number in the course of the first notes.
 * Without a goal, returns all remaining modules of that course.
 */
export function goalModules(notes: NotesTogether, paces: Paces, goal: Goal | undefined, today: Day): GoalModules {
  const all = courses(notes);
  if (!goal) {
    const [own = notes] = all;
    return { planned: remainingInCourses([own], paces), goal: undefined, notes: own };
  }
  const found = goalPlan(goal, remainingInCourses(all, paces), joinedCourse(all), today, joinedCourse(ownCourses(all)));
  return { planned: found.planned, goal: found, notes };
}

/**
 * Returns the course that the first notes follow. Without a course, returns all notes that follow none, since it is
 * unknown which of them belong together.
 */
function ownCourses(all: readonly NotesTogether[]): readonly NotesTogether[] {
  const followsAny = ([{ syllabus }]: NotesTogether) => syllabus.modules.length > 0;
  const [own] = all;
  return own && followsAny(own) ? [own] : all.filter((each) => !followsAny(each));
}
