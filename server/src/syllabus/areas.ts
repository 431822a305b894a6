import type { Area, Notebook } from '../notebook/notebook';
import { areaTitled } from './areaTitle';
import { findInSyllabus } from './match';
import type { Syllabus } from './syllabus';

/**
 * The syllabus's title of the area that an area of the notes is: the one that most of its modules come from, or else the
 * one that its title names. Undefined where there is none.
 */
export function areaInSyllabus(syllabus: Syllabus, notebook: Notebook, area: Area): string | undefined {
  return areaByModules(syllabus, notebook, area) ?? areaTitled(syllabus, area.title);
}

function areaByModules(syllabus: Syllabus, { modules }: Notebook, area: Area): string | undefined {
  const counts = new Map<string, number>();
  for (const module of modules) {
    const known = module.area === area ? findInSyllabus(syllabus, module)?.area : undefined;
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].sort(([, some], [, others]) => others - some)[0]?.[0];
}
