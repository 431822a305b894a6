import type { Code } from 'mdast';
import type { Found, Lines } from './found';
import { isBlank, lineEnding, type PlainLine, positionOf } from './line';
import { openingOf } from './opening';

const INDENT = 4;
const INDENTED_BLANK = /[\r\n][ \t>]+(?=[\r\n]|$)/; // "    "

/** Returns indented code after a blank line. */
export function indentedCodeAt(text: string, lines: Lines, n: number, column: number): Found<Code> | undefined {
  const first = lines[n] as PlainLine;
  let last = n;
  let next = n + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] as PlainLine;
    if (isBlank(line)) continue;
    if (line.column - column < INDENT) break;
    last = next;
  }
  const behind = lines[next];
  // The parser treats lists and quotes after such code as if they interrupted a paragraph.
  if (behind && (openingOf(text, behind) === 'item' || openingOf(text, behind) === 'quote')) return undefined;
  const own = lines.slice(n, last + 1);
  // Blank lines after the code belong to it if they are indented, too.
  if (INDENTED_BLANK.test(text.slice((lines[last] as PlainLine).end, behind?.start))) return undefined;
  if (own.some((line) => text.slice(line.from, line.at).includes('\t'))) return undefined;
  const from = (line: PlainLine) => Math.min(line.from + column + INDENT, line.end);
  const value = own
    .map((line, m) => (m > 0 ? lineEnding(text, own[m - 1] as PlainLine, line) : '') + text.slice(from(line), line.end))
    .join('');
  // The parser replaces NUL.
  if (value.includes('\0')) return undefined;
  const end = lines[last] as PlainLine;
  const position = positionOf(first, first.from + column, end, end.end);
  return { block: { type: 'code', lang: null, meta: null, value, position }, next };
}
