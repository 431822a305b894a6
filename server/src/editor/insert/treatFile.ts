import { textEdits } from '../../answers/textEdits';
import type { Notes } from '../../notes/model/notes';
import { removeFrontMatterWord, writeFrontMatterWord } from '../../notes/writing/frontMatterWord';
import type { TextEdits } from '../../protocol';

/**
 * Returns the edit that sets in the front matter whether the file is notes, or removes that setting if `asNotes` is
 * `undefined`. The edit is empty if nothing changes.
 */
export function treatFile(notes: Notes, asNotes: boolean | undefined): TextEdits {
  const edit =
    asNotes === undefined ? removeFrontMatterWord(notes.blocks) : writeFrontMatterWord(notes.blocks, asNotes);
  return textEdits(notes, edit ? [edit] : [], 0);
}
