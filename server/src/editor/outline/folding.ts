import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Entry, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { trimmedEnd } from '../../notes/writing/writing';
import { lineAt } from '../../text/lines';
import { slice } from '../../text/span';

// Matches an ATX heading, which editors fold themselves: "### Title".
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
// Matches the underline of a setext heading: "=====".
const UNDERLINE = /^[\r\n]+ {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/;

/**
 * Returns the folding ranges that editors do not provide for headings: areas, levels, groups, modules and topics with other
 * title lines.
 */
export function folding(notes: Notes): FoldingRange[] {
  return entriesOf(notes)
    .filter((entry) => !isHeading(notes, entry))
    .map(({ span, body }) => ({
      startLine: lineAt(notes.lines, span.start),
      endLine: lineAt(notes.lines, trimmedEnd(notes.text, span.start, body.end)),
      kind: FoldingRangeKind.Region,
    }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}

function isHeading({ text }: Notes, { span, body }: Entry): boolean {
  return HEADING.test(slice(text, span)) || UNDERLINE.test(text.slice(span.end, body.end));
}
