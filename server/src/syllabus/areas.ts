import type { Area, Notebook } from '../notebook/notebook';
import { titleWords } from '../notebook/titleWords';
import { findInSyllabus } from './match';
import type { Syllabus } from './syllabus';

/**
 * The syllabus's title of the area that an area of the notes is: the one that its modules come from, or else one with the
 * same words, "Docker" for "Docker and Containers". Undefined where there is none.
 */
export function areaInSyllabus(syllabus: Syllabus, notebook: Notebook, area: Area): string | undefined {
  return areaByModules(syllabus, notebook, area) ?? areaByTitle(syllabus, area.title);
}

function areaByModules(syllabus: Syllabus, { modules }: Notebook, area: Area): string | undefined {
  const counts = new Map<string, number>();
  for (const module of modules) {
    const known = module.area === area ? findInSyllabus(syllabus, module)?.area : undefined;
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].sort(([, some], [, others]) => others - some)[0]?.[0];
}

function areaByTitle(syllabus: Syllabus, title: string): string | undefined {
  const words = titleWords(title);
  return syllabus.areas.find((known) => {
    const knownWords = titleWords(known);
    const [fewer, more] = words.length < knownWords.length ? [words, knownWords] : [knownWords, words];
    return fewer.length > 0 && fewer.every((word) => more.includes(word));
  });
}
