import type { BlockContent, Heading, Root, ThematicBreak } from 'mdast';
import { definitionsIn } from './definitions';
import { fenceAt } from './fence';
import { type Found, type Lines, MAX_BLOCK } from './found';
import { htmlAt } from './html';
import { indentedCodeAt } from './indentedCode';
import { isBlank, lineFrom, type PlainLine, plainLinesOf, positionAround, positionOf, trimmedEnd } from './line';
import { listAt } from './list';
import { HEADING, interrupts, openingIn, openingOf } from './opening';
import { plainPhrasing } from './phrasing';
import { quoteAt } from './quote';
import { matchAt, matches } from './sticky';
import { startsTable, tableAt } from './table';
import { widthOf } from './ticks';

/**
 * Parses a section without the Markdown parser, if it contains only the syntax of most notes: headings, paragraphs, lists and
 * fenced code, with unambiguous links, images, code and emphasis. Returns `undefined` if the parser has to decide. Tests
 * compare the results with those of the parser.
 */
export function plainTree(text: string): Root | undefined {
  const lines = plainLinesOf(text);
  const children = definitionsIn(text, lines) ?? blocksOf(text, lines, 0);
  return children && { type: 'root', children };
}

/** Maximum column of nested containers that are parsed here. */
const RIGHTMOST = 200;

function blocksOf(text: string, lines: Lines, column: number): BlockContent[] | undefined {
  if (column > RIGHTMOST || (lines[0] && lines[0].from - lines[0].start > RIGHTMOST)) return undefined;
  const blocks: BlockContent[] = [];
  for (let n = 0; n < lines.length; ) {
    const line = lines[n] as PlainLine;
    if (isBlank(line)) {
      n++;
      continue;
    }
    const found = startsCode(line, column, blocks.at(-1))
      ? indentedCodeAt(text, lines, n, column)
      : blockAt(text, lines, n, column);
    if (!found) return undefined;
    blocks.push(found.block);
    n = found.next;
  }
  // Copied to release the spare capacity of the array, since most sections have one block.
  return blocks.slice();
}

function startsCode(line: PlainLine, column: number, before: BlockContent | undefined): boolean {
  // The parser splits indented code at the end of a list in two.
  return line.column - column > 3 && before?.type !== 'list';
}

function blockAt(text: string, lines: Lines, n: number, column: number): Found | undefined {
  const line = lines[n] as PlainLine;
  const indent = line.column - column;
  if (indent < 0 || indent > 3) return undefined;
  switch (openingOf(text, line)) {
    case 'heading':
      return headingAt(text, line, n);
    case 'rule':
      return { block: ruleAt(line), next: n + 1 };
    case 'fence':
      return fenceAt(text, lines, n, column);
    case 'item':
      return listAt(text, lines, n, column, blocksOf);
    case 'quote':
      return quoteAt(text, lines, n, column, blocksOf);
    case 'text':
      return startsTable(text, lines, n) ? tableAt(text, lines, n, column) : paragraphAt(text, lines, n, column);
    case 'other':
      return column === 0 ? htmlAt(text, lines, n) : undefined;
  }
}

function headingAt(text: string, line: PlainLine, n: number): Found<Heading> | undefined {
  const marks = matchAt(HEADING, text, line.at)?.[0] ?? '';
  const content = lineFrom(text, line, line.at + marks.length);
  const children = plainPhrasing(text, [{ ...content, end: endOfTitle(text, content) }]);
  const depth = marks.length as Heading['depth'];
  const position = positionOf(line, line.at, line, line.end);
  return children && { block: { type: 'heading', depth, children, position }, next: n + 1 };
}

/** Returns the end of the content of an ATX heading, without a closing sequence: "## Title ##". */
function endOfTitle(text: string, content: PlainLine): number {
  const end = trimmedEnd(text, content);
  let closing = end;
  while (closing > content.at && text[closing - 1] === '#') closing--;
  if (closing === content.at) return closing;
  const before = text[closing - 1];
  return before === ' ' || before === '\t' ? trimmedEnd(text, { ...content, end: closing }) : end;
}

function ruleAt(line: PlainLine): ThematicBreak {
  return { type: 'thematicBreak', position: positionOf(line, line.at, line, line.end) };
}

const UNDERLINE = /[-=|:][-=|: \t]*(?=[\r\n]|$)/y; // "|---|---|", "====="
const UNDERLINE_STARTS = '-=|:';
const DEFINITION = /\[[^\r\n]*\]:/y; // "[label]: https://..."

/** Returns whether a line makes the one above it a heading, and certainly belongs to its container. */
function isUnderline(text: string, line: PlainLine, column: number): boolean {
  const mark = text[line.at];
  if (line.column < column || line.column - column > 3 || (mark !== '=' && mark !== '-')) return false;
  return line.at + widthOf(text, line.at) === line.end;
}

function underlinedAt(text: string, title: PlainLine, underline: PlainLine, n: number): Found<Heading> | undefined {
  const children = plainPhrasing(text, [title]);
  const depth = text[underline.at] === '=' ? 1 : 2;
  const position = positionOf(title, title.at, underline, underline.end);
  return children && { block: { type: 'heading', depth, children, position }, next: n + 2 };
}

function paragraphAt(text: string, lines: Lines, n: number, column: number): Found | undefined {
  const first = lines[n] as PlainLine;
  if (text[first.at] === '[' && matches(DEFINITION, text, first.at)) return undefined;
  const below = lines[n + 1];
  if (below && isUnderline(text, below, column)) return underlinedAt(text, first, below, n);
  let next = n + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] as PlainLine;
    if (isBlank(line)) break;
    // The line may make the lines above it a heading or a table.
    if (UNDERLINE_STARTS.includes(text.charAt(line.at)) && matches(UNDERLINE, text, line.at)) return undefined;
    const opening = openingIn(text, line, column);
    if (opening === 'other') return undefined;
    if (opening !== 'text' && (opening !== 'item' || interrupts(text, line))) break;
  }
  const own = lines.slice(n, next);
  const last = own.at(-1) as PlainLine;
  if (last.end - first.at > MAX_BLOCK) return undefined;
  const children = plainPhrasing(text, own);
  return children && { block: { type: 'paragraph', children, position: positionAround(children, first, last) }, next };
}
