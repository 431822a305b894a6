import type { TextEdits } from '../../../../server/src/protocol';

/** A range of 0-based lines, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Returns the lines that contain inserted text, in the text after the edits, in document order. */
export function changedLines(edits: TextEdits['edits']): readonly LineRange[] {
  const ordered = edits.toSorted(
    ({ range: one }, { range: other }) =>
      one.start.line - other.start.line || one.start.character - other.start.character,
  );
  let shift = 0;
  return ordered.map(({ range: { start, end }, newText }) => {
    const added = (newText.match(LINE_END)?.length ?? 0) - (end.line - start.line);
    const first = start.line + shift;
    shift += added;
    return { first, last: Math.max(first, end.line + shift) };
  });
}

const LINE_END = /\r\n|\r|\n/g;

/** Returns whether any of the changed lines is visible. */
export function isInView(changed: readonly LineRange[], visible: readonly LineRange[]): boolean {
  return changed.some(({ first, last }) => visible.some((seen) => first <= seen.last && seen.first <= last));
}
