import type { Module, Notes } from '../../notes/model/notes';
import { notesLead } from '../../notes/writing/notesLead';
import { partsByEntry } from '../../refactor/parts/parts';
import type { Edit } from '../../text/edit';
import { lineStartAt } from '../../text/lines';

/** Edits, and the offset of the cursor after them. */
export interface EditsWithCursor {
  readonly edits: readonly Edit[];
  readonly cursor: number;
}

/**
 * Returns edits that move a module, with the cursor in the same text as before. If the cursor is on an empty line below a module
 * without notes, and `withNotesLine`, that line moves, too. `undefined` if the edits do not move the module as a whole.
 */
export function moveOfModule(
  notes: Notes,
  module: Module,
  at: number,
  edits: readonly Edit[],
  withNotesLine: boolean,
): EditsWithCursor | undefined {
  const { text } = notes;
  const content = partsByEntry(notes).get(module)?.content;
  if (!content) return undefined;
  const cut = edits.find(({ span }) => span.start <= content.start && content.end <= span.end);
  // The number before the title may change.
  const { start: title } = module.titleSpan;
  const moved = text.slice(title, content.end);
  const into = edits.find((edit) => edit.text.includes(moved));
  if (!cut || !into) return undefined;
  const index = into.text.indexOf(moved);
  const end = index + moved.length;
  const offset = at < title ? lineStartAt(into.text, index) : Math.min(end, index + at - title);
  if (!withNotesLine || module.hasNotes || at <= content.end)
    return { edits, cursor: startOf(edits, edits.indexOf(into)) + offset };
  const lead = notesLead(notes, numberBefore(into.text, index));
  const withLine = edits.map(
    (edit): Edit => ({
      span: edit === cut ? { ...edit.span, end: Math.max(edit.span.end, at) } : edit.span,
      text: edit === into ? edit.text.slice(0, end) + lead + edit.text.slice(end) : edit.text,
    }),
  );
  return { edits: withLine, cursor: startOf(withLine, edits.indexOf(into)) + end + lead.length };
}

/** Returns the offset of the text of the edit at an index, after all edits. */
function startOf(edits: readonly Edit[], index: number): number {
  const others = edits.filter((_, n) => n !== index);
  return movedBy(others, edits[index]?.span.start ?? 0);
}

const NUMBER = /^\s*(\d{1,9})[.)]/; // "12." of "12. Title"

/** Returns the number of the list item whose title is at an index; 1 if it has none. */
function numberBefore(text: string, index: number): number {
  return Number(NUMBER.exec(text.slice(lineStartAt(text, index), index))?.[1] ?? 1);
}

/** Returns an offset after edits: after text that is inserted at it, or in place of the text around it. */
export function movedBy(edits: readonly Edit[], at: number): number {
  return edits.reduce((moved, { span, text }) => {
    return span.start > at ? moved : moved + text.length - (Math.min(span.end, at) - span.start);
  }, at);
}
