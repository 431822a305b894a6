import { lineEndAt, nextLineStart } from '../../text/lines';
import { isTextOfParagraph, type Line, readLine } from '../source/line';
import { exceedsParserLimits } from '../source/parserLimits';
import { parse } from './parse';

/** A piece of Markdown that can be parsed separately, with the result that it has in its document. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether its first item continues the list at the end of the previous piece. */
  readonly continues: boolean;
  /** A line that closes open blocks as the next line of the document does; an empty string at the end of the text. */
  readonly closedBy: string;
}

interface State {
  fence: ((line: string) => boolean) | undefined;
  html: RegExp | 'blank' | undefined;
  /** Column of the content of the outermost open list item; 0 if none is open. */
  content: number;
  /** Marker of the items of the outermost list: `-`, `+`, `*`, `.` or `)`. */
  list: string | undefined;
  /** Whether the previous item is empty, so that a blank line ends it. */
  emptyItem: boolean;
  /** False once a line may or may not have continued the item's paragraph, or may not have been an item at all. */
  sure: boolean;
  /** Whether the previous line certainly belongs to a paragraph of the open item, so that text continues it. */
  itemParagraph: boolean;
  /** Whether the previous line may belong to a top-level paragraph, which only some markers can interrupt. */
  paragraph: boolean;
  /** Whether the last line with text may be indented code, which the parser treats like a paragraph, even over blank lines. */
  indented: boolean;
  /** Whether the previous line may belong to an HTML block that a blank line ends. */
  tag: boolean;
  blank: boolean;
  /** Whether the previous line is a complete block, such as a heading, or the end of one, such as a fence. */
  ended: boolean;
  /** Whether a block that includes the following lines may be open, so that only the parser can decide. */
  doubt: boolean;
  /** Length at which to parse the piece again to check whether it is closed. */
  askedFrom: number;
}

function begin(): State {
  return {
    fence: undefined,
    html: undefined,
    content: 0,
    list: undefined,
    emptyItem: false,
    sure: true,
    itemParagraph: false,
    paragraph: false,
    indented: false,
    tag: false,
    blank: false,
    ended: false,
    doubt: false,
    askedFrom: 0,
  };
}

/**
 * Cuts a text into pieces from `start`, which must be the start of a piece; `goesOn` is true if it continues a list. A cut is
 * before a line without indentation that certainly opens a block of the top level: after a blank line, before and after an ATX
 * heading, before the next item of an open list. Fences and HTML blocks that contain such lines are tracked by the rules of
 * CommonMark; in the few cases that lines alone cannot decide (lazy continuation, tags in paragraphs), the parser decides whether
 * the piece is closed.
 */
export function* cut(text: string, start: number, goesOn: boolean): Generator<Piece, void> {
  let state = begin();
  let pieceStart = start;
  let continues = goesOn;
  for (let at = start; at < text.length; ) {
    const end = lineEndAt(text, at);
    const content = text.slice(at, end);
    const line = readLine(content);
    const boundary = at > pieceStart ? boundaryAt(state, line) : undefined;
    if (boundary && (!state.doubt || isKnownClosed(state, text, pieceStart, at))) {
      yield { start: pieceStart, end: at, continues, closedBy: closingLine(line, content) };
      pieceStart = at;
      continues = boundary === 'item';
      state = begin();
    }
    follow(state, line, content);
    at = nextLineStart(text, end);
  }
  if (pieceStart < text.length) yield { start: pieceStart, end: text.length, continues, closedBy: '' };
}

/** Returns whether a piece may start at this line: with a new block, or with an item that continues the list before it. */
function boundaryAt(state: State, line: Line): 'block' | 'item' | undefined {
  const { opening, indent } = line;
  if (state.fence || state.html || indent > 0 || opening.type === 'blank') return undefined;
  if (opening.type === 'heading') return state.tag ? undefined : 'block';
  if (opening.type === 'item' && state.doubt) return undefined;
  // After indented code, the parser starts a container only if it could interrupt a paragraph.
  const begins = opening.type === 'item' || opening.type === 'quote';
  if (begins && state.indented && state.list === undefined) return undefined;
  if (opening.type === 'item' && state.list !== undefined) {
    if (!state.sure) return undefined;
    if (opening.list === state.list) return 'item';
    if (opening.interrupts && !state.indented) return 'block';
  }
  return state.blank || (state.ended && !state.tag) ? 'block' : undefined;
}

