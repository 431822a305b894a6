import { textEdits } from '../../answers/textEdits';
import { mayRepeatSyllabus, repeatsSyllabus } from '../../course/progress/estimates';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import { type Module, type Notes, timeOf } from '../../notes/model/notes';
import { addTime as addTimeTo } from '../../notes/writing/addedTime';
import { insertTime as insertTimeOf } from '../../notes/writing/writing';
import type { NamedModule, TextEdits } from '../../protocol';
import type { Edit } from '../../text/edit';
import { lineEndAt } from '../../text/lines';
import { touches } from '../../text/span';

/** Returns the edits that write minutes as the time of a module. */
export type WriteTime = (notes: Notes, module: Module) => TextEdits;

/**
 * Returns a writer that adds minutes to a module's time, or replaces the time if it repeats the estimate of the syllabus. If the time
 * was planned when the timer started (`wasPlanned`), notes that were written since do not make it time spent.
 */
export function addingTime(minutes: number, syllabus: Syllabus, wasPlanned = false): WriteTime {
  const isCopied = wasPlanned ? mayRepeatSyllabus : repeatsSyllabus;
  return (notes, module) => timeEdits(notes, module, addTimeTo(notes, module, minutes, isCopied(module, syllabus)));
}

/**
 * Returns a writer that sets how long a module took. An estimate is kept, except for a time that repeats that of the syllabus, which is
 * replaced.
 */
export function insertingTime(minutes: number, syllabus: Syllabus): WriteTime {
  return (notes, module) => {
    const isCopied = repeatsSyllabus(module, syllabus);
    const isPlanned = module.spent ? isCopied : module.estimate !== undefined;
    const edit = isPlanned ? addTimeTo(notes, module, minutes, isCopied) : insertTimeOf(notes, module, minutes);
    return timeEdits(notes, module, edit);
  };
}

/** Returns the edit with the cursor at the end of the line, where the user goes on with notes; in a table, after the time. */
function timeEdits(notes: Notes, { isRow }: Module, edit: Edit): TextEdits {
  const { text } = notes;
  if (isRow) return textEdits(notes, [edit], edit.span.start + edit.text.trimEnd().length);
  return textEdits(notes, [edit], edit.span.start + edit.text.length + lineEndAt(text, edit.span.end) - edit.span.end);
}

/** Returns the innermost module that contains an offset; `undefined` if there is none. */
export function moduleAt({ modules }: Notes, at: number): Module | undefined {
  return modules.findLast(({ body }) => touches(body, at));
}

/**
 * Finds a module that may have been moved; returns `undefined` if it was removed. Either its title or its link must match,
 * since the other may have changed; of several matches, one in the same area is preferred.
 */
export function findModule(notes: Notes, { title, url, area }: NamedModule): Module | undefined {
  const hasTitle = (module: Module) => labelOf(notes, module) === title;
  const linked = notes.modules.filter((module) => url !== undefined && module.url === url);
  const candidates = linked.length > 0 ? linked : notes.modules.filter(hasTitle);
  const near = candidates.filter((module) => module.area && labelOf(notes, module.area) === area);
  return near.find(hasTitle) ?? candidates.find(hasTitle) ?? near[0] ?? candidates[0];
}

/**
 * Returns the URI of the file to write a module's time to: the file that it links to, if that file states a time or no module
 * of the notes does. Returns `undefined` if the time is written to the notes.
 */
export function fileOfTime({ modules }: Notes, { file, ...module }: Module): string | undefined {
  if (!file || timeOf(module) || module.empty) return undefined;
  const isInNotes = !(file.spent || file.estimate) && modules.some((other) => timeOf(other) || other.empty);
  return isInNotes ? undefined : file.uri;
}
