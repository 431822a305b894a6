import type { Notes } from '../../notes/model/notes';
import { lineSpan } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';
import { indent, isBlank, isHeading, opensBlock } from './lineShape';

/**
 * Returns the span of a 0-based line with its line ending, and with a blank line that would remain. `undefined` if
 * removing it would change how other lines are parsed: those in its paragraph or quote, or nested in its list item. A
 * paragraph may start with the `title` above the line, which is not changed.
 */
export function removableLine({ text, lines }: Notes, line: number, title: Span | undefined): Span | undefined {
  const count = lines.starts.length;
  const textOf = (number: number) => slice(text, lineSpan(lines, text, number));
  const startOf = (number: number) => lines.starts[number] ?? text.length;

  const own = textOf(line);
  const above = textOf(line - 1);
  const below = textOf(line + 1);
  if (!isBlank(below) && (!opensBlock(below) || areOneQuote(own, below))) return undefined;
  const underTitle = isHeading(above) || title?.start === startOf(line - 1);
  if (!isBlank(above) && !underTitle && (!opensBlock(own) || areOneQuote(above, own))) return undefined;
  let following = line + 1;
  while (following < count && isBlank(textOf(following))) following++;
  if (following < count && indent(textOf(following)) > indent(own)) return undefined;

  if (!isBlank(above) || !isBlank(below)) return span(startOf(line), startOf(line + 1));
  return following < count
    ? span(startOf(line), startOf(line + 2))
    : span(startOf(Math.max(0, line - 1)), startOf(line + 1));
}

function areOneQuote(above: string, below: string): boolean {
  return above.trimStart().startsWith('>') && below.trimStart().startsWith('>');
}
