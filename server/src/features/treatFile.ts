import { removeFrontMatterWord, writeFrontMatterWord } from '../notebook/frontMatterWord';
import type { Notebook } from '../notebook/notebook';
import type { TextEdits } from '../protocol';
import { textEdits } from './textEdits';

/** The edit that makes the front matter say whether the file is notes or, without a choice, no longer say it; none where it is so. */
export function treatFile(notebook: Notebook, asNotes: boolean | undefined): TextEdits {
  const edit =
    asNotes === undefined ? removeFrontMatterWord(notebook.blocks) : writeFrontMatterWord(notebook.blocks, asNotes);
  return textEdits(notebook, edit ? [edit] : [], 0);
}
