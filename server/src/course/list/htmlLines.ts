import { htmlText } from '../../markdown/source/htmlText';
import { type HtmlToken, htmlTokens } from './htmlTokens';
import { type ListLine, type Piece, singleSpaced, textOf, webAddress } from './listLine';
import { endCell, endTable, newTable, startCell, startRow, type Table, takeRow } from './tableRows';

/** Maximum length of HTML to read, in UTF-16 units: enough for the list of a course with the styles that browsers add. */
const MAX_LENGTH = 2_000_000;

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

/** Returns the headings, list items, table rows and paragraphs of HTML as lines of a list. O(html.length). */
export function htmlLines(html: string): ListLine[] {
  if (html.length > MAX_LENGTH) return [];
  const state: State = {
    lines: [],
    pieces: [],
    url: undefined,
    table: newTable(),
    headingDepth: undefined,
    lists: [],
    openItems: 0,
  };
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') addText(state, token.html);
    else addTag(state, token);
  }
  endRow(state);
  endLine(state);
  return state.lines;
}

type Tag = Exclude<HtmlToken, { type: 'text' }>;

/** The lines up to a tag, and the open elements that determine the next lines. */
interface State {
  readonly lines: ListLine[];
  /** The pieces of the current line or cell. */
  pieces: Piece[];
  /** The address of the open link. */
  url: string | undefined;
  readonly table: Table;
  /** The depth of the open heading. */
  headingDepth: number | undefined;
  /** The lists that contain the current line, each with whether an item is open, since the end tag of an item is optional. */
  readonly lists: boolean[];
  /** Number of lists with an open item. */
  openItems: number;
}

function addText(state: State, html: string): void {
  const text = htmlText(html).replace(/\s+/g, ' ');
  if (text !== '') state.pieces.push({ text, ...(state.url !== undefined && { url: state.url }) });
}

/** Adds a tag. Tags that change nothing about lines, such as `<b>`, are ignored. */
function addTag(state: State, tag: Tag): void {
  const { name, attributes } = tag;
  const opens = tag.type === 'open';
  if (name === 'a') state.url = opens ? addressOf(attributes) : undefined;
  else if (name === 'tr') addRow(state, opens);
  else if (name === 'td' || name === 'th') addCell(state, tag);
  else if (name === 'table') {
    endRow(state);
    endTable(state.table);
  } else if (state.table.row) {
    if (name === 'li' || isBlock(name)) state.pieces.push(GAP);
  } else if (name === 'ul' || name === 'ol') addList(state, opens);
  else if (name === 'li') {
    endLine(state);
    setItem(state, opens);
  } else if (isBlock(name)) addBlock(state, name, opens);
}

function addRow(state: State, opens: boolean): void {
  endRow(state);
  if (!opens) return;
  if (!isInItem(state)) endLine(state);
  startRow(state.table);
}

function addCell(state: State, { type, name, attributes }: Tag): void {
  if (!state.table.row) return;
  if (type === 'open' && textOf(state.pieces) === '') state.pieces = [];
  else endCell(state.table, takePieces(state));
  if (type === 'open') startCell(state.table, rowSpanOf(attributes), name === 'th');
}

function addList(state: State, opens: boolean): void {
  // The text before a list within an item is the title of that list.
  endLine(state, opens && isInItem(state) ? 'heading' : 'item');
  if (opens) state.lists.push(false);
  else if (state.lists.pop()) state.openItems--;
}

/** Adds a heading or another block. In an item, blocks are parts of its line. */
function addBlock(state: State, name: string, opens: boolean): void {
  if (isInItem(state)) {
    state.pieces.push(GAP);
    return;
  }
  endLine(state);
  const depth = HEADING.exec(name)?.[1];
  if (depth !== undefined) state.headingDepth = opens ? Number(depth) : undefined;
}

function isInItem({ openItems }: State): boolean {
  return openItems > 0;
}

/** Opens or closes an item of the innermost list. */
function setItem(state: State, isOpen: boolean): void {
  const at = Math.max(0, state.lists.length - 1);
  state.openItems += Number(isOpen) - Number(state.lists[at] ?? false);
  state.lists[at] = isOpen;
}

function endLine(state: State, type: 'item' | 'heading' = 'item'): void {
  const pieces = takePieces(state);
  const text = textOf(pieces);
  if (text === '') return;
  const isTitle = type === 'heading' || state.headingDepth !== undefined;
  if (isTitle && !pieces.some(({ url }) => url !== undefined))
    state.lines.push({ type: 'heading', depth: state.headingDepth ?? state.lists.length + 1, text });
  else state.lines.push({ type: 'item', pieces, isMarked: isInItem(state), opens: true });
}

function endRow(state: State): void {
  if (!state.table.row) return;
  const hasCell = textOf(state.pieces) !== '';
  const pieces = takePieces(state);
  if (hasCell) endCell(state.table, pieces);
  const row = takeRow(state.table);
  if (row) state.lines.push(row);
}

/** Returns the pieces of the current line or cell, and starts the next one. */
function takePieces(state: State): Piece[] {
  const pieces = trimmed(state.pieces);
  state.pieces = [];
  return pieces;
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || HEADING.test(name);
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
