import { textEdits } from '../../answers/textEdits';
import type { Notes } from '../../notes/model/notes';
import { addArea } from '../../notes/writing/adding';
import type { TextEdits } from '../../protocol';

/** Returns the edit that adds an area at the end of the notes, with the form and the next number of the existing areas. */
export function newArea(notes: Notes, title: string): TextEdits {
  const { edits, cursor } = addArea(notes, title);
  return textEdits(notes, edits, cursor);
}
