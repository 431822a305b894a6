import type { Module, Notebook } from '../../notes/model/notebook';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { isDone } from './estimates';
import { pageOf } from './page';

const known = new WeakMap<Notebook, { readonly syllabus: Syllabus; readonly pages: ReadonlySet<unknown> }>();

/**
 * Returns the pages that are done in notes. A module that is listed twice, in the notes or in the syllabus, is one page: it is done
 * in all of its places, or in none.
 */
export function donePages(notebook: Notebook, syllabus: Syllabus): ReadonlySet<unknown> {
  const cached = known.get(notebook);
  if (cached?.syllabus === syllabus) return cached.pages;
  const done = notebook.modules.filter((module) => isDone(module, syllabus));
  const pages = new Set(done.map((module) => pageIn(module, syllabus)));
  known.set(notebook, { syllabus, pages });
  return pages;
}

/** Returns the modules among `modules` of notes whose pages are done in them. */
export function doneAmong(modules: readonly Module[], notebook: Notebook, syllabus: Syllabus): Module[] {
  const pages = donePages(notebook, syllabus);
  return modules.filter((module) => isDone(module, syllabus) || pages.has(pageIn(module, syllabus)));
}

/** Returns the page of a module of notes: that of the syllabus, or else its own. */
export function pageIn(module: Module, syllabus: Syllabus): unknown {
  return pageOf(findInSyllabus(syllabus, module) ?? module);
}
