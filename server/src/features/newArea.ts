import { addArea } from '../notebook/adding';
import type { Notebook } from '../notebook/notebook';
import type { TextEdits } from '../protocol';
import { textEdits } from './textEdits';

/** The edit that adds an area at the end of the notes, numbered and spelt like those before it. */
export function newArea(notebook: Notebook, title: string): TextEdits {
  const { edits, cursor } = addArea(notebook, title);
  return textEdits(notebook, edits, cursor);
}
