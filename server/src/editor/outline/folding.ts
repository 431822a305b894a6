import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Entry, Notebook } from '../../notes/model/notebook';
import { entriesOf } from '../../notes/model/outline';
import { trimmedEnd } from '../../notes/writing/writing';
import { lineAt } from '../../text/lines';
import { slice } from '../../text/span';

// Matches an ATX heading, which editors fold themselves: "### Title".
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
// Matches the underline of a setext heading: "=====".
const underline = /^[\r\n]+ {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/;

/** Returns the folding ranges beside those of headings: areas, levels, groups, modules and topics with other title lines. */
export function folding(notebook: Notebook): FoldingRange[] {
  return entriesOf(notebook)
    .filter((entry) => !isHeading(notebook, entry))
    .map(({ span, body }) => ({
      startLine: lineAt(notebook.lines, span.start),
      endLine: lineAt(notebook.lines, trimmedEnd(notebook.text, span.start, body.end)),
      kind: FoldingRangeKind.Region,
    }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}

function isHeading({ text }: Notebook, { span, body }: Entry): boolean {
  return heading.test(slice(text, span)) || underline.test(text.slice(span.end, body.end));
}
