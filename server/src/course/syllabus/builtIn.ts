import text from './distributed-systems-practice.md';
import { knownTitles } from './knownTitles';
import { readSyllabus, type Syllabus, syllabusInSteps } from './syllabus';

let known: Syllabus | undefined;

const ITEM = /^- (?:\[([^\]]+)\]|([^[].*?)(?: - \d+ min)?$)/gm; // "- [Video: Why Docker?](https://...) - 10 min"

const AREA = /^## (.+)$/gm;

/** Titles of the modules and areas of the built-in syllabus, available before any syllabus is read. */
export const builtInTitles = knownTitles(
  Array.from(text.matchAll(ITEM), ([, linked, plain]) => linked ?? plain ?? ''),
  Array.from(text.matchAll(AREA), ([, title = '']) => title),
);

/** Returns the built-in syllabus, which is parsed on the first call. */
export function builtInSyllabus(): Syllabus {
  known ??= readSyllabus(text);
  return known;
}

/** Parses the built-in syllabus in advance, in steps between which other work can be done. */
export function* prepareBuiltIn(): Generator<void, void> {
  if (!known) known = yield* syllabusInSteps(text);
}
