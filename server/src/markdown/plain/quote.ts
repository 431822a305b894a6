import type { Blockquote } from 'mdast';
import type { Found, Lines, ReadBlocks } from './found';
import { isBlank, lineFrom, type PlainLine, positionOf } from './line';
import { interrupts, isHeldBack, openingIn, openingOf, type PlainOpening } from './opening';
import { matchAt, matches } from './sticky';

const QUOTE = /> ?/y;
const containers: ReadonlySet<PlainOpening> = new Set(['item', 'quote']);

// A line that changes the meaning of the lines above it, or is another block: "===", "|---|", "[label]: ..."
const NO_PLAIN_TEXT = /[-=|:][-=|: \t]*(?=[\r\n]|$)|\[[^\r\n]*\]:/y;

/** Parses a quote, with the lines without a marker that lazily continue its only paragraph. */
export function quoteAt(
  text: string,
  lines: Lines,
  n: number,
  column: number,
  read: ReadBlocks,
): Found<Blockquote> | undefined {
  const own: PlainLine[] = [];
  let isParagraph = true;
  let next = n;
  for (; next < lines.length; next++) {
    const line = lines[next] as PlainLine;
    if (isBlank(line)) break;
    const opening = openingIn(text, line, column);
    if (opening === 'other') return undefined;
    // After a quote within a quote, the parser includes the marker in it.
    if (opening === 'item' && (!interrupts(text, line) || line.from > line.start)) return undefined;
    if (opening === 'text') {
      // Whitespace before such a line has no meaning.
      const further = { ...line, column: 0 };
      if (!isParagraph || !isPlainText(text, further)) return undefined;
      own.push(further);
      continue;
    }
    if (opening !== 'quote') break;
    const from = line.at + (matchAt(QUOTE, text, line.at)?.[0].length ?? 0);
    // Columns count from the marker; unlike tabs, spaces have the same width in every column.
    const inner = lineFrom(text, { ...line, from, at: from, column: 0 }, from);
    if (text.slice(from, line.end).includes('\t')) return undefined;
    own.push(inner);
    isParagraph &&= isPlainText(text, inner);
  }
  const first = lines[n] as PlainLine;
  const last = lines[next - 1] as PlainLine;
  // The parser includes an empty marker after a list or a quote in it.
  const hasContainer = own.some((line) => containers.has(openingOf(text, line)));
  if ((hasContainer && own.some(isBlank)) || isHeldBack(text, own[0] as PlainLine)) return undefined;
  const children = read(text, own, 0);
  const position = positionOf(first, first.at, last, last.end);
  return children && { block: { type: 'blockquote', children, position }, next };
}

function isPlainText(text: string, line: PlainLine): boolean {
  return (
    line.column < 4 && !isBlank(line) && openingOf(text, line) === 'text' && !matches(NO_PLAIN_TEXT, text, line.at)
  );
}
