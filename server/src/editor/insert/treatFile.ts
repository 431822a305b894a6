import { textEdits } from '../../answers/textEdits';
import type { Notebook } from '../../notes/model/notebook';
import { removeFrontMatterWord, writeFrontMatterWord } from '../../notes/writing/frontMatterWord';
import type { TextEdits } from '../../protocol';

/**
 * Returns the edit that sets in the front matter whether the file is notes or, without a choice, removes it; empty if nothing
 * changes.
 */
export function treatFile(notebook: Notebook, asNotes: boolean | undefined): TextEdits {
  const edit =
    asNotes === undefined ? removeFrontMatterWord(notebook.blocks) : writeFrontMatterWord(notebook.blocks, asNotes);
  return textEdits(notebook, edit ? [edit] : [], 0);
}
