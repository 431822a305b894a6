import type { Area, Level, Module, Notes } from '../../notes/model/notes';
import { partsByEntry, partsOf, placesOf } from '../parts/parts';

/** The area and the level of a module after it was moved. */
export interface Place {
  readonly area: Area | undefined;
  readonly level: Level | undefined;
}

/** Returns the place of a module that moves above the part before it. */
export function placeAbove(notes: Notes, module: Module): Place {
  const { area } = module;
  const parts = partsOf(notes, area);
  const at = indexIn(notes, module);
  if (parts[at - 1]?.entry.type !== 'level') return { area, level: module.levelLine };
  const above = parts.slice(0, at - 1).findLast(({ entry }) => entry.type === 'level')?.entry;
  return { area, level: above?.type === 'level' ? above : undefined };
}

/** Returns the place of a module that moves below the next part. */
export function placeBelow(notes: Notes, module: Module): Place {
  const below = partsOf(notes, module.area)[indexIn(notes, module) + 1]?.entry;
  return { area: module.area, level: below?.type === 'level' ? below : module.levelLine };
}

/** Returns the place at the end of a level, or of the last level of an area. */
export function endOf({ levels }: Notes, home: Area | Level): Place {
  if (home.type === 'level') return { area: home.area, level: home };
  return { area: home, level: levels.findLast(({ area }) => area === home) };
}

function indexIn(notes: Notes, module: Module): number {
  const part = partsByEntry(notes).get(module);
  return (part && placesOf(partsOf(notes, module.area)).get(part)) ?? -1;
}
