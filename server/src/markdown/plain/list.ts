import type { BlockContent, List, ListItem } from 'mdast';
import type { Found, Lines, ReadBlocks } from './found';
import { isBlank, type PlainLine, positionAround, positionOf, trimmedEnd } from './line';
import { interrupts, isHeldBack, type Marker, markerAt, openingIn, openingOf } from './opening';
import { matchAt } from './sticky';

/** Parses the list that begins at line `start`, indented to `column`; `undefined` if it needs the full parser. */
export function listAt(
  text: string,
  lines: Lines,
  start: number,
  column: number,
  read: ReadBlocks,
): Found<List> | undefined {
  const items: ListItem[] = [];
  const opening = markerAt(text, lines[start] as PlainLine);
  let spread = false;
  let next = start;
  for (let n = start; n < lines.length; ) {
    const line = lines[n] as PlainLine;
    const marker = openingIn(text, line, column) === 'item' ? markerAt(text, line) : undefined;
    if (!marker || marker.kind !== opening?.kind) break;
    const end = endOfItem(text, lines, n, marker, column);
    const item = end === undefined ? undefined : itemOf(text, line, marker, lines.slice(n + 1, end), read);
    if (!item || end === undefined) return undefined;
    spread ||= items.length > 0 && isBlank(lines[n - 1] as PlainLine);
    items.push(item);
    next = end;
    n = end;
    while (n < lines.length && isBlank(lines[n] as PlainLine)) n++;
  }
  const first = lines[start] as PlainLine;
  const last = lines[next - 1] as PlainLine;
  const list: List = {
    type: 'list',
    ordered: opening?.number !== undefined,
    start: opening?.number ?? null,
    spread,
    children: items,
    position: positionAround(items, first, last),
  };
  return { block: list, next };
}

/** Returns the index of the line after an item, including the lines that lazily continue its last paragraph. */
function endOfItem(text: string, lines: Lines, n: number, marker: Marker, column: number): number | undefined {
  let end = n + 1;
  for (let next = n + 1; next < lines.length; next++) {
    const line = lines[next] as PlainLine;
    if (isBlank(line)) continue;
    if (line.column < marker.column) {
      if (end < next) return end;
      const opening = openingIn(text, line, column);
      if (opening === 'item') {
        const isSibling = markerAt(text, line)?.kind === marker.kind;
        return isSibling || interrupts(text, line) ? end : undefined;
      }
      if (opening === 'quote' || opening === 'other') return undefined;
      if (opening !== 'text') return end;
    }
    end = next + 1;
  }
  return end;
}

const BOX = /\[([ \tx])\]/iy; // "[x]"

function itemOf(text: string, line: PlainLine, marker: Marker, further: Lines, read: ReadBlocks): ListItem | undefined {
  const { content, column, gap } = marker;
  const isEmpty = isBlank(content);
  // Items with indented code and items that start on their second line are left to the parser.
  if (gap > 4 || (isEmpty && further.length > 0)) return undefined;
  if (isHeldBack(text, content)) return undefined;
  const box = matchAt(BOX, text, content.at);
  const children = box
    ? blocksAfterBox(text, content, further, column, read)
    : isEmpty
      ? []
      : read(text, [content, ...further], column);
  const last = further.at(-1) ?? line;
  return (
    children && {
      type: 'listItem',
      spread: children.some((child, n) => n > 0 && isAfterBlank(child, line, further)),
      checked: box ? box[1] !== ' ' && box[1] !== '\t' : null,
      children,
      position: positionOf(line, line.at, last, last.end),
    }
  );
}

/**
 * Returns the blocks of an item after its checkbox, which belongs to the paragraph only if a link or other markup follows it.
 */
function blocksAfterBox(
  text: string,
  content: PlainLine,
  further: Lines,
  column: number,
  read: ReadBlocks,
): BlockContent[] | undefined {
  const behind = { ...content, at: content.at + '[x] '.length };
  const isSure = /[ \t]/.test(text[behind.at - 1] ?? '') && trimmedEnd(text, behind) > behind.at;
  if (!isSure || openingOf(text, behind) !== 'text') return undefined;
  const [first, ...rest] = read(text, [behind, ...further], column) ?? [];
  if (first?.type !== 'paragraph' || !first.position) return undefined;
  if (first.children[0]?.type === 'text') return [first, ...rest];
  const { start } = positionOf(content, content.at, content, content.end);
  return [{ ...first, position: { ...first.position, start } }, ...rest];
}

function isAfterBlank({ position }: BlockContent, { number }: PlainLine, further: Lines): boolean {
  const before = further[(position?.start.line ?? 0) - number - 2];
  return before !== undefined && isBlank(before);
}
