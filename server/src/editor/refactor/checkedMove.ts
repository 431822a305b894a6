import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Notebook } from '../../notes/model/notebook';
import { type NotebookOptions, readNotebook } from '../../notes/reading/read';
import type { Refused } from '../../protocol';
import { isEquivalentElsewhere } from '../../refactor/isEquivalent';
import type { Moved } from '../../refactor/moved';
import { type Edit, joined } from '../../text/edit';

/** Refuses a move after which the notes would be parsed differently; `subject` names what moves. */
export function checkedMove(
  notebook: Notebook,
  moved: Moved,
  subject: string,
  options: NotebookOptions,
): readonly Edit[] | Refused {
  if (moved.edits.length === 0) return [];
  const after = readNotebook(reviseBlocks(notebook.blocks, joined(notebook.text, moved.edits)), options, notebook);
  if (isEquivalentElsewhere(notebook, after, moved)) return moved.edits;
  return {
    refused: `Moving ${subject} here would change how the notes are parsed. The notes were not changed.`,
  };
}