const FOOTNOTE = /^\[\^[^\]]+\]:/; // "[^1]: text"

/** Returns a line that closes open blocks as `next` does: the parser ends a container differently before another one. */
function closingLine({ opening }: Line, next: string): string {
  if (opening.type === 'item')
    return (/[.)]/.test(opening.list) ? '1' : '') + opening.list + (opening.empty ? '' : ' x');
  if (opening.type === 'quote') return '> x';
  return FOOTNOTE.test(next) ? '[^x]: x' : '***';
}

function follow(state: State, line: Line, content: string): void {
  const { opening, indent } = line;
  state.ended = false;
  if (state.fence) {
    if (state.fence(content)) {
      state.fence = undefined;
      state.ended = true;
    }
    return;
  }
  if (state.html) {
    if (state.html === 'blank' ? opening.type === 'blank' : state.html.test(content)) state.html = undefined;
    state.blank = opening.type === 'blank';
    return;
  }
  if (opening.type === 'blank') {
    if (state.emptyItem) state.content = 0;
    state.emptyItem = false;
    state.blank = true;
    state.itemParagraph = false;
    state.paragraph = state.indented;
    state.tag = false;
    return;
  }
  const swallows = opening.type === 'fence' || opening.type === 'html';
  if (swallows && state.tag) state.doubt = true;
  const inside = state.content > 0 && indent >= state.content;
  state.indented = indent > 3 && !(inside && state.sure);
  const isInParagraph = state.itemParagraph && isTextOfParagraph(content);
  if (inside) {
    if (swallows && !state.sure) state.doubt = true;
  } else if (!isInParagraph) {
    open(state, line);
  }
  state.itemParagraph = isInParagraph || (!inside && opening.type === 'item' && opening.opensParagraph && state.sure);
  state.emptyItem = opening.type === 'item' && opening.empty;
  state.blank = false;
}

/** Processes a line outside the open list item, or one that may lazily continue its paragraph. */
function open(state: State, { opening }: Line): void {
  switch (opening.type) {
    case 'item': {
      const maybeText = state.tag || (state.paragraph && !opening.interrupts);
      state.content = opening.content;
      state.list = opening.list;
      state.sure = !maybeText;
      state.paragraph = maybeText;
      return;
    }
    case 'text':
    case 'tag':
      if (opening.type === 'tag') state.tag = true;
      state.paragraph = true;
      if (state.list !== undefined && !state.blank) state.sure = false;
      else close(state);
      return;
    case 'fence':
      state.fence = opening.closes;
      break;
    case 'html':
      state.html = opening.until;
      break;
  }
  close(state);
  state.paragraph = opening.type === 'quote';
  state.ended = opening.type === 'heading' || opening.type === 'single';
}

function close(state: State): void {
  state.content = 0;
  state.list = undefined;
  state.sure = true;
}

/**
 * Returns whether an uncertain piece is closed, by parsing it. It is parsed again only at twice its length, since parsing at
 * each boundary would take quadratic time.
 */
function isKnownClosed(state: State, text: string, start: number, end: number): boolean {
  if (end - start < state.askedFrom) return false;
  state.askedFrom = 2 * (end - start);
  return isClosed(text.slice(start, end));
}

/**
 * Returns whether a paragraph after the piece and a blank line is parsed as a separate paragraph. A piece over the limits of the
 * parser counts as closed, so that the text after it is parsed.
 */
function isClosed(piece: string): boolean {
  if (exceedsParserLimits(piece)) return true;
  const probe = `${piece}\n\n`;
  const last = parse(`${probe}x`).children.at(-1);
  return last?.type === 'paragraph' && last.position?.start.offset === probe.length;
}
