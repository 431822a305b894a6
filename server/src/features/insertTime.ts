import type { Notebook } from '../notebook/notebook';
import * as writing from '../notebook/writing';
import type { TextEdits } from '../protocol';
import { touches } from '../text/span';
import { textEdits } from './textEdits';

/** The edit that writes how long the module around a place takes; undefined where there is none. */
export function insertTime(notebook: Notebook, at: number, minutes: number): TextEdits | undefined {
  const module = notebook.modules.findLast(({ body }) => touches(body, at));
  if (!module) return undefined;
  const edit = writing.insertTime(notebook, module, minutes);
  return textEdits(notebook, [edit], edit.span.start + edit.text.length);
}
