import { textEdits } from '../../answers/textEdits';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { linkTo } from '../../notes/links/localPath';
import type { Notes } from '../../notes/model/notes';
import { type Addition, addModule, lastContaining } from '../../notes/writing/adding';
import type { NewModule, TextEdits } from '../../protocol';
import { withLinks } from '../../refactor/links/withLinks';
import { moduleFiles } from './moduleFile';
import { modulePlace } from './modulePlace';

/** Access to files by decoded paths, relative to the folder of the notes. */
export interface ModuleFilePaths {
  /** Returns the URI of a path; `undefined` if no file may be created there. */
  readonly resolve: (path: string) => string | undefined;
  /** Returns whether a file exists there, according to the last listing of the folder. */
  readonly isTaken: (path: string) => boolean;
}

/**
 * Returns the edit that adds a module: to its area and level in the syllabus if the notes contain them, else at the offset `at`
 * or in a new area. If most modules of the notes have files of their own, the edit creates one for this module, too.
 */
export function newModule(
  notes: Notes,
  at: number,
  params: NewModule,
  syllabus: Syllabus,
  { resolve, isTaken }: ModuleFilePaths,
): TextEdits {
  const { title, level } = params;
  const area = params.area ? { title: params.area } : undefined;
  const known = findInSyllabus(syllabus, { title, url: params.url, area, level });
  const minutes = known?.minutes;
  // The user may have typed the title of a module of the syllabus.
  const url = params.url ?? known?.url;
  const isWritten = minutes && minutes.least === minutes.most && !params.withoutTime;
  const where = modulePlace(notes, at, params, syllabus);
  const ownArea = where.area ?? lastContaining(notes.areas, at)?.title;
  const file = moduleFiles(notes, isTaken).like(title, ownArea);
  const fileUri = file && resolve(file.path);
  if (file && fileUri !== undefined) {
    // The module links to its file; the file contains the module's URL and time.
    const added = addModule(notes, { title, url: linkTo(file.path) }, where);
    const text = url === undefined ? file.text : file.text.replace(title, () => `[${title}](${url})`);
    return { ...linkedEdits(notes, added), newFiles: [{ uri: fileUri, text }] };
  }
  const module = { title, url, planned: isWritten ? minutes.most : undefined };
  return linkedEdits(notes, addModule(notes, module, { ...where, withNotes: !params.withoutTime }));
}

/** Returns the edits of an addition, with those that update links to areas whose numbers change. */
function linkedEdits(notes: Notes, { edits: [added, ...adapted], cursor }: Addition): TextEdits {
  if (!added) return textEdits(notes, [], cursor);
  const all = withLinks(notes, adapted);
  const links = all.slice(adapted.length).filter(({ span }) => span.start < added.span.start);
  const moved = links.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), cursor);
  return textEdits(notes, [added, ...all], moved);
}
