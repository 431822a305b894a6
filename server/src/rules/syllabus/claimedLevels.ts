import { comparedWords } from '../../course/syllabus/comparedWords';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Level, Module, Notes } from '../../notes/model/notes';
import { likeness } from '../../notes/words/titleWords';
import { mostFrequent } from '../../text/mostFrequent';
import { knownModules } from './knownModules';

/** A level of the notes that follows the syllabus: most of its modules come from one area there. */
export interface ClaimedLevel {
  readonly level: Level;
  /** The syllabus's title of its area. */
  readonly area: string;
  readonly modules: readonly Module[];
  /** Modules of the level that the syllabus does not list. */
  readonly unlisted: readonly Module[];
}

/** Returns the levels that the notes have begun and that can be compared with the syllabus. */
export function claimedLevels(notes: Notes, syllabus: Syllabus): ClaimedLevel[] {
  const known = knownModules(notes, syllabus).of;
  if (known.size === 0) return [];
  // A time table before the areas contains level names, too.
  const levels = notes.levels.filter(({ area, span }) => area && area.body.start <= span.start);
  const inLevel = new Map<Level, Module[]>(levels.map((level) => [level, []]));
  for (const module of notes.modules) if (module.levelLine) inLevel.get(module.levelLine)?.push(module);
  return [...inLevel].flatMap(([level, modules]) => {
    const area = mostFrequent(modules.flatMap((module) => known.get(module)?.area ?? []));
    const from = modules.filter((module) => known.get(module)?.area === area);
    if (area === undefined || from.length * 2 <= modules.length) return [];
    return { level, area, modules, unlisted: modules.filter((module) => !known.has(module)) };
  });
}

/** Minimum similarity of two titles that may belong to one module. */
const ALIKE = 0.5;

/** Returns whether a title may belong to the same module as one of the others. */
export function mayBeOneOf(titles: readonly string[]): (title: string) => boolean {
  const others = titles.map(comparedWords);
  return (title) => {
    const words = comparedWords(title);
    return others.some((other) => likeness(words, other) >= ALIKE);
  };
}
