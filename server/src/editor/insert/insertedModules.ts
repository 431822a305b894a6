import { labelOf } from '../../notes/model/label';
import type { Notes } from '../../notes/model/notes';
import type { MissingModules } from '../../refactor/order/insertMissing';
import { count } from '../../text/count';
import { grouped } from '../../text/grouped';

/** Maximum number of areas in the message. */
const NAMED_AREAS = 3;

/**
 * Returns the message about inserted modules: "Inserted 5 modules of the syllabus into “Area 1 - Routing” (2) and “Area
 * 2 - Transport” (3)."
 */
export function insertedModules(notes: Notes, missing: readonly MissingModules[]): string {
  const areas = grouped(missing, ({ home }) => (home.type === 'area' ? home : home.area));
  const counts = Array.from(areas, ([area, parts]) => ({
    area,
    modules: parts.reduce((sum, { modules }) => sum + modules.length, 0),
  }));
  const all = counts.reduce((sum, { modules }) => sum + modules, 0);
  const names = counts.map(({ area, modules }) => {
    const name = area ? `“${labelOf(notes, area)}”` : 'these notes';
    return counts.length > 1 ? `${name} (${modules})` : name;
  });
  const places =
    names.length > NAMED_AREAS
      ? `${names.length} areas`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return `Inserted ${count(all, 'module')} from the syllabus into ${places}.`;
}
