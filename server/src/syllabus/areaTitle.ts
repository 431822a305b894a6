import { comparedWords } from './comparedWords';
import type { Syllabus } from './syllabus';

const wordsOf = new WeakMap<Syllabus, readonly (readonly [string, ReadonlySet<string>])[]>();

/**
 * The syllabus's area that a title names, "Docker and Containers" for "Docker": one of the two has all the words of the
 * other. Undefined where none does, or several do and none has exactly the same.
 */
export function areaTitled(syllabus: Syllabus, title: string): string | undefined {
  let known = wordsOf.get(syllabus);
  if (!known) {
    known = syllabus.areas.map((area) => [area, comparedWords(area)] as const);
    wordsOf.set(syllabus, known);
  }
  const words = comparedWords(title);
  const like = known.filter(([, others]) => contain(words, others));
  const same = like.find(([, others]) => others.size === words.size);
  return (same ?? (like.length === 1 ? like[0] : undefined))?.[0];
}

function contain(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
