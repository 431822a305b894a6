import { htmlText } from '../../markdown/source/htmlText';
import { htmlTokens } from './htmlTokens';
import { type Cell, type ListLine, type Piece, singleSpaced, textOf, webAddress } from './listLine';

/** Maximum length of HTML to read, in UTF-16 units: enough for the list of a course with the styles that browsers add. */
const MAX_LENGTH = 2_000_000;

/** Cells after these are not moved by cells of earlier rows. */
const MAX_CELLS = 50;

const HREF = /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const HEADING = /^h([1-6])$/;

/** Elements that start on a new line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd details div dl dt figure footer form header hr main nav p section summary'.split(
    ' ',
  ),
);

/** Separator between the blocks of an item: the one between a title and its time in text. */
const GAP: Piece = { text: ' - ' };

/** Returns the headings, list items, table rows and paragraphs of HTML as lines of a list. */
export function htmlLines(html: string): ListLine[] {
  if (html.length > MAX_LENGTH) return [];
  const lines: ListLine[] = [];
  /** The pieces of the current line or cell. */
  let pieces: Piece[] = [];
  let url: string | undefined;
  let row: { cells: Cell[]; isHead: boolean } | undefined;
  let headingDepth: number | undefined;
  /** The lists that contain the current line, each with whether an item is open, since the end tag of an item is optional. */
  const lists: boolean[] = [];
  let openItems = 0;
  const isInItem = () => openItems > 0;
  /** The number of following rows that a cell of each column covers. */
  const covered: number[] = [];
  let rowSpan = 1;

  /** Opens or closes an item of the innermost list. */
  function setItem(isOpen: boolean): void {
    const at = Math.max(0, lists.length - 1);
    openItems += Number(isOpen) - Number(lists[at] ?? false);
    lists[at] = isOpen;
  }

  function endLine(type: 'item' | 'heading' = 'item'): void {
    const own = trimmed(pieces);
    pieces = [];
    if (textOf(own) === '') return;
    const isTitle = type === 'heading' || headingDepth !== undefined;
    if (isTitle && !own.some((piece) => piece.url !== undefined))
      lines.push({ type: 'heading', depth: headingDepth ?? lists.length + 1, text: textOf(own) });
    else lines.push({ type: 'item', pieces: own, isMarked: isInItem(), opens: true });
  }

  function endCell(): void {
    if (!row) return;
    skipCovered(row.cells);
    if (row.cells.length < MAX_CELLS) covered[row.cells.length] = rowSpan - 1;
    row.cells.push(trimmed(pieces));
    rowSpan = 1;
    pieces = [];
  }

  /** Adds an empty cell for each cell of earlier rows that covers the next place. */
  function skipCovered(cells: Cell[]): void {
    for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
      covered[cells.length] = left - 1;
      cells.push([]);
    }
  }

  function endRow(): void {
    if (!row) return;
    if (textOf(pieces) !== '') endCell();
    skipCovered(row.cells);
    if (row.cells.some((cell) => textOf(cell) !== '')) lines.push({ type: 'row', ...row });
    row = undefined;
    pieces = [];
  }

  for (const token of htmlTokens(html)) {
    if (token.type === 'text') {
      const text = htmlText(token.html).replace(/\s+/g, ' ');
      if (text !== '') pieces.push({ text, ...(url !== undefined && { url }) });
      continue;
    }
    const { name } = token;
    const opens = token.type === 'open';
    const depth = HEADING.exec(name)?.[1];
    if (name === 'a') {
      url = opens ? addressOf(token.attributes) : undefined;
    } else if (name === 'tr') {
      endRow();
      if (opens) {
        if (!isInItem()) endLine();
        row = { cells: [], isHead: true };
      }
    } else if (name === 'td' || name === 'th') {
      if (!row) continue;
      if (opens && textOf(pieces) === '') pieces = [];
      else endCell();
      if (opens) rowSpan = rowSpanOf(token.attributes);
      if (opens && name === 'td') row.isHead = false;
    } else if (name === 'table') {
      endRow();
      covered.length = 0;
    } else if (row) {
      if (BLOCKS.has(name) || name === 'li' || depth !== undefined) pieces.push(GAP);
    } else if (name === 'ul' || name === 'ol') {
      // The text before a list within an item is the title of that list.
      endLine(opens && isInItem() ? 'heading' : 'item');
      if (opens) lists.push(false);
      else if (lists.pop()) openItems--;
    } else if (name === 'li') {
      endLine();
      setItem(opens);
    } else if (depth !== undefined && !isInItem()) {
      endLine();
      headingDepth = opens ? Number(depth) : undefined;
    } else if (isInItem()) {
      if (BLOCKS.has(name) || depth !== undefined) pieces.push(GAP);
    } else if (BLOCKS.has(name)) {
      endLine();
    }
  }
  endRow();
  endLine();
  return lines;
}

const ROW_SPAN = /\srowspan=["']?(\d{1,3})/i; // ' rowspan="3"'

function rowSpanOf(attributes: string): number {
  return Math.max(1, Number(ROW_SPAN.exec(attributes)?.[1] ?? 1));
}

function addressOf(attributes: string): string | undefined {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? undefined : webAddress(htmlText(href));
}

/** Joins pieces of one link, removes links without text, and repeated gaps and those at the ends. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isGap = piece === GAP;
    if (isGap && (!last || last === GAP)) continue;
    if (piece.text.trim() === '' && (!last || last === GAP)) continue;
    if (last && last !== GAP && !isGap && last.url === piece.url)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  while (joined.length > 0 && (joined.at(-1) === GAP || joined.at(-1)?.text.trim() === '')) joined.pop();
  return joined.map(({ text, url }) => (url === undefined ? { text } : { text: singleSpaced(text), url }));
}
