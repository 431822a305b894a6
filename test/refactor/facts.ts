import { type Module, type Notes, timeOf } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { numberOf } from '../../server/src/notes/writing/numbering';
import { applyEdits, type Edit } from '../../server/src/text/edit';

/** Returns the facts of all modules, in order, without numbers. */
export function factsOf(notes: Notes): string[] {
  return notes.modules.map((module) => factOf(module));
}

export function factOf(module: Module): string {
  const { title, url, kind, area, level, empty, hasNotes } = module;
  const minutes = timeOf(module)?.minutes;
  const time = minutes ? `${minutes.least}-${minutes.most}` : empty ? 'empty' : 'none';
  return [title, url, kind, area?.title, level, time, hasNotes ? 'notes' : ''].join(' | ');
}

/** Returns the lines of a text in alphabetical order, without numbers before them, indentation and blank lines. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/^\d+\. /, ''))
    .filter((line) => line !== '')
    .sort();
}

export function edited(notes: Notes, edits: readonly Edit[]): Notes {
  return readNotes(applyEdits(notes.text, edits));
}

/** Returns the numbers of the modules in order. */
export function numbersOf({ text, modules }: Notes): (number | undefined)[] {
  return modules.map((module) => numberOf(text, module)?.value);
}
