import type { Notebook } from '../notebook/notebook';
import { areaTitled } from './areaTitle';
import { findInSyllabus } from './match';
import type { Syllabus } from './syllabus';

/** The least share of a notebook's modules that the syllabus lists which it follows. */
const LEAST = 1 / 3;

const known = new WeakMap<
  Notebook,
  { readonly syllabi: readonly Syllabus[]; readonly followed: Syllabus | undefined }
>();

/**
 * The syllabus that a notebook follows: the one that lists most of its modules or, as long as there are none, that has
 * areas of such titles; of several, the first. Undefined where the notes are of another course.
 */
export function followedSyllabus(notebook: Notebook, syllabi: readonly Syllabus[]): Syllabus | undefined {
  let answer = known.get(notebook);
  if (answer?.syllabi !== syllabi) {
    answer = { syllabi, followed: mostListed(notebook, syllabi) };
    known.set(notebook, answer);
  }
  return answer.followed;
}

function mostListed({ modules, areas }: Notebook, syllabi: readonly Syllabus[]): Syllabus | undefined {
  const hasModules = modules.length > 0;
  const count = (syllabus: Syllabus) =>
    hasModules
      ? modules.filter((module) => findInSyllabus(syllabus, module)).length
      : areas.filter((area) => areaTitled(syllabus, area.title)).length;
  const [most] = syllabi
    .map((syllabus) => ({ syllabus, listed: count(syllabus) }))
    .sort((one, other) => other.listed - one.listed);
  const least = LEAST * (hasModules ? modules : areas).length;
  return most && most.listed > 0 && most.listed >= least ? most.syllabus : undefined;
}
