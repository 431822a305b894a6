import { grouped } from '../notebook/grouped';
import type { Notebook } from '../notebook/notebook';
import { courseOf, joinSyllabi, type Syllabus } from '../syllabus/syllabus';
import type { Paces } from './pace';
import { leftToStudy, type Planned } from './plan';

/** Notes with their URI and syllabus. */
export interface Notes {
  readonly uri: string;
  readonly notebook: Notebook;
  readonly syllabus: Syllabus;
}

/** Notes of one author, those that are asked about in front. */
export type NotesTogether = readonly [Notes, ...Notes[]];

/**
 * Notes by their courses: those that follow one syllabus are a course in several notebooks, and those that follow none are a
 * course each. The course of the first notes comes first.
 */
export function courses(notes: NotesTogether): readonly NotesTogether[] {
  const found = grouped(notes, ({ notebook, syllabus }) => (syllabus.modules.length > 0 ? syllabus : notebook));
  return Array.from(found.values(), ([first, ...others]) => (first ? [first, ...others] : notes));
}

/** All that is still to be studied of some courses, one after the other. */
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

/** What some courses ask for, as one; an area of two of them is one area. */
export function joinedCourse(studied: readonly NotesTogether[]): Syllabus {
  const joined = joinSyllabi(studied.map(([{ notebook, syllabus }]) => courseOf(notebook, syllabus)));
  return { ...joined, areas: [...new Set(joined.areas)] };
}
