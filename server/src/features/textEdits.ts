import type { Notebook } from '../notebook/notebook';
import type { TextEdits } from '../protocol';
import { applyEdits, type Edit } from '../text/edit';
import { lineColumn, readLines } from '../text/lines';
import { rangeOf } from './range';

/** One edit for the editor; `cursor` is an offset into the text after it. */
export function textEdits({ text, lines }: Notebook, edit: Edit, cursor: number): TextEdits {
  return {
    edits: [{ range: rangeOf(lines, edit.span), newText: edit.text }],
    cursor: lineColumn(readLines(applyEdits(text, [edit])), cursor),
  };
}
