import { textEdits } from '../../answers/textEdits';
import type { Notes } from '../../notes/model/notes';
import { addArea } from '../../notes/writing/adding';
import type { TextEdits } from '../../protocol';

/**
 * Returns the edit that adds an area to the end of the notes. Its title has the form of the existing areas and the next number.
 */
export function newArea(notes: Notes, title: string): TextEdits {
  const { edits, cursor } = addArea(notes, title);
  return textEdits(notes, edits, cursor);
}
