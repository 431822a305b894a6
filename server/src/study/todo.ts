import type { Area, Kind, LevelName, Minutes, Module, Notebook } from '../notebook/notebook';
import { areaInSyllabus } from '../syllabus/areas';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';
import { isDone, pageOf } from './progress';

/** A module that is still to be studied. */
export interface Todo {
  readonly title: string;
  readonly url: string | undefined;
  readonly kind: Kind | undefined;
  /** The syllabus's title of the area, or else the notes' own. */
  readonly area: string | undefined;
  readonly level: LevelName | undefined;
  /** Where else the syllabus lists it: to study it once serves all. */
  readonly alsoIn: readonly TodoPlace[];
  /** What is planned for it: as the notes say, else as the syllabus does. */
  readonly planned: Minutes | undefined;
  /** Where the notes have it; undefined where they do not yet. */
  readonly module: Module | undefined;
}

export type TodoPlace = Pick<SyllabusModule, 'area' | 'level'>;

/** Whether it belongs to a place that is asked for. */
export function isTodoOf({ area, level, alsoIn }: Todo, asks: (place: TodoPlace) => boolean): boolean {
  return [{ area, level }, ...alsoIn].some(asks);
}

/**
 * What is still to be studied, in the syllabus's order, and behind it what the notes have beside it. A page that is listed
 * twice is studied once.
 */
export function todos(notebook: Notebook, syllabus: Syllabus): readonly Todo[] {
  const begun = new Map<unknown, Module>();
  const done = new Set<unknown>();
  const own: Module[] = [];
  const areas = new Map(
    notebook.areas.map((area) => [area, areaInSyllabus(syllabus, notebook, area) ?? area.title] as const),
  );
  for (const module of notebook.modules) {
    const listed = findInSyllabus(syllabus, module);
    const page = pageOf(listed ?? module);
    if (isDone(module)) done.add(page);
    else if (listed) begun.set(page, begun.get(page) ?? module);
    else own.push(module);
  }
  const left = new Map<unknown, Todo>();

  function add(page: unknown, todo: Todo): void {
    const known = left.get(page);
    if (!done.has(page)) left.set(page, known ? { ...known, alsoIn: [...known.alsoIn, todo] } : todo);
  }

  for (const listed of syllabus.modules) add(pageOf(listed), askedTodo(listed, begun.get(pageOf(listed))));
  for (const module of own) add(pageOf(module), ownTodo(module, areas));
  return [...left.values()];
}

function askedTodo({ title, url, kind, area, level, minutes }: SyllabusModule, module: Module | undefined): Todo {
  return { title, url, kind, area, level, alsoIn: [], planned: module?.estimate?.minutes ?? minutes, module };
}

function ownTodo(module: Module, areas: ReadonlyMap<Area, string>): Todo {
  const { title, url, kind, level, estimate } = module;
  const area = module.area && areas.get(module.area);
  return { title, url, kind, area, level, alsoIn: [], planned: estimate?.minutes, module };
}
