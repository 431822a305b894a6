import type { Notes } from '../../notes/model/notes';
import { areaTitled } from './areaTitle';
import { findModules } from './found';
import type { Syllabus } from './syllabus';

/** Minimum share of the modules of the notes that a syllabus must list for the notes to follow it. */
const MIN_SHARE = 1 / 3;

const known = new WeakMap<Notes, { readonly syllabi: readonly Syllabus[]; readonly followed: Syllabus | undefined }>();

/**
 * Returns the syllabus that notes follow: the one that lists most of their modules or, without modules, has the same titles of
 * areas; of several, the first. `undefined` for notes of another course.
 */
export function followedSyllabus(notes: Notes, syllabi: readonly Syllabus[]): Syllabus | undefined {
  let answer = known.get(notes);
  if (answer?.syllabi !== syllabi) {
    answer = { syllabi, followed: mostListed(notes, syllabi) };
    known.set(notes, answer);
  }
  return answer.followed;
}

function mostListed(notes: Notes, syllabi: readonly Syllabus[]): Syllabus | undefined {
  const [most] = syllabi
    .map((syllabus) => ({ syllabus, found: titlesFound(notes, syllabus) }))
    .map(({ syllabus, found }) => ({ syllabus, of: found.length, listed: found.filter(Boolean).length }))
    .sort((one, other) => other.listed - one.listed);
  return most && most.listed > 0 && most.listed >= MIN_SHARE * most.of ? most.syllabus : undefined;
}

function titlesFound(notes: Notes, syllabus: Syllabus): readonly unknown[] {
  const modules = findModules(syllabus, notes);
  return modules.length > 0 ? modules : notes.areas.map(({ title }) => areaTitled(syllabus, title));
}
