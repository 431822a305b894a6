import { htmlText } from '../../markdown/source/htmlText';
import { type HtmlToken, htmlTokens } from './htmlTokens';
import { type ListLine, type Piece, singleSpaced, textOf, webAddress } from './listLine';
import { tableRows } from './tableRows';

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
  const lines = new HtmlLines();
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') lines.addText(token.html);
    else lines.addTag(token);
  }
  return lines.end();
}

type Tag = Exclude<HtmlToken, { type: 'text' }>;

/** The lines of HTML, which are built tag by tag. Tags that change nothing about lines, such as `<b>`, are ignored. */
class HtmlLines {
  readonly #lines: ListLine[] = [];
  /** The pieces of the current line or cell. */
  #pieces: Piece[] = [];
  /** The address of the open link. */
  #url: string | undefined;
  readonly #table = tableRows();
  /** The depth of the open heading. */
  #headingDepth: number | undefined;
  /** The lists that contain the current line, each with whether an item is open, since the end tag of an item is optional. */
  readonly #lists: boolean[] = [];
  #openItems = 0;

  addText(html: string): void {
    const text = htmlText(html).replace(/\s+/g, ' ');
    if (text !== '') this.#pieces.push({ text, ...(this.#url !== undefined && { url: this.#url }) });
  }

  addTag(tag: Tag): void {
    const { name, attributes } = tag;
    const opens = tag.type === 'open';
    if (name === 'a') this.#url = opens ? addressOf(attributes) : undefined;
    else if (name === 'tr') this.#addRow(opens);
    else if (name === 'td' || name === 'th') this.#addCell(tag, opens);
    else if (name === 'table') {
      this.#endRow();
      this.#table.endTable();
    } else if (this.#table.isOpen()) {
      if (name === 'li' || isBlock(name)) this.#pieces.push(GAP);
    } else if (name === 'ul' || name === 'ol') this.#addList(opens);
    else if (name === 'li') {
      this.#endLine();
      this.#setItem(opens);
    } else if (isBlock(name)) this.#addBlock(name, opens);
  }

  /** Ends the last line, and returns all. */
  end(): ListLine[] {
    this.#endRow();
    this.#endLine();
    return this.#lines;
  }

  #addRow(opens: boolean): void {
    this.#endRow();
    if (!opens) return;
    if (!this.#isInItem()) this.#endLine();
    this.#table.startRow();
  }

  #addCell({ name, attributes }: Tag, opens: boolean): void {
    if (!this.#table.isOpen()) return;
    if (opens && textOf(this.#pieces) === '') this.#pieces = [];
    else this.#table.endCell(this.#takePieces());
    if (opens) this.#table.startCell(rowSpanOf(attributes), name === 'th');
  }

  #addList(opens: boolean): void {
    // The text before a list within an item is the title of that list.
    this.#endLine(opens && this.#isInItem() ? 'heading' : 'item');
    if (opens) this.#lists.push(false);
    else if (this.#lists.pop()) this.#openItems--;
  }

  /** Adds a heading or another block. In an item, blocks are parts of its line. */
  #addBlock(name: string, opens: boolean): void {
    if (this.#isInItem()) {
      this.#pieces.push(GAP);
      return;
    }
    this.#endLine();
    const depth = HEADING.exec(name)?.[1];
    if (depth !== undefined) this.#headingDepth = opens ? Number(depth) : undefined;
  }

  #isInItem(): boolean {
    return this.#openItems > 0;
  }

  /** Opens or closes an item of the innermost list. */
  #setItem(isOpen: boolean): void {
    const at = Math.max(0, this.#lists.length - 1);
    this.#openItems += Number(isOpen) - Number(this.#lists[at] ?? false);
    this.#lists[at] = isOpen;
  }

  #endLine(type: 'item' | 'heading' = 'item'): void {
    const own = this.#takePieces();
    if (textOf(own) === '') return;
    const isTitle = type === 'heading' || this.#headingDepth !== undefined;
    if (isTitle && !own.some((piece) => piece.url !== undefined))
      this.#lines.push({ type: 'heading', depth: this.#headingDepth ?? this.#lists.length + 1, text: textOf(own) });
    else this.#lines.push({ type: 'item', pieces: own, isMarked: this.#isInItem(), opens: true });
  }

  #endRow(): void {
    if (!this.#table.isOpen()) return;
    if (textOf(this.#pieces) !== '') this.#table.endCell(trimmed(this.#pieces));
    this.#pieces = [];
    const row = this.#table.endRow();
    if (row) this.#lines.push(row);
  }

  /** Returns the pieces of the current line or cell, and starts the next one. */
  #takePieces(): Piece[] {
    const own = trimmed(this.#pieces);
    this.#pieces = [];
    return own;
  }
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
