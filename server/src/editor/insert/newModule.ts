import { textEdits } from '../../answers/textEdits';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { linkTo } from '../../notes/links/localPath';
import type { Notebook } from '../../notes/model/notebook';
import { type Addition, addModule, lastContaining } from '../../notes/writing/adding';
import type { NewModule, TextEdits } from '../../protocol';
import { withLinks } from '../../refactor/withLinks';
import { moduleFiles } from './moduleFile';
import { modulePlace } from './modulePlace';

/** Access to the files near the notes, by decoded paths from their folder. */
export interface CourseFiles {
  /** Returns the URI of a path; `undefined` if no file may be created there. */
  readonly resolve: (path: string) => string | undefined;
  /** Returns whether a file exists there, according to the last listing of the folder. */
  readonly isTaken: (path: string) => boolean;
}

/**
 * Returns the edit that adds a module: to its area and level of the syllabus if the notes contain them, else at the place, or to
 * a new area. If the other modules have files, it gets one, too.
 */
export function newModule(
  notebook: Notebook,
  at: number,
  asked: NewModule,
  syllabus: Syllabus,
  { resolve, isTaken }: CourseFiles,
): TextEdits {
  const { title, level } = asked;
  const area = asked.area ? { title: asked.area } : undefined;
  const known = findInSyllabus(syllabus, { title, url: asked.url, area, level });
  const minutes = known?.minutes;
  // A typed title may be that of a module in the course.
  const url = asked.url ?? known?.url;
  const isWritten = minutes && minutes.least === minutes.most && !asked.withoutTime;
  const where = modulePlace(notebook, at, asked, syllabus);
  const ownArea = where.area ?? lastContaining(notebook.areas, at)?.title;
  const file = moduleFiles(notebook, isTaken).like(title, ownArea);
  const fileUri = file && resolve(file.path);
  if (file && fileUri !== undefined) {
    // The file contains the address and the time of the module.
    const added = addModule(notebook, { title, url: linkTo(file.path) }, where);
    const text = url === undefined ? file.text : file.text.replace(title, () => `[${title}](${url})`);
    return { ...linkedEdits(notebook, added), newFiles: [{ uri: fileUri, text }] };
  }
  const module = { title, url, planned: isWritten ? minutes.most : undefined };
  return linkedEdits(notebook, addModule(notebook, module, { ...where, withNotes: !asked.withoutTime }));
}

/** Updates the links to the areas whose numbers change. */
function linkedEdits(notebook: Notebook, { edits: [added, ...adapted], cursor }: Addition): TextEdits {
  if (!added) return textEdits(notebook, [], cursor);
  const all = withLinks(notebook, adapted);
  const links = all.slice(adapted.length).filter(({ span }) => span.start < added.span.start);
  const moved = links.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), cursor);
  return textEdits(notebook, [added, ...all], moved);
}
