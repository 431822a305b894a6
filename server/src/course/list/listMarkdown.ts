import { areaTitleOf } from '../../notes/words/areaTitles';
import { levelOfLine } from '../../notes/words/levelNames';
import { EMPTY_TIME } from '../../notes/writing/writing';
import { addressIn, type ListLine, type Piece, textOf } from './listLine';
import { isOnlyTime, splitTime, timeAlone } from './listTimes';
import { type Row, tableItems } from './tableItems';

type Item = Extract<ListLine, { type: 'item' }>;

/**
 * Returns a list as Markdown in the format of notes: headings, and an item for each module, with its link and time. Empty if
 * fewer than `fewest` lines have a link, a time or a list marker.
 */
export function listMarkdown(lines: readonly ListLine[], fewest: number): string {
  const joined = joinedLines(withoutTables(lines));
  const evident = joined.filter(isEvident);
  if (evident.length < fewest) return '';
  const hasMarks = evident.some((line) => line.type === 'item' && line.isMarked);
  return joined
    .map((line, n) => lineText(line, joined[n + 1], hasMarks))
    .filter((text) => text !== '')
    .join('\n');
}

/** Replaces the rows of each table by headings and items. */
function withoutTables(lines: readonly ListLine[]): ListLine[] {
  const others: ListLine[] = [];
  let rows: Row[] = [];
  const endTable = () => {
    for (const line of tableItems(rows)) others.push(line);
    rows = [];
  };
  for (const line of lines) {
    if (line.type !== 'row') {
      endTable();
      others.push(line);
      continue;
    }
    if (line.isHead && rows.length > 0 && rows.some(({ isHead }) => !isHead)) endTable();
    rows.push(line);
  }
  endTable();
  return others;
}

/** Joins items with the lines below them that contain only a time or only a URL. */
function joinedLines(lines: readonly ListLine[]): ListLine[] {
  const joined: ListLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const added = line.type === 'item' && last?.type === 'item' ? addedTo(last, line) : undefined;
    if (added) joined[joined.length - 1] = added;
    else if (line.type !== 'item' || hasTitle(line)) joined.push(line);
  }
  return joined;
}

function addedTo(item: Item, { pieces }: Item): Item | undefined {
  const text = textOf(pieces);
  const url = addressIn(pieces);
  if (url === undefined && isOnlyTime(text))
    return hasTime(item) ? item : { ...item, pieces: [...item.pieces, { text: ` (${timeAlone(text)})` }] };
  if (url === undefined || text !== '' || addressIn(item.pieces) !== undefined) return undefined;
  return { ...item, pieces: [...item.pieces, { text: '', url }] };
}

const LETTER = /\p{L}/u;

function hasTitle({ pieces }: Item): boolean {
  const text = textOf(pieces);
  return LETTER.test(text) && !isOnlyTime(text);
}

function hasTime({ pieces }: Item): boolean {
  return splitTime(textOf(pieces)).time !== undefined;
}

function isEvident(line: ListLine): boolean {
  return line.type === 'item' && (line.isMarked || addressIn(line.pieces) !== undefined || hasTime(line));
}

/** Maximum length of the title of a part, in UTF-16 units. Longer lines are descriptions. */
const MAX_TITLE_LENGTH = 80;
const SENTENCE = /[.!?。！？…]$/;

/** Returns a line as Markdown; an empty string for descriptions among modules. */
function lineText(line: ListLine, next: ListLine | undefined, hasMarks: boolean): string {
  if (line.type === 'row') return '';
  if (line.type === 'heading') return headingText(line.text, line.depth);
  if (isEvident(line)) return itemText(line.pieces);
  const text = textOf(line.pieces);
  const isShort = text.length <= MAX_TITLE_LENGTH && !SENTENCE.test(text);
  const opensPart = levelOfLine(text, []) !== undefined || areaTitleOf(text)?.isCertain === true;
  const isTitle = isShort && (opensPart || (line.opens && next !== undefined && isEvident(next)));
  if (isTitle) return headingText(text, 2);
  return hasMarks ? '' : itemText(line.pieces);
}

/** Headings of levels are one level below those of areas. */
function headingText(text: string, depth: number): string {
  const marks = levelOfLine(text, []) === undefined ? Math.min(Math.max(depth, 1), 6) : 6;
  return `\n${'#'.repeat(marks)} ${escaped(text)}\n`;
}

/**
 * Returns the item of a module. Its title is the link at the start of the item, else the text before its first link. A module
 * without link and time gets an empty time, so that it is recognized as a module.
 */
function itemText(pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ url }) => url !== undefined);
  const link = pieces[at];
  if (!link) {
    const { text, time } = splitTime(textOf(pieces));
    return `- ${escaped(withoutCount(text))}${time === undefined ? EMPTY_TIME : ` (${time})`}`;
  }
  const before = textOf(pieces.slice(0, at));
  const after = textOf(pieces.slice(at + 1));
  const title = [before, link.text, after].findIndex((text) => LETTER.test(text));
  const isLead = !LETTER.test(before) && LETTER.test(link.text);
  const named = splitTime(isLead ? link.text : LETTER.test(before) ? before : after);
  const time = named.time ?? (title < 2 ? lastTime(after) : undefined) ?? (isLead ? lastTime(before) : undefined);
  const words = escaped(withoutCount(named.text));
  return `- [${words}](${link.url})${time === undefined ? '' : ` (${time})`}`;
}

/** Returns the time in the text next to a link; `undefined` if there is none. */
function lastTime(text: string): string | undefined {
  // A time is recognized after a title, here a placeholder for the link.
  return splitTime(`Title ${text}`).time;
}

const COUNT = /^\d{1,3}(?:\.\d{1,3})*[.)]\s+/; // "3.1. "

function withoutCount(title: string): string {
  return title.trim().replace(COUNT, '');
}

const MEANINGFUL = /[\\`*_[\]<>]/g;

function escaped(text: string): string {
  return text.replace(MEANINGFUL, '\\$&');
}
