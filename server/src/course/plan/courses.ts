import type { Notebook } from '../../notes/model/notebook';
import { grouped } from '../../text/grouped';
import { courseOf, joinSyllabi, type Syllabus } from '../syllabus/syllabus';
import type { Paces } from './pace';
import { leftToStudy, type Planned } from './plan';

/** Notes with their URI and syllabus. */
export interface Notes {
  readonly uri: string;
  readonly notebook: Notebook;
  readonly syllabus: Syllabus;
}

/** Notes of one author; the requested notes come first. */
export type NotesTogether = readonly [Notes, ...Notes[]];

/**
 * Groups notes by course. Notes with the same syllabus belong to one course; notes without a syllabus are a course each. The
 * course of the first notes comes first.
 */
export function courses(notes: NotesTogether): readonly NotesTogether[] {
  const found = grouped(notes, ({ notebook, syllabus }) => (syllabus.modules.length > 0 ? syllabus : notebook));
  return Array.from(found.values(), ([first, ...others]) => (first ? [first, ...others] : notes));
}

/** Returns the remaining modules of all courses, one course after the other. */
export function leftOfCourses(studied: readonly NotesTogether[], paces: Paces): readonly Planned[] {
  return studied.flatMap(([{ notebook, syllabus }, ...others]) =>
    leftToStudy(
      notebook,
      syllabus,
      paces,
      others.map((notes) => notes.notebook),
    ),
  );
}

/** Merges the syllabi of courses; areas with equal titles become one. */
export function joinedCourse(studied: readonly NotesTogether[]): Syllabus {
  const joined = joinSyllabi(studied.map(([{ notebook, syllabus }]) => courseOf(notebook, syllabus)));
  return { ...joined, areas: [...new Set(joined.areas)] };
}
