import type { Notes } from '../../notes/model/notes';
import { type Edit, insertion, replacement } from '../../text/edit';
import { columnAfter, lineAt, lineSpan } from '../../text/lines';
import { type Span, slice } from '../../text/span';

/** Returns the lines of a span that are not blank. */
export function writtenLines({ text, lines }: Notes, within: Span): Span[] {
  const found: Span[] = [];
  for (let line = lineAt(lines, within.start); line < lines.starts.length; line++) {
    const own = lineSpan(lines, text, line);
    if (own.start >= within.end) break;
    if (own.start >= within.start && slice(text, own).trim() !== '') found.push(own);
  }
  return found;
}

const INDENT = /^[ \t]*/;

/** Returns the indentation to remove from each line of notes that move out of a list item. */
export function indentOf(text: string, lines: readonly Span[], usual: string, least: number): string {
  const indents = lines.map((line) => INDENT.exec(slice(text, line))?.[0] ?? '').filter((indent) => indent !== '');
  if (usual !== '' && indents.every((indent) => indent.startsWith(usual))) return usual;
  const inside = indents.filter((indent) => columnAfter(indent) >= least);
  const shortest = inside.reduce((best, indent) => (indent.length < best.length ? indent : best), inside[0] ?? '');
  return inside.every((indent) => indent.startsWith(shortest)) ? shortest : '';
}

/** Returns the edits that change the indentation of lines. Lazy continuation lines of paragraphs stay unindented. */
export function reindented(text: string, lines: readonly Span[], from: string, to: string): Edit[] {
  if (from === to) return [];
  return lines.flatMap((line) => {
    if (from === '') return [insertion(line.start, to)];
    if (!text.startsWith(from, line.start)) return [];
    return [replacement({ start: line.start, end: line.start + from.length }, to)];
  });
}
