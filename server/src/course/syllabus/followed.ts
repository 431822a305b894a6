import type { Notebook } from '../../notes/model/notebook';
import { areaTitled } from './areaTitle';
import { findModules } from './found';
import type { Syllabus } from './syllabus';

/** The least share of a notebook's modules that the syllabus lists which it follows. */
const LEAST = 1 / 3;

const known = new WeakMap<
  Notebook,
  { readonly syllabi: readonly Syllabus[]; readonly followed: Syllabus | undefined }
>();

/**
 * Returns the syllabus that notes follow: the one that lists most of their modules or, without modules, has the same titles of
 * areas; of several, the first. `undefined` for notes of another course.
 */
export function followedSyllabus(notebook: Notebook, syllabi: readonly Syllabus[]): Syllabus | undefined {
  let answer = known.get(notebook);
  if (answer?.syllabi !== syllabi) {
    answer = { syllabi, followed: mostListed(notebook, syllabi) };
    known.set(notebook, answer);
  }
  return answer.followed;
}

function mostListed(notebook: Notebook, syllabi: readonly Syllabus[]): Syllabus | undefined {
  const [most] = syllabi
    .map((syllabus) => ({ syllabus, found: titlesFound(notebook, syllabus) }))
    .map(({ syllabus, found }) => ({ syllabus, of: found.length, listed: found.filter(Boolean).length }))
    .sort((one, other) => other.listed - one.listed);
  return most && most.listed > 0 && most.listed >= LEAST * most.of ? most.syllabus : undefined;
}

function titlesFound(notebook: Notebook, syllabus: Syllabus): readonly unknown[] {
  const modules = findModules(syllabus, notebook);
  return modules.length > 0 ? modules : notebook.areas.map(({ title }) => areaTitled(syllabus, title));
}
