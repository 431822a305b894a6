import { writeFrontMatterWord } from '../notebook/frontMatterWord';
import type { Notebook } from '../notebook/notebook';
import type { TextEdits } from '../protocol';
import { textEdits } from './textEdits';

/** The edit that makes the front matter say whether the file is notes; none where it says so already. */
export function treatFile(notebook: Notebook, asNotes: boolean): TextEdits {
  const edit = writeFrontMatterWord(notebook.blocks, asNotes);
  return textEdits(notebook, edit ? [edit] : [], 0);
}
