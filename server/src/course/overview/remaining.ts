import { t } from '@vscode/l10n';
import type { Notes } from '../../notes/model/notes';
import { todos } from '../plan/todo';
import { donePages } from '../progress/done';
import { pageOf } from '../progress/page';
import type { Progress } from '../progress/progress';
import type { Figures } from '../progress/statistics';
import type { Syllabus } from '../syllabus/syllabus';

/** Numbers of modules that are not done. `modules` is `inNotes` without `repeatedInNotes`, and with `missing`. */
export interface Remaining {
  readonly modules: number;
  /** Those of the notes. */
  readonly inNotes: number;
  /** Those of the notes that the notes list again in another place, to study once. */
  readonly repeatedInNotes: number;
  /** Those of the syllabus that the notes lack, without those that it lists again. */
  readonly missing: number;
  /** The progress in the syllabus, without modules that it lists again in another place. */
  readonly course: Pick<Progress, 'done' | 'listed'>;
}

/** Counts the modules of notes and of the syllabus that are not done. */
export function countRemaining({ modules, done }: Figures, notes: Notes, syllabus: Syllabus): Remaining {
  const left = todos(notes, syllabus);
  const inNotes = modules - done;
  const missing = left.filter(({ module }) => module === undefined).length;
  const pages = donePages(notes, syllabus);
  const listed = [...new Set(syllabus.modules.map(pageOf))];
  return {
    modules: left.length,
    inNotes,
    repeatedInNotes: inNotes + missing - left.length,
    missing,
    course: { done: listed.filter((page) => pages.has(page)).length, listed: listed.length },
  };
}

/** Explains a number of modules that is not that of the notes alone; "" if it is. */
export function leftNote({ inNotes, repeatedInNotes, missing }: Remaining): string {
  if (repeatedInNotes > 0 && missing > 0)
    return t(
      '{0} in your notes, minus {1} listed twice, plus {2} only in the syllabus',
      inNotes,
      repeatedInNotes,
      missing,
    );
  if (repeatedInNotes > 0) return t('{0} in your notes, minus {1} listed twice', inNotes, repeatedInNotes);
  return missing > 0 ? t('{0} in your notes, plus {1} only in the syllabus', inNotes, missing) : '';
}

/** Returns the progress without repeated modules, which the other numbers count once; "" if the course lists each once. */
export function courseNote({ course: { done, listed } }: Remaining, all: number): string {
  return listed < all ? t('{0} of {1}, if each counts once', done, listed) : '';
}
