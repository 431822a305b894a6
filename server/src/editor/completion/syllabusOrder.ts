import { areaInSyllabus } from '../../course/syllabus/areas';
import { findModules } from '../../course/syllabus/found';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import type { Area, Level, Notes } from '../../notes/model/notes';
import { type Span, touches } from '../../text/span';

/** A module of the syllabus, ranked for a place in the notes. */
export interface Offered {
  readonly module: SyllabusModule;
  /** Whether the notes contain the module. */
  readonly present: boolean;
  /**
   * The distance from the place: 0 for its area and level, 1 for its area, 2 for other areas, 3 for modules that the
   * notes contain.
   */
  readonly rank: number;
}

/** Returns the modules of the syllabus, best match for the place first, then in the order of the syllabus. */
export function offeredModules(notes: Notes, at: number, syllabus: Syllabus): Offered[] {
  const here = areaAt(notes, at);
  const area = here && areaInSyllabus(syllabus, notes, here);
  const level = levelAt(notes, at)?.level;
  const present = new Set(findModules(syllabus, notes));

  function rankOf(module: SyllabusModule): number {
    if (present.has(module)) return 3;
    if (area === undefined || module.area !== area) return 2;
    return module.level === level ? 0 : 1;
  }

  return syllabus.modules
    .map((module) => ({ module, present: present.has(module), rank: rankOf(module) }))
    .sort((one, other) => one.rank - other.rank);
}

/** Returns the innermost area at an offset; `undefined` outside of areas. */
export function areaAt({ areas }: Notes, at: number): Area | undefined {
  return innermost(areas, at);
}

function levelAt({ levels }: Notes, at: number): Level | undefined {
  return innermost(levels, at);
}

/** Returns the last entry that contains the place; a place between two entries belongs to the second one. */
function innermost<Entry extends { readonly body: Span }>(entries: readonly Entry[], at: number): Entry | undefined {
  return entries.findLast(({ body }) => touches(body, at));
}
