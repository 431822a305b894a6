import type { Range } from 'vscode-languageserver-types';
import { type Lines, lineColumn, offsetAt } from '../text/lines';
import type { Span } from '../text/span';

/** A span as LSP counts it. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lineColumn(lines, span.start), end: lineColumn(lines, span.end) };
}

/** An LSP range as a span of the text; places outside the text count as its ends. */
export function spanOf(lines: Lines, text: string, range: Range): Span {
  return { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) };
}
