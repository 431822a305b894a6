import { grouped } from '../notebook/grouped';
import { LEVELS } from '../notebook/levelNames';
import {
  type Area,
  type LevelName,
  type Minutes,
  type Module,
  minutesOf,
  type Notebook,
  plannedFor,
} from '../notebook/notebook';
import { sumOfMinutes } from '../notebook/sumOfMinutes';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { isDone, timeSpent } from './estimates';
import { type LevelProgress, levelsOf, progress } from './progress';

/** What modules together come to. */
export interface Figures {
  readonly modules: number;
  /** Those with notes of the author's own, or with the time that they took. */
  readonly done: number;
  /** The times that the notes state, as far as they do; undefined where they state none. */
  readonly time: Minutes | undefined;
  /** Of these, what was spent; a time that does not say counts as spent, unless it repeats the syllabus's. */
  readonly spent: Minutes | undefined;
  /** What was planned: as the notes say, else as the syllabus does. */
  readonly planned: Minutes | undefined;
  readonly withoutTime: number;
  readonly withoutNotes: number;
}

export interface LevelStatistics extends Figures {
  /** Undefined for modules that stand in no level. */
  readonly level: LevelName | undefined;
}

export interface AreaStatistics extends Figures {
  /** Undefined for modules that stand in no area. */
  readonly area: Area | undefined;
  readonly levels: readonly LevelStatistics[];
}

/** What a notebook comes to, as a whole, by its areas, and by its levels in all areas. */
export interface Statistics extends Figures {
  readonly areas: readonly AreaStatistics[];
  readonly levels: readonly LevelStatistics[];
  /** How much of the syllabus is done, by its levels; empty where the notes follow none. */
  readonly asked: readonly LevelProgress[];
}

export function statistics(notebook: Notebook, syllabus: Syllabus): Statistics {
  const byArea = grouped(notebook.modules, ({ area }) => area);
  // An area without a module has something to say, too.
  const areas = [...notebook.areas, ...(byArea.has(undefined) ? [undefined] : [])];
  return {
    ...figuresOf(notebook.modules, syllabus),
    areas: areas.map((area) => {
      const modules = byArea.get(area) ?? [];
      return { area, ...figuresOf(modules, syllabus), levels: byLevel(modules, syllabus) };
    }),
    levels: byLevel(notebook.modules, syllabus),
    asked: levelsOf(progress(notebook, syllabus)),
  };
}

/** What these modules come to; what the notes do not plan, the syllabus may. */
export function figuresOf(modules: readonly Module[], syllabus: Syllabus): Figures {
  const times = modules.map(minutesOf);
  return {
    modules: modules.length,
    done: modules.filter((module) => isDone(module, syllabus)).length,
    time: sumOfMinutes(times),
    spent: sumOfMinutes(modules.map((module) => timeSpent(module, syllabus))),
    planned: sumOfMinutes(modules.map((module) => plannedBy(module, syllabus))),
    withoutTime: times.filter((minutes) => minutes === undefined).length,
    withoutNotes: modules.filter(({ hasNotes }) => !hasNotes).length,
  };
}

function plannedBy(module: Module, syllabus: Syllabus): Minutes | undefined {
  return plannedFor(module) ?? findInSyllabus(syllabus, module)?.minutes;
}

/** Easiest first; levels that only the settings know stand behind, and modules without a level last. */
function byLevel(modules: readonly Module[], syllabus: Syllabus): LevelStatistics[] {
  const found = grouped(modules, ({ level }) => level);
  const names = [...LEVELS, ...[...found.keys()].filter((level) => level !== undefined && !LEVELS.includes(level))];
  return [...names, undefined].flatMap((level) => {
    const own = found.get(level);
    return own ? { level, ...figuresOf(own, syllabus) } : [];
  });
}
