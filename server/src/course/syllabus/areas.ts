import type { Area, Module, Notes } from '../../notes/model/notes';
import { groupBy } from '../../text/groupBy';
import { areaTitled } from './areaTitle';
import { findInSyllabus } from './match';
import type { Syllabus } from './syllabus';

/**
 * Returns the title of the syllabus's area that matches an area of the notes: the one that contains most of its modules, else
 * the one with its title. `undefined` if there is none.
 */
export function areaInSyllabus(syllabus: Syllabus, notes: Notes, area: Area): string | undefined {
  return areaByModules(syllabus, notes, area) ?? areaTitled(syllabus, area.title);
}

function areaByModules(syllabus: Syllabus, notes: Notes, area: Area): string | undefined {
  const known = modulesByArea.get(notes) ?? modulesOf(notes);
  modulesByArea.set(notes, known);
  const counts = new Map<string, number>();
  for (const module of known.get(area) ?? []) {
    const named = findInSyllabus(syllabus, module)?.area;
    if (named !== undefined) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return [...counts].sort(([, some], [, others]) => others - some)[0]?.[0];
}

const modulesByArea = new WeakMap<Notes, ReadonlyMap<Area | undefined, readonly Module[]>>();

/** Returns the modules of each area, those of tables first. */
function modulesOf({ regions, tabled }: Notes): ReadonlyMap<Area | undefined, readonly Module[]> {
  const own = regions.flatMap(({ area, modules }) => modules.map((module) => ({ area, module })));
  const all = [...tabled.modules.map((module) => ({ area: module.area, module })), ...own];
  return new Map(
    Array.from(
      groupBy(all, ({ area }) => area),
      ([area, found]) => [area, found.map(({ module }) => module)],
    ),
  );
}
