import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../text/edit';
import { type LinedText, type Lines, lineColumn, offsetAt } from '../text/lines';
import type { Span } from '../text/span';

/** Converts a span to an LSP range. */
export function rangeOf(lines: Lines, span: Span): Range {
  const start = lineColumn(lines, span.start);
  const nextLine = lines.starts[start.line + 1];
  // Most spans end on their first line, so that the second search is not needed.
  const isOnLine = span.start <= span.end && nextLine !== undefined && span.end < nextLine && span.start >= 0;
  const end = isOnLine
    ? { line: start.line, character: start.character + span.end - span.start }
    : lineColumn(lines, span.end);
  return { start, end };
}

/** Converts an LSP range to a span; positions outside the text are clamped. */
export function spanOf(lines: Lines, text: string, range: Range): Span {
  return { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) };
}

/** Converts an LSP position to an offset; positions outside the text are clamped. */
export function offsetOf({ lines, text }: LinedText, place: Position): number {
  return offsetAt(lines, text, place);
}

/** Converts an edit to an LSP text edit. */
export function textEditOf(lines: Lines, { span, text }: Edit): TextEdit {
  return { range: rangeOf(lines, span), newText: text };
}
