import {
  type Area,
  type LevelName,
  type Minutes,
  type Module,
  minutesOf,
  type Notes,
  plannedFor,
} from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';
import { LEVELS } from '../../notes/words/levelNames';
import { grouped } from '../../text/grouped';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { doneAmong } from './done';
import { timeSpent } from './estimates';
import { type LevelProgress, levelsOf, progress } from './progress';

/** The totals of modules. */
export interface Figures {
  readonly modules: number;
  /** Those with notes of the author's own, or with the time that they took, in any place where the notes list them. */
  readonly done: number;
  /** The times in the notes; `undefined` if there are none. */
  readonly time: Minutes | undefined;
  /** The time spent; a time without a role counts as spent, unless it repeats the syllabus's. */
  readonly spent: Minutes | undefined;
  /** The planned time: that of the notes, else that of the syllabus. */
  readonly planned: Minutes | undefined;
  readonly withoutTime: number;
  readonly withoutNotes: number;
}

/** The figures of one level. */
export interface LevelStatistics extends Figures {
  /** `undefined` for modules outside of levels. */
  readonly level: LevelName | undefined;
}

/** The figures of one area. */
export interface AreaStatistics extends Figures {
  /** `undefined` for modules outside of areas. */
  readonly area: Area | undefined;
  readonly levels: readonly LevelStatistics[];
}

/** The totals of notes, by area, and by level in all areas. */
export interface Statistics extends Figures {
  readonly areas: readonly AreaStatistics[];
  readonly levels: readonly LevelStatistics[];
  /** Progress in each level of the syllabus; empty if the notes follow none. */
  readonly asked: readonly LevelProgress[];
}

/** Computes the figures of the notes and of each area. */
export function statistics(notes: Notes, syllabus: Syllabus): Statistics {
  const byArea = grouped(notes.modules, ({ area }) => area);
  // An area without modules has a row, too.
  const areas = [...notes.areas, ...(byArea.has(undefined) ? [undefined] : [])];
  return {
    ...figuresOf(notes, notes.modules, syllabus),
    areas: areas.map((area) => {
      const modules = byArea.get(area) ?? [];
      return { area, ...figuresOf(notes, modules, syllabus), levels: byLevel(notes, modules, syllabus) };
    }),
    levels: byLevel(notes, notes.modules, syllabus),
    asked: levelsOf(progress(notes, syllabus)),
  };
}

/** Returns the totals of modules of notes; estimates that the notes lack come from the syllabus. */
export function figuresOf(notes: Notes, modules: readonly Module[], syllabus: Syllabus): Figures {
  const times = modules.map(minutesOf);
  return {
    modules: modules.length,
    done: doneAmong(modules, notes, syllabus).length,
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

/** Returns the figures by level: built-in levels in order, then those of the settings, then modules without a level. */
function byLevel(notes: Notes, modules: readonly Module[], syllabus: Syllabus): LevelStatistics[] {
  const found = grouped(modules, ({ level }) => level);
  const names = [...LEVELS, ...[...found.keys()].filter((level) => level !== undefined && !LEVELS.includes(level))];
  return [...names, undefined].flatMap((level) => {
    const own = found.get(level);
    return own ? { level, ...figuresOf(notes, own, syllabus) } : [];
  });
}
