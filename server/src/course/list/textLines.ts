import { withoutEnding } from '../../text/ending';
import { type ListLine, type Piece, singleSpaced, webAddress } from './listLine';

/** Maximum length of a text to read, in UTF-16 units. */
const MAX_LENGTH = 500_000;

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const MARK = /^(?:[-*+•◦▪–·]\s+(?:\[[ xX]\]\s+)?|\d{1,3}(?:\.\d{1,3})*[.)]\s+|\[[ xX]\]\s+)/; // "- ", "3.1. "
const ROW = /^\|.*\|$/;
const RULE_CELL = /^:?-+:?$/; // "|:---|"
const LINE_END = /\r\n?|\n/;

/** Returns the lines of a text as lines of a list: plain text, Markdown, or cells separated by tabs. */
export function textLines(text: string): ListLine[] {
  if (text.length > MAX_LENGTH) return [];
  const lines: ListLine[] = [];
  let opens = true;
  for (const written of text.split(LINE_END)) {
    const line = written.trim();
    if (line === '') {
      opens = true;
      continue;
    }
    const [, marks, title] = HEADING.exec(line) ?? [];
    if (marks !== undefined && title !== undefined) lines.push(headingLine(marks.length, piecesOf(title)));
    else if (ROW.test(line)) addRow(lines, line.slice(1, -1).split('|'));
    else if (line.includes('\t')) addRow(lines, written.split('\t'));
    else {
      const mark = MARK.exec(line)?.[0] ?? '';
      lines.push({ type: 'item', pieces: piecesOf(line.slice(mark.length)), isMarked: mark !== '', opens });
    }
    opens = false;
  }
  return lines;
}

/** A heading with a link is a module. */
function headingLine(depth: number, pieces: readonly Piece[]): ListLine {
  if (pieces.some(({ url }) => url !== undefined)) return { type: 'item', pieces, isMarked: true, opens: true };
  return { type: 'heading', depth, text: pieces.map(({ text }) => text).join('') };
}

/** Adds a row. A delimiter row makes the previous row the header. */
function addRow(lines: ListLine[], written: readonly string[]): void {
  const cells = written.map((cell) => cell.trim());
  const last = lines.at(-1);
  if (cells.every((cell) => RULE_CELL.test(cell))) {
    if (last?.type === 'row') lines[lines.length - 1] = { ...last, isHead: true };
  } else {
    lines.push({ type: 'row', cells: cells.map(piecesOf), isHead: false });
  }
}

const LINK =
  /\[([^[\]\r\n]{1,300})\]\(<?(https?:\/\/[^\s()<>]{1,2000})>?(?:\s[^()]{0,200})?\)|<?(https?:\/\/[^\s<>]{1,2000})>?/gi;

const ENDS_SENTENCE = /[.,;:!?\]]/;
const ENDS_BRACKET = /[.,;:!?)\]]/;

/** Returns a URL without the punctuation of the sentence around it: "(see https://n.example/a)." */
function withoutSentence(address: string): string {
  return withoutEnding(address, address.includes('(') ? ENDS_SENTENCE : ENDS_BRACKET);
}

/** Splits a text into pieces, with its Markdown links and URLs as links. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: words, 2: target, 3: bare } of text.matchAll(LINK)) {
    const url = webAddress(target ?? withoutSentence(bare ?? ''));
    if (url === undefined) continue;
    if (from < index) pieces.push({ text: text.slice(from, index) });
    // A URL is not a title.
    pieces.push({ text: words === undefined ? '' : singleSpaced(words), url });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
