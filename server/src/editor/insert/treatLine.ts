import { textEdits } from '../../answers/textEdits';
import { reviseBlocks } from '../../markdown/sections/blocks';
import { explain } from '../../notes/explain/explain';
import type { Notebook } from '../../notes/model/notebook';
import { type NotebookOptions, readNotebook } from '../../notes/reading/read';
import { EMPTY_TIME } from '../../notes/writing/writing';
import type { TextEdits } from '../../protocol';
import { lineAt, lineSpan } from '../../text/lines';
import { slice, span } from '../../text/span';

/**
 * Makes the line at an offset a module: adds an empty time after its title, with the cursor where the minutes go. Returns `undefined`
 * if the line would not become a module, or if another line would be parsed differently. O(length of the notes).
 */
export function treatLine(notebook: Notebook, offset: number, options: NotebookOptions): TextEdits | undefined {
  const { file, role, title } = explain(notebook, offset, options);
  if (!file.isNotebook || role === 'module' || title === undefined) return undefined;
  const line = lineSpan(notebook.lines, notebook.text, lineAt(notebook.lines, offset));
  const end = line.start + slice(notebook.text, line).trimEnd().length;
  const edit = { span: span(end, line.end), text: EMPTY_TIME };
  const changed = readNotebook(reviseBlocks(notebook.blocks, edit), options, notebook);
  const isOnlyChange = changed.modules.length === notebook.modules.length + 1;
  if (!isOnlyChange || !changed.modules.some((module) => module.span.start >= line.start && module.span.start <= end))
    return undefined;
  return textEdits(notebook, [edit], end + EMPTY_TIME.length - 1);
}
