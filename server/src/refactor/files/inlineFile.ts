import type { Module, Notes } from '../../notes/model/notes';
import { moduleOfFile } from '../../notes/reading/linkedFile';
import { lineEnding, trimmedEnd } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import { timesInTitle, titleTimes, withHeadingsFrom, withIndent } from '../move/movedText';

const FRONT_MATTER_LINE = /^(?:---[ \t]*|title[ \t]*:.*|[ \t]*)$/i;
const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/; // "1. "
const HASHES = /^ {0,3}(#{1,6})[ \t]/; // "### "

/**
 * Returns the edits that move the content of a file to the module that links to it: its notes below the title, its page as the
 * title's link, its times after the title. `relinked` rewrites links of the file for the folder of the notes. `undefined` if
 * words would be lost, as of other front matter, or the notes cannot be below such a title.
 */
export function inlineFile(
  notes: Notes,
  module: Module,
  file: Notes,
  relinked: (text: string) => string,
): readonly Edit[] | undefined {
  const { text } = notes;
  const { span, titleSpan, urlSpan } = module;
  const own = moduleOfFile(file);
  if (!own || !urlSpan || module.isRow) return undefined;
  const times = { spent: own.spent, estimate: own.estimate };
  const inTitle = timesInTitle(own);
  const inFrontMatter = [own.spent, own.estimate].filter((time) => time && time.span.end <= file.blocks.start);
  if (!isPlainStart(file, own, inFrontMatter.length > 0)) return undefined;
  const moved = inFrontMatter.length > 0 ? times : inTitle;
  if ((moved.spent && module.spent) || (moved.estimate && module.estimate)) return undefined;
  const line = slice(text, span);
  const marker = MARKER.exec(line)?.[0];
  const depth = HASHES.exec(line)?.[1]?.length;
  if (marker === undefined && depth === undefined) return undefined;
  const notesEnd = trimmedEnd(file.text, own.span.end, file.text.length);
  const ownNotes = withHeadingsFrom((depth ?? 3) + 1, file, { start: own.span.end, end: notesEnd });
  if (ownNotes === undefined) return undefined;
  const indented = withIndent(relinked(ownNotes).trim(), marker === undefined ? '' : ' '.repeat(marker.length));
  const eol = lineEnding(text);
  const linkEdits =
    own.url === undefined
      ? [
          replacement({ start: text.lastIndexOf('[', titleSpan.start), end: titleSpan.start }, ''),
          replacement(
            { start: titleSpan.end, end: urlSpan.end + 1 },
            text.slice(titleSpan.end, text.lastIndexOf('](', urlSpan.start)),
          ),
        ]
      : [replacement(urlSpan, own.url)];
  const added = titleTimes(file, moved) + (indented === '' ? '' : eol + eol + indented);
  return [...linkEdits, ...(added === '' ? [] : [insertion(trimmedEnd(text, span.start, span.end), added)])];
}

/** Returns whether only a title, and the time that moves along, precede the file's notes. */
function isPlainStart(file: Notes, own: Module, hasTime: boolean): boolean {
  const above = file.text.slice(0, own.span.start).split(/\r\n|\r|\n/);
  const others = above.filter((line) => !FRONT_MATTER_LINE.test(line));
  return others.length <= (hasTime ? 1 : 0);
}
