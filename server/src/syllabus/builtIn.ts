import text from './distributed-systems-practice.md';
import { readSyllabus, type Syllabus } from './syllabus';

let known: Syllabus | undefined;

/** The syllabus that comes with Study Notes, read when first asked for. */
export function builtInSyllabus(): Syllabus {
  known ??= readSyllabus(text);
  return known;
}
