import { linkTo } from '../../notes/links/localPath';
import type { Module, Notes } from '../../notes/model/notes';
import { lineEnding, trimmedEnd } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import { timesInTitle, titleTimes, withHeadingsFrom, withoutIndent } from '../move/movedText';

/** The notes of a module in a file. */
export interface MovedToFile {
  /** Edits of the notes: the title links to the file. */
  readonly edits: readonly Edit[];
  readonly text: string;
}

const UNDERLINE = /^(?:\r\n?|\n) {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/; // "\n====\n"
const GAP = /[\s\-–—:~|,]{0,20}$/; // " - "

/**
 * Returns the edits that move the notes of a module, its address and the times of its title into a file. `opening` is
 * the start of the file up to its title; `relinked` rewrites links of the notes for the folder of the file. `undefined`
 * for a row of a table, a quoted title or an underlined one.
 */
export function moveToFile(
  notes: Notes,
  module: Module,
  file: { readonly path: string; readonly opening: string },
  relinked: (text: string) => string,
): MovedToFile | undefined {
  const { text } = notes;
  const { span, body, titleSpan, url, urlSpan, title, isRow } = module;
  const isQuoted = /^\s*>/.test(slice(text, span));
  if (isRow || isQuoted || UNDERLINE.test(text.slice(span.end, body.end))) return undefined;
  const eol = lineEnding(text);
  const notesEnd = trimmedEnd(text, span.end, body.end);
  const ownNotes = withHeadingsFrom(2, notes, { start: span.end, end: notesEnd });
  if (ownNotes === undefined) return undefined;
  const times = timesInTitle(module);
  const bearer = url === undefined ? title : `[${title}](${url})`;
  const opening = replacedLast(file.opening.trimEnd(), title, bearer) + titleTimes(notes, times);
  const own = withoutIndent(ownNotes.replace(/^[ \t]*(?:[\r\n]+|$)/, '')).trim();
  const link = linkTo(file.path);
  const linkEdits = urlSpan
    ? [replacement(urlSpan, link)]
    : [insertion(titleSpan.start, '['), insertion(titleSpan.end, `](${link})`)];
  const timeEdits = [times.estimate, times.spent].flatMap((time): Edit[] => {
    if (!time) return [];
    const [gap = ''] = GAP.exec(text.slice(titleSpan.end, time.span.start)) ?? [];
    return [replacement({ start: time.span.start - gap.length, end: time.span.end }, '')];
  });
  const bodyEdits = notesEnd > span.end ? [replacement({ start: span.end, end: notesEnd }, '')] : [];
  return {
    edits: [...linkEdits, ...timeEdits, ...bodyEdits].sort((one, other) => one.span.start - other.span.start),
    text: relinked(opening + eol + (own === '' ? '' : eol + own + eol)),
  };
}

function replacedLast(text: string, words: string, by: string): string {
  const at = text.lastIndexOf(words);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + words.length);
}
