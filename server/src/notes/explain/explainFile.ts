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
  /** Number of modules with a link. The following properties are similar. */
  readonly linked: number;
  readonly timed: number;
  readonly withKind: number;
  /** Number of modules and areas that a known course has, too. */
  readonly known: number;
  readonly withNotes: number;
}

/** The look of a file: an index of links, another list of modules, or a text without modules. */
export type FileLook = 'index' | 'list' | 'text';

/** Whether a file is read as notes, why, and the numbers of its entries. */
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

/** Returns the state of a file from `notes` without parsing again, since the editor requests it after each change. */
export function fileState(notes: Notes, options: ReadOptions): FileState {
  const judged = judgedFile(notes, options);
  return { file: judged.verdict, looksLike: lookOf(judged), counts: countsOf(notes) };
}

/** Explains a file. One that is not notes is parsed again, as if it were treated as notes. */
export function explainFile(notes: Notes, options: ReadOptions): FileExplanation {
  const judged = judgedFile(notes, options);
  const { verdict: file, asNotes } = judged;
  const isOrdinary = file.isNotes && !isForced(file);
  const { notes: counted, weakForm } = isOrdinary ? { notes, weakForm: undefined } : asNotes();
  return { file, looksLike: lookOf(judged), counts: countsOf(counted), weakForm };
}

/** Minimum number of links in a file that looks like an index. */
const MIN_IN_INDEX = 3;

function lookOf({ hasModules, lines }: JudgedFile): FileLook {
  if (hasModules) return 'list';
  const weak = weakLines(lines);
  if (!weak) return 'text';
  return isLinked(weak.form) && weak.lines.size >= MIN_IN_INDEX ? 'index' : 'list';
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
