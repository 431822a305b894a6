import type { Kind, LevelName, Minutes, Module, Notebook } from '../notebook/notebook';
import { areaTitled } from '../syllabus/areaTitle';
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
  /** What is planned for it: as the notes say, else as the syllabus does. */
  readonly planned: Minutes | undefined;
  /** Where the notes have it; undefined where they do not yet. */
  readonly module: Module | undefined;
}

/**
 * What is still to be studied, in the syllabus's order, and behind it what the notes have beside it. A page that the syllabus
 * lists twice is studied once.
 */
export function todos(notebook: Notebook, syllabus: Syllabus): readonly Todo[] {
  const begun = new Map<unknown, Module>();
  const done = new Set<unknown>();
  const own: Todo[] = [];
  for (const module of notebook.modules) {
    const listed = findInSyllabus(syllabus, module);
    if (listed && isDone(module)) done.add(pageOf(listed));
    else if (listed) begun.set(pageOf(listed), module);
    else if (!isDone(module)) own.push(ownTodo(module, syllabus));
  }
  const asked: Todo[] = [];
  for (const listed of syllabus.modules) {
    const page = pageOf(listed);
    if (done.has(page)) continue;
    done.add(page);
    asked.push(askedTodo(listed, begun.get(page)));
  }
  return [...asked, ...own];
}

function askedTodo({ title, url, kind, area, level, minutes }: SyllabusModule, module: Module | undefined): Todo {
  return { title, url, kind, area, level, planned: module?.estimate?.minutes ?? minutes, module };
}

function ownTodo(module: Module, syllabus: Syllabus): Todo {
  const { title, url, kind, level, estimate } = module;
  const area = module.area && (areaTitled(syllabus, module.area.title) ?? module.area.title);
  return { title, url, kind, area, level, planned: estimate?.minutes, module };
}
