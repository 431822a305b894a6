import type { Module, Notes } from '../../notes/model/notes';
import { moduleOfFile } from '../../notes/reading/linkedFile';
import { lineEnding, trimmedEnd } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import { noteIndent, OPENS_BLOCK, wholeFormOf } from '../convert/wholeForm';
import { canMoveNotes, timesInTitle, withHeadingsFrom, withIndent, writtenTimes } from '../move/movedText';

const FRONT_MATTER_LINE = /^(?:---[ \t]*|title[ \t]*:.*|[ \t]*)$/i;
const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/; // "1. "
const HASHES = /^ {0,3}(#{1,6})[ \t]/; // "### "

/**
 * Returns the edits that move the content of a file to the module that links to it: its notes below the title, its page as the
 * title's link, its times after the title. The layout is that of other modules. `relinked` rewrites links of the file for the folder of the notes. `undefined` if
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
  if (!own || !urlSpan || !canMoveNotes(notes, module)) return undefined;
  const inFrontMatter = [own.spent, own.estimate].filter((time) => time && time.span.end <= file.blocks.start);
  if (!isPlainStart(file, own, inFrontMatter.length > 0)) return undefined;
  const times = inFrontMatter.length > 0 ? { spent: own.spent, estimate: own.estimate } : timesInTitle(own);
  if ((times.spent && module.spent) || (times.estimate && module.estimate)) return undefined;
  const line = slice(text, span);
  const marker = MARKER.exec(line)?.[0];
  const depth = HASHES.exec(line)?.[1]?.length;
  const notesEnd = trimmedEnd(file.text, own.span.end, file.text.length);
  const ownNotes = withHeadingsFrom((depth ?? 3) + 1, file, { start: own.span.end, end: notesEnd });
  if (ownNotes === undefined) return undefined;
  const eol = lineEnding(text);
  const form = wholeFormOf(notes);
  const moved = relinked(ownNotes).trim();
  const indented = withIndent(moved, marker === undefined ? '' : noteIndent(form, marker));
  const gap = form.apart || !OPENS_BLOCK.test(moved) ? eol + eol : eol;
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
  const { inLink, after } = writtenTimes(file, own, times);
  const added = after + (indented === '' ? '' : gap + indented);
  const lineEnd = { start: trimmedEnd(text, span.start, span.end), end: span.end };
  return [
    ...(inLink === '' ? [] : [insertion(titleSpan.end, inLink)]),
    ...linkEdits,
    ...(added === '' ? [] : [replacement(lineEnd, added)]),
  ];
}

/** Returns whether only a title, and the time that moves along, precede the file's notes. */
function isPlainStart(file: Notes, own: Module, hasTime: boolean): boolean {
  const above = file.text.slice(0, own.span.start).split(/\r\n|\r|\n/);
  const others = above.filter((line) => !FRONT_MATTER_LINE.test(line));
  return others.length <= (hasTime ? 1 : 0);
}
