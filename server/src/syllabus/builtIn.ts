import text from './distributed-systems-practice.md';
import { readSyllabus, type Syllabus, syllabusInSteps } from './syllabus';

let known: Syllabus | undefined;

/** The syllabus that comes with Study Notes, read when first asked for. */
export function builtInSyllabus(): Syllabus {
  known ??= readSyllabus(text);
  return known;
}

/** Reads it ahead, in steps between which other work can be done. */
export function* prepareBuiltIn(): Generator<void, void> {
  if (!known) known = yield* syllabusInSteps(text);
}
