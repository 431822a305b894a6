import { type FileVerdict, isForced } from './judgeFile';
import { type Notebook, timeOf } from './notebook';
import { type NotebookOptions, readingOf } from './read';
import type { WeakForm } from './weakEvidence';

/** How many of each are found in a file. */
export interface FileCounts {
  readonly areas: number;
  readonly numberedAreas: number;
  readonly levels: number;
  readonly modules: number;
  /** Modules with a link, and so on. */
  readonly linked: number;
  readonly timed: number;
  readonly withKind: number;
  /** Modules and areas that a course has, too. */
  readonly known: number;
  readonly withNotes: number;
}

/** Whether a file is read as notes, why, and what speaks for it. */
export interface FileExplanation {
  readonly file: FileVerdict;
  /** What is read; in a file that is no notebook, what would be read if its author treated it as one. */
  readonly counts: FileCounts;
  /** What the modules are taken from where nothing stronger speaks for any. */
  readonly weakForm: WeakForm | undefined;
}

/** Explains a file from its reading. Of one that is no notebook, it reads now what the notes would be. */
export function explainFile(notebook: Notebook, options: NotebookOptions): FileExplanation {
  const { verdict, asNotes } = readingOf(notebook, options);
  if (verdict.isNotebook && !isForced(verdict))
    return { file: verdict, counts: countsOf(notebook), weakForm: undefined };
  const notes = asNotes();
  return { file: verdict, counts: countsOf(notes.notebook), weakForm: notes.weakForm };
}

function countsOf({ areas, levels, modules }: Notebook): FileCounts {
  return {
    areas: areas.length,
    numberedAreas: areas.filter(({ number }) => number !== undefined).length,
    levels: levels.length,
    modules: modules.length,
    linked: modules.filter(({ url }) => url !== undefined).length,
    timed: modules.filter((module) => timeOf(module)).length,
    withKind: modules.filter(({ kind }) => kind).length,
    known: [...modules, ...areas].filter(({ isKnown }) => isKnown).length,
    withNotes: modules.filter(({ hasNotes }) => hasNotes).length,
  };
}
