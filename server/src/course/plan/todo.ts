import {
  type Area,
  type Kind,
  type LevelName,
  type Minutes,
  type Module,
  type Notes,
  plannedFor,
} from '../../notes/model/notes';
import { isDone } from '../progress/estimates';
import { pageOf } from '../progress/page';
import { areaInSyllabus } from '../syllabus/areas';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';

/** A module that is still to be studied. */
export interface Todo {
  readonly title: string;
  readonly url: string | undefined;
  readonly kind: Kind | undefined;
  /** The title of the area in the syllabus, else in the notes. */
  readonly area: string | undefined;
  readonly level: LevelName | undefined;
  /** Other areas and levels for which the syllabus lists the module. It is studied once for all of them. */
  readonly alsoIn: readonly TodoPlace[];
  /** The planned time in the notes, else in the syllabus; `undefined` if neither has one. */
  readonly planned: Minutes | undefined;
  /** The module in the notes; `undefined` if the notes do not contain it yet. */
  readonly module: Module | undefined;
  /** The notes that contain `module`. */
  readonly notes: Notes | undefined;
}

/** The area and level of a module to study. */
export type TodoPlace = Pick<SyllabusModule, 'area' | 'level'>;

/** Returns whether one of a module's places satisfies `isIncluded`. */
export function isTodoOf({ area, level, alsoIn }: Todo, asks: (place: TodoPlace) => boolean): boolean {
  return [{ area, level }, ...alsoIn].some(asks);
}

/**
 * Returns the modules that are left to study: those of the syllabus in its order, then further modules of the notes. Modules
 * that link to the same page count once. `others` are notes of the same author that follow the same syllabus.
 */
export function todos(notes: Notes, syllabus: Syllabus, others: readonly Notes[] = []): readonly Todo[] {
  const begun = new Map<unknown, NotedModule>();
  const done = new Set<unknown>();
  const own: NotedModule[] = [];
  for (const each of [notes, ...others]) {
    for (const module of each.modules) {
      const listed = findInSyllabus(syllabus, module);
      const page = pageOf(listed ?? module);
      if (isDone(module, syllabus)) done.add(page);
      else if (listed) begun.set(page, begun.get(page) ?? { notes: each, module });
      else own.push({ notes: each, module });
    }
  }
  const left = new Map<unknown, Todo>();

  function add(page: unknown, todo: Todo): void {
    const known = left.get(page);
    if (!done.has(page)) left.set(page, known ? { ...known, alsoIn: [...known.alsoIn, todo] } : todo);
  }

  for (const listed of syllabus.modules) add(pageOf(listed), askedTodo(listed, begun.get(pageOf(listed))));
  const titleOf = areaTitles(syllabus);
  for (const noted of own) add(pageOf(noted.module), ownTodo(noted, titleOf(noted)));
  return [...left.values()];
}

interface NotedModule {
  readonly notes: Notes;
  readonly module: Module;
}

function askedTodo(
  { title, url, kind, area, level, minutes }: SyllabusModule,
  { notes, module }: Partial<NotedModule> = {},
): Todo {
  return {
    title,
    url,
    kind,
    area,
    level,
    alsoIn: [],
    planned: (module && plannedFor(module)) ?? minutes,
    module,
    notes,
  };
}

function ownTodo({ notes, module }: NotedModule, area: string | undefined): Todo {
  const { title, url, kind, level } = module;
  return { title, url, kind, area, level, alsoIn: [], planned: plannedFor(module), module, notes };
}

/**
 * Returns a memoized function that returns the title of a module's area in the syllabus or, if it has no such area, in the
 * notes.
 */
function areaTitles(syllabus: Syllabus): (noted: NotedModule) => string | undefined {
  const titles = new Map<Area, string>();
  return ({ notes, module: { area } }) => {
    if (!area) return undefined;
    const title = titles.get(area) ?? areaInSyllabus(syllabus, notes, area) ?? area.title;
    titles.set(area, title);
    return title;
  };
}
