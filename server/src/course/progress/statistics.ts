import type { Area, LevelName, Module, Notes } from '../../notes/model/notes';
import { builtInLevels } from '../../notes/words/levelNames';
import { groupBy } from '../../text/groupBy';
import type { Syllabus } from '../syllabus/syllabus';
import { doneAmong } from './done';
import { type LevelProgress, levelsOf, progress } from './progress';
import { type Totals, totals } from './times';

/** The totals of modules. */
export interface Figures extends Totals {
  /** Number of modules that are done: with notes or time spent, in any of their places in the notes. */
  readonly done: number;
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
  /** Progress in each level of the syllabus; empty if the notes do not follow a syllabus. */
  readonly asked: readonly LevelProgress[];
}

/** Computes the figures of the notes and of each area. */
export function statistics(notes: Notes, syllabus: Syllabus): Statistics {
  const byArea = groupBy(notes.modules, ({ area }) => area);
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

/** Returns the totals of modules of notes. Estimates of the syllabus are used for modules without one. */
export function figuresOf(notes: Notes, modules: readonly Module[], syllabus: Syllabus): Figures {
  return {
    ...totals(modules, syllabus),
    done: doneAmong(modules, notes, syllabus).length,
    withoutNotes: modules.filter(({ hasNotes }) => !hasNotes).length,
  };
}

/** Returns the figures by level: built-in levels in order, then those of the settings, then modules without a level. */
function byLevel(notes: Notes, modules: readonly Module[], syllabus: Syllabus): LevelStatistics[] {
  const found = groupBy(modules, ({ level }) => level);
  const names = [
    ...builtInLevels,
    ...[...found.keys()].filter((level) => level !== undefined && !builtInLevels.includes(level)),
  ];
  return [...names, undefined].flatMap((level) => {
    const own = found.get(level);
    return own ? { level, ...figuresOf(notes, own, syllabus) } : [];
  });
}
