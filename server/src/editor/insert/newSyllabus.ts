import { readCourseCsv, readCourseList } from '../../course/list/courseList';
import { type PlannedTime, syllabusText } from '../../course/list/syllabusText';
import { timePlanned } from '../../course/progress/estimates';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { minutesOf, type Notes } from '../../notes/model/notes';
import { readNotes } from '../../notes/reading/read';
import type { NewSyllabus } from '../../protocol/syllabus';

/**
 * Returns a syllabus with the modules of notes; `undefined` if they have none. Time spent is omitted, since it would be an
 * estimate in the syllabus, and modules with that time would count as not done.
 */
export function syllabusOfNotes(notes: Notes, followed: Syllabus): NewSyllabus | undefined {
  const title = notes.title ?? followed.title ?? 'Syllabus';
  return written(notes, title, (module) => timePlanned(module, followed));
}

/** Returns a syllabus with the modules of a list on a course page, or of a CSV file; `undefined` if there are none. */
export function syllabusOfList(from: 'list' | 'csv', text: string, title: string): NewSyllabus | undefined {
  const notes = from === 'csv' ? readCourseCsv(text) : readCourseList({ text });
  return notes && written(notes, title, minutesOf);
}

/** Returns a syllabus without modules. */
export function emptySyllabus(title: string): NewSyllabus {
  return { title, text: `${syllabusText(readNotes(''), title, minutesOf)}\n`, modules: 0 };
}

function written(notes: Notes, title: string, plannedTime: PlannedTime): NewSyllabus | undefined {
  const modules = notes.modules.length;
  return modules === 0 ? undefined : { title, text: syllabusText(notes, title, plannedTime), modules };
}
