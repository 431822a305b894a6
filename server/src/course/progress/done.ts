import type { Module, Notes } from '../../notes/model/notes';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { isDone } from './estimates';
import { pageOf } from './page';

const known = new WeakMap<Notes, { readonly syllabus: Syllabus; readonly pages: ReadonlySet<unknown> }>();

/**
 * Returns the pages that are done in notes. A module that is listed twice, in the notes or in the syllabus, is one page and
 * thus done in all places or in none.
 */
export function donePages(notes: Notes, syllabus: Syllabus): ReadonlySet<unknown> {
  const cached = known.get(notes);
  if (cached?.syllabus === syllabus) return cached.pages;
  const done = notes.modules.filter((module) => isDone(module, syllabus));
  const pages = new Set(done.map((module) => pageIn(module, syllabus)));
  known.set(notes, { syllabus, pages });
  return pages;
}

/** Returns the modules among `modules` of notes whose pages are done in them. */
export function doneAmong(modules: readonly Module[], notes: Notes, syllabus: Syllabus): Module[] {
  const pages = donePages(notes, syllabus);
  return modules.filter((module) => isDone(module, syllabus) || pages.has(pageIn(module, syllabus)));
}

/** Returns the page of a module of notes: that of the syllabus, or else its own. */
function pageIn(module: Module, syllabus: Syllabus): unknown {
  return pageOf(findInSyllabus(syllabus, module) ?? module);
}
