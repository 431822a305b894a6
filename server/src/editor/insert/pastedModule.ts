import { findByLink } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Notes } from '../../notes/model/notes';
import type { PastedModule } from '../../protocol';
import { titlePlace } from '../completion/moduleCompletion';
import { typedLine } from '../completion/typedLine';
import { clipboardLink, type Pasted } from './clipboardLink';

/**
 * Returns the text of a module for a link that is pasted into an empty line of notes, in the form of these notes; `undefined` for
 * other text and places. The title and the time are those of the syllabus if it contains the link.
 */
export function pastedModule(notes: Notes, at: number, pasted: Pasted, syllabus: Syllabus): PastedModule | undefined {
  const link = clipboardLink(pasted);
  const line = link && typedLine(notes, at);
  if (!link || line?.typed !== '' || line.rest.trim() !== '') return undefined;
  const known = findByLink(syllabus, { title: link.title ?? '', url: link.url, area: undefined, level: undefined });
  const title = known?.title ?? link.title;
  const place = titlePlace(notes, at, undefined, line);
  // Pasted text is inserted at the cursor, and replaces nothing before it.
  if (title === undefined || place?.span.start !== at) return undefined;
  const text = place.write({ title, url: link.url, minutes: known?.minutes });
  return { title, text, isInSyllabus: known !== undefined };
}
