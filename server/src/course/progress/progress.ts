import { t } from '@vscode/l10n';
import type { Area, Entry, LevelName, Minutes, Notes } from '../../notes/model/notes';
import { sumOfMinutes } from '../../notes/model/sumOfMinutes';
import { levelTitle } from '../../notes/writing/levelLine';
import { groupBy } from '../../text/groupBy';
import { joinFacts } from '../../text/language';
import { areaInSyllabus } from '../syllabus/areas';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';
import { donePages } from './done';
import { pageOf } from './page';

/** Number of modules in a syllabus that are done. */
export interface Progress {
  readonly done: number;
  readonly listed: number;
  /** Estimate for all of them in minutes, each link counted once; `undefined` without estimates. */
  readonly planned: Minutes | undefined;
}

/** The progress of one level. */
export interface LevelProgress extends Progress {
  readonly level: LevelName | undefined;
}

/** The progress of one area. */
export interface AreaProgress extends Progress {
  /** The title of the area in the syllabus. */
  readonly area: string | undefined;
  /** The levels in the order of the syllabus. */
  readonly levels: readonly LevelProgress[];
}

const known = new WeakMap<Notes, { readonly syllabus: Syllabus; readonly areas: readonly AreaProgress[] }>();

/**
 * Returns the progress through a syllabus, by its areas and levels. A module is done if it has notes or time spent; an estimate
 * is not enough. It counts in its area and level of the syllabus, wherever it is in the notes. A page in two levels counts in
 * both; its planned time counts once.
 */
export function progress(notes: Notes, syllabus: Syllabus): readonly AreaProgress[] {
  let answer = known.get(notes);
  if (answer?.syllabus !== syllabus) {
    answer = { syllabus, areas: countAreas(notes, syllabus) };
    known.set(notes, answer);
  }
  return answer.areas;
}

function countAreas(notes: Notes, syllabus: Syllabus): AreaProgress[] {
  const done = donePages(notes, syllabus);
  const among = (listed: readonly SyllabusModule[]): Progress => ({
    done: listed.filter((module) => done.has(pageOf(module))).length,
    listed: listed.length,
    planned: sumOfMinutes(Array.from(groupBy(listed, pageOf).values(), ([first]) => first?.minutes)),
  });
  return Array.from(
    groupBy(syllabus.modules, ({ area }) => area),
    ([area, inArea]) => ({
      area,
      ...among(inArea),
      levels: Array.from(
        groupBy(inArea, ({ level }) => level),
        ([level, inLevel]) => ({ level, ...among(inLevel) }),
      ),
    }),
  );
}

/** Returns the progress by level over all areas, in the order of the syllabus. */
export function levelsOf(areas: readonly AreaProgress[]): readonly LevelProgress[] {
  const levels = groupBy(
    areas.flatMap((area) => area.levels),
    ({ level }) => level,
  );
  return Array.from(levels, ([level, found]) => ({
    level,
    done: found.reduce((sum, one) => sum + one.done, 0),
    listed: found.reduce((sum, one) => sum + one.listed, 0),
    planned: sumOfMinutes(found.map(({ planned }) => planned)),
  }));
}

/**
 * Returns the progress of an area or level in the syllabus; `undefined` if the syllabus has no such area, lists no module for
 * the level, or the entry is of another type.
 */
export function entryProgress(
  notes: Notes,
  syllabus: Syllabus,
  entry: Entry,
): LevelProgress | AreaProgress | undefined {
  if (entry.type === 'area') return areaProgress(notes, syllabus, entry);
  if (entry.type !== 'level' || !entry.area) return undefined;
  return areaProgress(notes, syllabus, entry.area)?.levels.find(({ level }) => level === entry.level);
}

function areaProgress(notes: Notes, syllabus: Syllabus, area: Area): AreaProgress | undefined {
  if (syllabus.modules.length === 0) return undefined;
  const title = areaInSyllabus(syllabus, notes, area);
  return title === undefined ? undefined : progress(notes, syllabus).find((one) => one.area === title);
}

/** Formats progress: "7 of 11", or for an area, "Beginner 2 of 2, Intermediate 7 of 11". */
export function formatProgress(found: LevelProgress | AreaProgress): string {
  if (!('levels' in found)) return count(found);
  return joinFacts(found.levels.map((one) => (one.level ? `${levelTitle(one.level)} ${count(one)}` : count(one))));
}

function count({ done, listed }: Progress): string {
  return t('{0} of {1}', done, listed);
}
