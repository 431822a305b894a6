import type { Notes } from '../../notes/model/notes';
import { groupBy } from '../../text/groupBy';
import { courseOf, joinSyllabi, type Syllabus } from '../syllabus/syllabus';
import type { Paces } from './pace';
import { type Planned, remainingModules } from './plan';

/** Notes with their URI and syllabus. */
export interface NotesWithSyllabus {
  readonly uri: string;
  readonly notes: Notes;
  readonly syllabus: Syllabus;
}

/** Notes of one author. The notes that were asked about come first. */
export type NotesTogether = readonly [NotesWithSyllabus, ...NotesWithSyllabus[]];

/**
 * Groups notes by course. Notes with the same syllabus belong to one course; notes without a syllabus form a course of their
 * own. The course of the first notes comes first.
 */
export function courses(all: NotesTogether): readonly NotesTogether[] {
  const found = groupBy(all, ({ notes, syllabus }) => (syllabus.modules.length > 0 ? syllabus : notes));
  return Array.from(found.values(), ([first, ...others]) => (first ? [first, ...others] : all));
}

/** Returns the remaining modules of all courses, one course after the other. */
export function remainingInCourses(studied: readonly NotesTogether[], paces: Paces): readonly Planned[] {
  return studied.flatMap(([{ notes, syllabus }, ...others]) =>
    remainingModules(
      notes,
      syllabus,
      paces,
      others.map((one) => one.notes),
    ),
  );
}

/** Merges the syllabi of courses; areas with equal titles become one. */
export function joinedCourse(studied: readonly NotesTogether[]): Syllabus {
  const joined = joinSyllabi(studied.map(([{ notes, syllabus }]) => courseOf(notes, syllabus)));
  return { ...joined, areas: [...new Set(joined.areas)] };
}
