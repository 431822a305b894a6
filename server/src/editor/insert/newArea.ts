import { textEdits } from '../../answers/textEdits';
import type { Notebook } from '../../notes/model/notebook';
import { addArea } from '../../notes/writing/adding';
import type { TextEdits } from '../../protocol';

/** Returns the edit that adds an area at the end of the notes, with the form and the next number of the existing areas. */
export function newArea(notebook: Notebook, title: string): TextEdits {
  const { edits, cursor } = addArea(notebook, title);
  return textEdits(notebook, edits, cursor);
}
