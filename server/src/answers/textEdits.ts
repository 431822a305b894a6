import type { TextEdits } from '../protocol';
import { applyEdits, type Edit } from '../text/edit';
import { type LinedText, lineColumn, readLines } from '../text/lines';
import { textEditOf } from './range';

/** Converts edits for the client; `cursor` is an offset in the text after the edits. */
export function textEdits({ text, lines }: LinedText, edits: readonly Edit[], cursor: number): TextEdits {
  return {
    edits: edits.map((edit) => textEditOf(lines, edit)),
    cursor: lineColumn(readLines(applyEdits(text, edits)), cursor),
  };
}
