import { type Notes, timeOf } from '../model/notes';
import { type JudgedFile, judgedFile, type ReadOptions } from '../reading/read';
import { type FileVerdict, isForced } from '../recognition/classifyFile';
import { isLinked, type WeakForm, weakLines } from '../titles/weakEvidence';

/** Numbers of entries found in a file. */
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

/** What a file looks like: an index of links, another list of modules, or a text without any. */
export type FileLook = 'index' | 'list' | 'text';

/** Whether a file is read as notes, why, and what is read. */
export interface FileState {
  readonly file: FileVerdict;
  readonly looksLike: FileLook;
  /** All 0 in a file that is not notes. */
  readonly counts: FileCounts;
}

/** The state of a file with its evidence. */
export interface FileExplanation extends FileState {
  /** Numbers of entries; in a file that is not notes, those that it would have if treated as notes. */
  readonly counts: FileCounts;
  /** The weak evidence for modules if there is no stronger one. */
  readonly weakForm: WeakForm | undefined;
}

/** Returns the state of a file from its reading, which nothing is added to: an editor asks after each change. */
export function fileState(notes: Notes, options: ReadOptions): FileState {
  const judged = judgedFile(notes, options);
  return { file: judged.verdict, looksLike: lookOf(judged), counts: countsOf(notes) };
}

/** Explains a file from its reading. Of one that is not notes, it reads now what the notes would be. */
export function explainFile(notes: Notes, options: ReadOptions): FileExplanation {
  const judged = judgedFile(notes, options);
  const { verdict: file, asNotes } = judged;
  const isOrdinary = file.isNotes && !isForced(file);
  const { notes: counted, weakForm } = isOrdinary ? { notes, weakForm: undefined } : asNotes();
  return { file, looksLike: lookOf(judged), counts: countsOf(counted), weakForm };
}

/** From so many links on, a file looks like an index. */
const FEWEST_IN_INDEX = 3;

function lookOf({ hasModules, lines }: JudgedFile): FileLook {
  if (hasModules) return 'list';
  const weak = weakLines(lines);
  if (!weak) return 'text';
  return isLinked(weak.form) && weak.lines.size >= FEWEST_IN_INDEX ? 'index' : 'list';
}

function countsOf({ areas, levels, modules }: Notes): FileCounts {
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
