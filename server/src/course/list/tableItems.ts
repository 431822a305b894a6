import { tableColumns } from '../../notes/tables/tableColumns';
import {
  isAddressHeader,
  isAreaHeader,
  isLevelHeader,
  isTimeHeader,
  isTitleHeader,
  isTopicHeader,
} from '../../notes/words/columnHeaders';
import { minutesOfUnit, roleOfContext } from '../../notes/words/timeWords';
import { maxOf } from '../../text/extremes';
import { addressIn, type Cell, type ListLine, type Piece, textOf } from './listLine';
import { isOnlyTime, timeAlone } from './listTimes';

/** A row of a table. */
export type Row = Extract<ListLine, { type: 'row' }>;

/** The indices of the columns of a table; `undefined` for missing columns. */
interface ListColumns {
  readonly title: number | undefined;
  readonly time: number | undefined;
  readonly area: number | undefined;
  readonly level: number | undefined;
  readonly address: number | undefined;
}

const WORD = /\p{L}+/gu;
const LETTER = /\p{L}/u;
const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/; // "45", "1.5"

/** Returns the rows of one table as headings of areas and levels, and items with link and time. */
export function tableItems(all: readonly Row[]): ListLine[] {
  const rows = all.map((row) =>
    row.cells.length > MAX_CELLS ? { ...row, cells: row.cells.slice(0, MAX_CELLS) } : row,
  );
  const [first, ...others] = rows;
  if (!first) return [];
  const hasHead = first.isHead || mayBeHead(first);
  const heads = hasHead ? first.cells.map(textOf) : [];
  const body = hasHead ? others : rows;
  const width = maxOf(rows.slice(0, MAX_WIDTH_ROWS).map(({ cells }) => cells.length));
  const columns = columnsOf(heads, body, width);
  const areas = areasOf(body, columns.area, heads);
  const lines: ListLine[] = [];
  let place = ['', ''];
  for (const [n, row] of body.entries()) {
    const section = row.cells.length < width ? sectionTitle(row) : undefined;
    if (section !== undefined) {
      lines.push({ type: 'heading', depth: AREA, text: section });
      // The heading ends the level before it.
      place = [place[0] ?? '', ''];
    }
    const item = section === undefined ? itemOf(row, columns, heads) : undefined;
    if (!item) continue;
    const now = [areas?.[n] ?? '', textOf(row.cells[columns.level ?? -1] ?? [])];
    for (const [depth, title] of now.entries()) {
      const isNew = title !== '' && (title !== place[depth] || (depth > 0 && now[0] !== place[0]));
      if (isNew) lines.push({ type: 'heading', depth: AREA + depth, text: title });
    }
    place = now;
    lines.push(item);
  }
  return lines;
}

/** Maximum number of columns. Further ones are ignored. */
const MAX_CELLS = 50;

/** The depth of headings of areas; those of levels are one deeper. */
const AREA = 2;

/** Returns whether a row contains no link, time or number, like a header row. */
export function hasOnlyNames({ cells }: Pick<Row, 'cells'>): boolean {
  const isName = (text: string) => text === '' || (LETTER.test(text) && !isOnlyTime(text));
  return cells.every((cell) => addressIn(cell) === undefined && isName(textOf(cell)));
}

function mayBeHead(row: Row): boolean {
  const names = row.cells.flatMap((cell) => wordsOf(textOf(cell)));
  return hasOnlyNames(row) && names.some((word) => isTitleHeader(word) || isTopicHeader(word) || isTimeHeader(word));
}

