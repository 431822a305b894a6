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

function areaByModules(syllabus: Syllabus, { regions, tabled }: Notebook, area: Area): string | undefined {
  const own = regions.find((region) => region.area === area)?.modules ?? [];
  const counts = new Map<string, number>();
  for (const module of [...tabled.modules.filter((row) => row.area === area), ...own]) {
    const known = findInSyllabus(syllabus, module)?.area;
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].sort(([, some], [, others]) => others - some)[0]?.[0];
}
