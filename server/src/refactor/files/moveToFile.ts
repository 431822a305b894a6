import { linkTo } from '../../notes/links/localPath';
import type { Module, Notes } from '../../notes/model/notes';
import { lineEnding, trimmedEnd } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { lineEndAt } from '../../text/lines';
import { markerOf } from '../convert/titleLine';
import { blockKind, isList } from '../convert/wholeForm';
import {
  canMoveNotes,
  separatorStart,
  timesInTitle,
  withHeadingsFrom,
  withoutIndent,
  writtenTimes,
} from '../move/movedText';

/** The notes of a module in a file. */
export interface MovedToFile {
  /** Edits of the notes: the title links to the file. */
  readonly edits: readonly Edit[];
  readonly text: string;
}

/**
 * Returns the edits that move the notes of a module, its address and the times of its title into a file. `opening` is
 * the start of the file up to its title; `relinked` rewrites links of the notes for the folder of the file; `keepsTimes`
 * leaves the times on the title. `undefined` for a row of a table, a quoted title or an underlined one.
 */
export function moveToFile(
  notes: Notes,
  module: Module,
  file: { readonly path: string; readonly opening: string },
  relinked: (text: string) => string,
  keepsTimes: boolean,
): MovedToFile | undefined {
  const { text } = notes;
  const { span, body, titleSpan, url, urlSpan, title } = module;
  if (!canMoveNotes(notes, module)) return undefined;
  const eol = lineEnding(text);
  const notesEnd = trimmedEnd(text, span.end, body.end);
  const ownNotes = withHeadingsFrom(2, notes, { start: span.end, end: notesEnd });
  if (ownNotes === undefined) return undefined;
  const times = keepsTimes ? { spent: undefined, estimate: undefined } : timesInTitle(module);
  const { inLink, after } = writtenTimes(notes, module, times);
  const bearer = url === undefined ? title : `[${title}${inLink}](${url})`;
  const opening = replacedLast(file.opening.trimEnd(), title, bearer) + after;
  const isInItem = isList(blockKind(markerOf(text, module)));
  const own = withoutIndent(ownNotes.replace(/^[ \t]*(?:[\r\n]+|$)/, ''), isInItem).trim();
  const link = linkTo(file.path);
  const linkEdits = urlSpan
    ? [replacement(urlSpan, link)]
    : [insertion(titleSpan.start, '['), insertion(titleSpan.end, `](${link})`)];
  const timeEdits = [times.estimate, times.spent].flatMap((time): Edit[] => {
    if (!time) return [];
    return [replacement({ start: separatorStart(text, module, time), end: time.span.end }, '')];
  });
  const lastLineEnd = lineEndAt(text, notesEnd);
  const bodyEdits = notesEnd > span.end ? [replacement({ start: span.end, end: lastLineEnd }, '')] : [];
  return {
    edits: [...linkEdits, ...timeEdits, ...bodyEdits].sort((one, other) => one.span.start - other.span.start),
    text: relinked(opening + eol + (own === '' ? '' : eol + own + eol)),
  };
}

function replacedLast(text: string, words: string, by: string): string {
  const at = text.lastIndexOf(words);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + words.length);
}
