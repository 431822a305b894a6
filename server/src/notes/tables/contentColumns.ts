import type { TableTexts } from '../../markdown/lines/tableCells';
import { readTimes } from '../time/time';
import { isNotesHeader } from '../words/columnHeaders';
import { opensWithDate, shortDateAt } from '../words/dates';
import { type Columns, namesDurations, namesTimes } from './tableColumns';

// Finds the columns of a table by what its cells contain, whatever words its head has and in whatever language: each row states
// what was done, and when, for how long, or how far it is.

type Content = 'time' | 'date' | 'number' | 'state' | 'words';

/** A column with what most of its cells contain. */
interface Column {
  readonly at: number;
  readonly content: Content | undefined;
  /** Number of different texts. */
  readonly distinct: number;
}

interface ContentColumns {
  readonly columns: Columns;
  /** Whether a column has dates. */
  readonly isDated: boolean;
}

const MIN_ROWS = 2;
const MIN_SHARE = 0.6;
const MAX_ROWS = 60;

/**
 * Returns the columns of a table in which one column has the words and another one a time, a date or a state; `undefined` for
 * other tables. Reads the first `MAX_ROWS` rows.
 */
export function contentColumns({ heads, rows: all }: TableTexts): ContentColumns | undefined {
  const rows = all.slice(0, MAX_ROWS);
  if (rows.length < MIN_ROWS) return undefined;
  const columns = heads.map((head, at) => readColumn(head, at, rows));
  const having = (content: Content) => columns.find((column) => column.content === content)?.at;
  const length = columns.find(({ at, content }) => content === 'time' && namesDurations(heads[at] ?? ''))?.at;
  const [time, date] = [length ?? having('time'), having('date')];
  if (time === undefined && date === undefined && having('state') === undefined) return undefined;
  const words = columns.filter(({ content, distinct }) => content === 'words' && distinct * 2 >= rows.length);
  const notes = columns.find(({ at }) => at > 0 && isNotesHeader(firstWord(heads[at] ?? '')))?.at;
  const [title] = words.filter(({ at }) => at !== notes).sort((a, b) => b.distinct - a.distinct || a.at - b.at);
  const isDated = date !== undefined;
  return title && { columns: { title: title.at, time, spent: undefined, notes, area: undefined }, isDated };
}

function readColumn(head: string, at: number, rows: TableTexts['rows']): Column {
  const cells = rows.map((row) => (row[at] ?? '').replace(MARKUP, '').trim()).filter((cell) => cell !== '');
  const counts = new Map<Content, number>();
  const isOfTimes = namesTimes(head);
  for (const cell of cells) {
    const content = contentOf(cell, isOfTimes);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  const [content] = [...counts].find(([, count]) => count >= MIN_SHARE * cells.length) ?? [];
  const distinct = new Set(cells).size;
  const repeats = content === 'words' && cells.length >= MIN_REPEATED && distinct * MIN_REPEATED <= cells.length * 2;
  return { at, content: repeats ? 'state' : content, distinct };
}

const MIN_REPEATED = 4;
const MARKUP = /[*_~`]+/g;
const NUMBER = /^[#(]?\d{1,4}(?:[.,/-]\d{1,4}){0,3}[.)%]?$/; // "3.1"
const LETTER = /\p{L}/u;
const BOX = /^\[[ xX]?\]$/;
const MAX_TIME_LENGTH = 40;

function contentOf(cell: string, isOfTimes: boolean): Content {
  if (cell.length <= MAX_TIME_LENGTH && ((isOfTimes && (NUMBER.test(cell) || CLOCK.test(cell))) || isTime(cell)))
    return 'time';
  if (cell.length <= MAX_DATE_LENGTH && (opensWithDate(cell) || isShortDate(cell))) return 'date';
  if (NUMBER.test(cell)) return 'number';
  return LETTER.test(cell) && !BOX.test(cell) ? 'words' : 'state';
}

const MAX_DATE_LENGTH = 40;
const DAY_NAME = /^\.?(?:\s?[(（]\p{L}{1,12}\.?[)）])?$/u; // " (Tue)"

/** "07.16 (Tue)"; "1.1 Security" is numbered. */
function isShortDate(cell: string): boolean {
  const date = shortDateAt(cell);
  return date !== undefined && DAY_NAME.test(cell.slice(date.length));
}

const CLOCK = /^\d{1,3}[:.]\d{2}$/;

function isTime(cell: string): boolean {
  return readTimes(`(${cell})`).some(({ minutes, span }) => minutes !== undefined && span.start === 0);
}

const WORD = /\p{L}+/u;

function firstWord(head: string): string {
  return WORD.exec(head)?.[0] ?? '';
}
