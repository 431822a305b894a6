import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import type { Area, Level, LevelName, Notes } from '../../notes/model/notes';
import { lastContaining } from '../../notes/writing/adding';

/** A level of the course that an area of the notes does not contain. */
export interface MissingLevel {
  readonly type: 'missingLevel';
  readonly area: Area;
  readonly level: LevelName;
}

/**
 * Returns a function that finds the level of the notes, or the area without levels, to which the course assigns a module. The
 * level may be missing in the area; `undefined` if the notes do not contain the area.
 */
export function courseHomes(
  notes: Notes,
  syllabus: Syllabus,
): (module: Pick<SyllabusModule, 'area' | 'level'>) => Area | Level | MissingLevel | undefined {
  const areas = new Map(notes.areas.map((area) => [areaInSyllabus(syllabus, notes, area), area]));
  return ({ area, level }) => {
    const own = area === undefined ? undefined : areas.get(area);
    if (!own) return undefined;
    const levels = levelsOf(notes, own);
    if (levels.length === 0 || level === undefined) return own;
    return levels.find((other) => other.level === level) ?? { type: 'missingLevel', area: own, level };
  };
}

/** Returns the level at a place, else the area; `undefined` outside of areas. */
export function homeAt(notes: Notes, at: number): Area | Level | undefined {
  const area = lastContaining(notes.areas, at);
  return lastContaining(levelsOf(notes, area), at) ?? area;
}

function levelsOf({ levels }: Notes, area: Area | undefined): readonly Level[] {
  return levels.filter((level) => level.area === area);
}
