import { codeAround } from '../../markdown/code/code';
import type { Notes } from '../../notes/model/notes';
import { lineAt, lineSpan } from '../../text/lines';

/** The current line, cut at the cursor. */
export interface TypedLine {
  /** The offset of the line. */
  readonly start: number;
  /** The marker at the start of the line with its indentation: "### ", "- ", "1. ", "> " or "". */
  readonly marker: string;
  /** The text from the marker to the cursor. */
  readonly typed: string;
  /** The text after the cursor. */
  readonly rest: string;
}

// Matches the marker at the start of a line: "  > 1. ".
const OPENING = /^[ \t]*(?:>[ \t]?)*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+)?/;

/** Returns the line at the cursor; `undefined` in code and front matter, which contain no notes. */
export function typedLine({ text, lines, blocks }: Notes, at: number): TypedLine | undefined {
  if (at < blocks.start || codeAround(blocks, at).some(({ span }) => span.start < at && at < span.end))
    return undefined;
  const { start, end } = lineSpan(lines, text, lineAt(lines, at));
  const before = text.slice(start, at);
  const marker = OPENING.exec(before)?.[0] ?? '';
  return { start, marker, typed: before.slice(marker.length), rest: text.slice(at, end) };
}

/** Returns the kind of a marker, without its number or bullet: "###", "1.", "-", ">" or "". */
export function markerKind(marker: string): string {
  return marker
    .trim()
    .replace(/\d{1,9}[.)]/, '1.')
    .replace(/[*+]/, '-');
}

/** Returns the whitespace at the start of a list marker. */
export function indentation(marker: string): string {
  return marker.slice(0, marker.length - marker.trimStart().length);
}