function columnsOf(heads: readonly string[], body: readonly Row[], width: number): ListColumns {
  const known = tableColumns(heads);
  const words = heads.map(wordsOf);
  const headed = (...kinds: readonly ((word: string) => boolean)[]) =>
    firstIndex(words, (own) => own.some((word) => kinds.some((isKind) => isKind(word))));
  const columns = Array.from({ length: width }, (_, column) => body.map(({ cells }) => textOf(cells[column] ?? [])));
  const filled = columns.map((texts) => texts.filter((text) => text !== ''));
  const estimate = headed((word) => roleOfContext(word) === 'estimate');
  const time =
    (estimate !== undefined && filled[estimate]?.length ? estimate : undefined) ??
    known?.time ??
    headed(isTimeHeader) ??
    firstIndex(filled, (texts) => texts.length > 0 && texts.every(isOnlyTime));
  const area = known?.area ?? headed(isAreaHeader);
  const level = headed(isLevelHeader);
  const isOther = (column: number) => column !== time && column !== area && column !== level;
  const linked = firstIndex(
    columns,
    (_, column) => isOther(column) && body.some(({ cells }) => isLinked(cells[column])),
  );
  const worded = firstIndex(filled, (texts, column) => isOther(column) && texts.some((text) => LETTER.test(text)));
  const named = [headed(isTopicHeader), headed(isTitleHeader)].find(
    (column) => column !== undefined && isOther(column),
  );
  return { title: known?.title ?? named ?? linked ?? worded, time, area, level, address: headed(isAddressHeader) };
}

/** Maximum number of rows that determine the width of a table. */
const MAX_WIDTH_ROWS = 100;

function isLinked(cell: Cell | undefined): boolean {
  return cell?.some(({ text, url }) => url !== undefined && LETTER.test(text)) ?? false;
}

/**
 * Returns the area of each row; `undefined` if each area would have only one module. An empty cell repeats the previous area.
 */
function areasOf(
  body: readonly Row[],
  column: number | undefined,
  heads: readonly string[],
): readonly string[] | undefined {
  if (column === undefined) return undefined;
  let last = '';
  const areas = body.map(({ cells }) => {
    const text = textOf(cells[column] ?? []);
    // "3" in the column "Week" is "Week 3".
    if (text !== '') last = NUMBER.test(text) ? `${heads[column] ?? ''} ${text}`.trim() : text;
    return last;
  });
  return new Set(areas).size < areas.length ? areas : undefined;
}

/**
 * Returns the title in a row with a single cell that spans the table, which names a part of the course; `undefined` for other
 * rows.
 */
function sectionTitle({ cells }: Row): string | undefined {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const [only] = filled;
  if (!only || filled.length > 1 || addressIn(only) !== undefined) return undefined;
  const text = textOf(only);
  return LETTER.test(text) && !isOnlyTime(text) ? text : undefined;
}

function itemOf({ cells }: Row, columns: ListColumns, heads: readonly string[]): ListLine | undefined {
  const cell = cells[columns.title ?? -1] ?? [];
  const [opening] = cell.filter(({ text }) => text.trim() !== '');
  const title = opening?.url !== undefined ? opening.text : textOf(cell);
  if (!LETTER.test(title)) return undefined;
  const url =
    addressIn(cell) ?? addressIn(cells[columns.address ?? -1] ?? []) ?? cells.map(addressIn).find((one) => one);
  const time = timeText(textOf(cells[columns.time ?? -1] ?? []), heads[columns.time ?? -1] ?? '');
  const pieces: Piece[] = [{ text: title, ...(url !== undefined && { url }) }];
  return {
    type: 'item',
    pieces: time === undefined ? pieces : [...pieces, { text: ` (${time})` }],
    isMarked: true,
    opens: true,
  };
}

/**
 * Returns the time in a cell with its unit, which may be in the header and is minutes by default; `undefined` for other text.
 */
function timeText(text: string, head: string): string | undefined {
  if (!NUMBER.test(text)) return isOnlyTime(text) ? timeAlone(text) : undefined;
  const factor = wordsOf(head)
    .map(minutesOfUnit)
    .findLast((minutes) => minutes !== undefined);
  return `${Math.round(Number(text.replace(',', '.')) * (factor ?? 1))} min`;
}

function wordsOf(head: string): readonly string[] {
  return head.match(WORD) ?? [];
}

function firstIndex<Item>(items: readonly Item[], is: (item: Item, index: number) => boolean): number | undefined {
  const found = items.findIndex(is);
  return found < 0 ? undefined : found;
}
