import type { TableCell } from '../../markdown/lines/tableCells';
import {
  isAreaHead,
  isCountHead,
  isFocusHead,
  isLengthHead,
  isMaterialHead,
  isMediaHead,
  isNotesHead,
  isStatusHead,
  isTimeHead,
  isTitleHead,
  isTopicHead,
  isWorkHead,
} from '../words/columnHeads';
import { roleOfContext } from '../words/timeWords';
import { isWeekWord } from '../words/unitWords';
import { wordSet } from '../words/wordTable';

/** The cells of a row with the properties of a module, according to the head of the table. */
export interface ModuleCells {
  readonly title: TableCell;
  readonly time: TableCell | undefined;
  /** The time spent, where another column has the time that is planned, or the length of a video. */
  readonly spent: TableCell | undefined;
  /** What the author wrote about the module. */
  readonly notes: TableCell | undefined;
  /** It names the area of the rows from this one on. */
  readonly area: TableCell | undefined;
}

const isName = wordSet('title name titel titre título titolo nome nombre название 标题 名称 タイトル 제목');
const REMARK = /[([（]/; // " (hours)"
const WORD = /\p{L}+/gu;

/** The columns of a table about what is studied, by their places. */
export interface Columns {
  readonly title: number;
  readonly time: number | undefined;
  readonly spent: number | undefined;
  readonly notes: number | undefined;
  readonly area: number | undefined;
}

const known = new WeakMap<readonly string[], Columns | 'none'>();

/** Returns undefined for a row of a table that is about something else than what is studied. */
export function moduleCells(cells: readonly TableCell[]): ModuleCells | undefined {
  const heads = cells[0]?.heads;
  if (!heads) return undefined;
  const columns = known.get(heads) ?? tableColumns(heads) ?? 'none';
  known.set(heads, columns);
  if (columns === 'none') return undefined;
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  const title = at(columns.title);
  return (
    title && {
      title,
      time: at(columns.time),
      spent: at(columns.spent),
      notes: at(columns.notes),
      area: at(columns.area),
    }
  );
}

/** Returns the columns of a table by the words in its head; `undefined` if it is not about what is studied. */
export function tableColumns(texts: readonly string[]): Columns | undefined {
  const heads = texts.map((head, column) => ({ column, words: wordsOf(head) }));
  const headed = (isHead: (word: string) => boolean) => heads.find(({ words }) => words.some(isHead))?.column;
  const title = titleColumn(heads);
  const time = headed(isTimeHead);
  if (title !== undefined) {
    const isAbout = time ?? headed(isStatusHead) ?? headed(isMaterialHead);
    return isAbout !== undefined && isAbout !== title ? withOthers(title) : undefined;
  }
  const counted = countColumns(heads);
  if (counted !== undefined) return withOthers(counted);
  const topic = headed(isTopicHead);
  const proof = headed(isLengthHead) ?? headed(isStatusHead);
  return topic !== undefined && proof !== undefined && topic !== proof ? withOthers(topic) : undefined;

  function withOthers(column: number): Columns {
    return {
      title: column,
      time: time === column ? undefined : time,
      spent: heads.find((other) => other.column > (time ?? column) && other.words.some(isMarkedSpent))?.column,
      notes: headed(isNotesHead),
      area: heads.find((other) => other.column !== column && other.words.some(isAreaHead))?.column,
    };
  }
}

/** "Course progress" and "Lecture notes" are not columns of titles. */
function isAboutTitle(further: readonly string[]): boolean {
  const last = further.at(-1) ?? '';
  return [isStatusHead, isTimeHead, isNotesHead, isMaterialHead].some((isHead) => isHead(last));
}

/**
 * "Day | Focus | Resources", "Week | Homework | Status": the topic of each day, or the work of each week, that the first column
 * counts.
 */
function countColumns(heads: readonly Headed[]): number | undefined {
  const [first, ...others] = heads;
  const [word = '', ...further] = first?.words ?? [];
  if (further.length > 0) return undefined;
  if (isCountHead(word))
    return others.find(({ words }) => words.some((one) => isTopicHead(one) || isFocusHead(one)))?.column;
  const hasStatus = others.some(({ words }) => words.some(isStatusHead));
  return hasStatus && isWeekWord(word) ? others.find(({ words }) => words.some(isWorkHead))?.column : undefined;
}

function isMarkedSpent(word: string): boolean {
  return roleOfContext(word) === 'spent' && !isStatusHead(word);
}

interface Headed {
  readonly column: number;
  readonly words: readonly string[];
}

/** "Course code" can precede "Course name"; "Link to tuto" ends with its meaning. */
function titleColumn(heads: readonly Headed[]): number | undefined {
  const topic = heads.find(({ words }) => words.length === 1 && words.every(isTopicHead))?.column ?? heads.length;
  // "Topic | Duration | Video": the last column has the links of what the first one names.
  const isBeside = ({ column, words }: Headed) => column > topic && words.every(isMediaHead);
  const named = heads.filter(
    (head) => isTitleHead(head.words[0] ?? '') && !isAboutTitle(head.words.slice(1)) && !isBeside(head),
  );
  const title = named.find(({ words }) => words.slice(1).every(isName)) ?? named[0];
  // "Lecture | Title": the first column counts what the second one names.
  const name =
    title && heads.find(({ column, words }) => column > title.column && words.length === 1 && words.every(isName));
  if (name && title.words.length === 1) return name.column;
  return (title ?? heads.find((head) => isTitleHead(head.words.at(-1) ?? '') && !isBeside(head)))?.column;
}

/** Returns whether the head of a column is that of lengths, not of times of day. */
export function headsLengths(head: string): boolean {
  return wordsOf(head).some(isLengthHead);
}

/** Returns whether a line may be the head of a table with the times of modules. */
export function mayHeadTimes(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.some(isTimeHead) && words.some((word) => isTitleHead(word) || isTopicHead(word));
}

/** Returns whether the head of a column is that of the time spent. */
export function headsSpent(head: string): boolean {
  return wordsOf(head).some(isMarkedSpent);
}

/** Returns whether the head of a column is that of the states of modules. */
export function headsStatus(head: string): boolean {
  return wordsOf(head).some(isStatusHead);
}

function wordsOf(head: string): readonly string[] {
  return head.split(REMARK, 1)[0]?.match(WORD) ?? [];
}
