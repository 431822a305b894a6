import { courses, joinedCourse, leftOfCourses, type NotesTogether } from '../study/courses';
import type { Day } from '../study/day';
import { type Goal, type GoalPlan, goalPlan } from '../study/goal';
import type { Paces } from '../study/pace';
import type { Planned } from '../study/plan';

/** What is to be studied, and for which notes that counts. */
export interface Asked {
  readonly planned: readonly Planned[];
  /** Undefined where there is no goal. */
  readonly goal: GoalPlan | undefined;
  readonly notes: NotesTogether;
}

/** What a goal asks for over all notes; without one, all that is left of the course that the first of them follow. */
export function askedByGoal(notes: NotesTogether, paces: Paces, goal: Goal | undefined, today: Day): Asked {
  const all = courses(notes);
  if (!goal) {
    const [own = notes] = all;
    return { planned: leftOfCourses([own], paces), goal: undefined, notes: own };
  }
  const found = goalPlan(goal, leftOfCourses(all, paces), joinedCourse(all), today);
  return { planned: found.planned, goal: found, notes };
}
