import assert from 'node:assert/strict';
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import type { Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import type { PlaceRange, TextEdits } from '../../server/src/protocol';
import { applyEdits } from '../../server/src/text/edit';
import { offsetAt } from '../../server/src/text/lines';

/** Notes with a cursor. */
export interface MarkedNotes {
  readonly notes: Notes;
  readonly at: number;
}

/** Returns the notes without `‸`, and its offset; that of the end if there is none. */
export function marked(text: string): MarkedNotes {
  const at = text.indexOf('‸');
  return { notes: readNotes(text.replace('‸', '')), at: at < 0 ? text.length : at };
}

/** Returns the text after an item was accepted, with the cursor after the inserted text. */
export function accepted({ text, lines }: Notes, item: CompletionItem): string {
  assert.ok(item.textEdit && 'range' in item.textEdit);
  const { range, newText } = item.textEdit;
  const start = offsetAt(lines, text, range.start);
  return `${text.slice(0, start)}${newText}‸${text.slice(offsetAt(lines, text, range.end))}`;
}

/** Returns the text after the edits, with `‸` at the cursor. */
export function edited({ text, lines }: Notes, { edits, cursor }: TextEdits): string {
  const changed = applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: spanOf(range), text: newText })),
  );
  const after = readNotes(changed);
  const at = offsetAt(after.lines, changed, cursor);
  return `${changed.slice(0, at)}‸${changed.slice(at)}`;

  function spanOf({ start, end }: PlaceRange | Range) {
    return { start: offsetAt(lines, text, start), end: offsetAt(lines, text, end) };
  }
}

/**
 * Returns the text without the empty line for notes at the cursor, if there is one; the cursor is then after the title.
 */
export function withoutNotesLine(text: string): string {
  return text.replace(/\n(?:\n|\n?[ \t]+[-*] )‸/, '‸');
}

/** Returns the line of the cursor. */
export function cursorLine(text: string): string {
  return text.split(/\r?\n/).find((line) => line.includes('‸')) ?? '';
}

/** Returns the items in the order in which editors show them before anything is typed. */
export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return [...items].sort((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1));
}
