import { textEdits } from '../../answers/textEdits';
import { reviseBlocks } from '../../markdown/sections/blocks';
import { explain } from '../../notes/explain/explain';
import type { Notes } from '../../notes/model/notes';
import { type ReadOptions, readNotes } from '../../notes/reading/read';
import { EMPTY_TIME } from '../../notes/writing/writing';
import type { TextEdits } from '../../protocol';
import { lineAt, lineSpan } from '../../text/lines';
import { slice, span } from '../../text/span';

/**
 * Returns the edit that makes the line at an offset a module: it adds an empty time after the title and puts the cursor where
 * the minutes go. Returns `undefined` if the line would not become a module, or if other modules would change. O(length of the
 * notes).
 */
export function treatLine(notes: Notes, offset: number, options: ReadOptions): TextEdits | undefined {
  const { file, role, title } = explain(notes, offset, options);
  if (!file.isNotes || role === 'module' || title === undefined) return undefined;
  const line = lineSpan(notes.lines, notes.text, lineAt(notes.lines, offset));
  const end = line.start + slice(notes.text, line).trimEnd().length;
  const edit = { span: span(end, line.end), text: EMPTY_TIME };
  const changed = readNotes(reviseBlocks(notes.blocks, edit), options, notes);
  const isOnlyChange = changed.modules.length === notes.modules.length + 1;
  if (!isOnlyChange || !changed.modules.some((module) => module.span.start >= line.start && module.span.start <= end))
    return undefined;
  return textEdits(notes, [edit], end + EMPTY_TIME.length - 1);
}
