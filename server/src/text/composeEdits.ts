import { type Edit, replacement } from './edit';
import { type Span, shift, span } from './span';

/** Returns edits equivalent to `first` followed by `second`, whose spans refer to the text after `first`. */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  return editsOf(edited(edited([{ kept: span(0, Number.POSITIVE_INFINITY) }], first), second));
}

/** A piece of an edited text: a span of the original text, or inserted text. */
type Piece = { readonly kept: Span } | { readonly written: string };

/** Returns the pieces after edits. Spans of edits are offsets in the text that consists of the pieces, and do not overlap. */
function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const between = partsInOrder(pieces);
  const out: Piece[] = [];
  let at = 0;
  for (const edit of ordered) {
    for (const piece of between(span(at, edit.span.start))) out.push(piece);
    out.push({ written: edit.text });
    at = edit.span.end;
  }
  return out.concat(between(span(at, Number.POSITIVE_INFINITY)));
}

/**
 * Returns a function that returns the parts of the pieces in a span. Each span must start at or after the end of the previous
 * one.
 */
function partsInOrder(pieces: readonly Piece[]): (asked: Span) => readonly Piece[] {
  let index = 0;
  let start = 0;
  return (asked) => {
    const out: Piece[] = [];
    for (;;) {
      const piece = pieces[index];
      if (!piece) return out;
      const length = 'kept' in piece ? piece.kept.end - piece.kept.start : piece.written.length;
      const from = Math.max(0, asked.start - start);
      const to = Math.min(length, asked.end - start);
      if (from < to) out.push(partOf(piece, span(from, to)));
      if (start + length > asked.end) return out;
      start += length;
      index++;
    }
  };
}

function partOf(piece: Piece, part: Span): Piece {
  return 'kept' in piece
    ? { kept: shift(part, piece.kept.start) }
    : { written: piece.written.slice(part.start, part.end) };
}

/** Converts pieces to edits: inserted text replaces the original text between kept pieces. */
function editsOf(pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if ('written' in piece) {
      text += piece.written;
      continue;
    }
    if (text !== '' || piece.kept.start > at) edits.push(replacement(span(at, piece.kept.start), text));
    at = piece.kept.end;
    text = '';
  }
  return edits;
}
