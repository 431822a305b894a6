import {
  isAreaHeader,
  isCountHeader,
  isFocusHeader,
  isItemHeader,
  isLengthHeader,
  isMaterialHeader,
  isMediaHeader,
  isNotesHeader,
  isStatusHeader,
  isTimeHeader,
  isTitleHeader,
  isTopicHeader,
  isTypeHeader,
  isWorkHeader,
} from '../words/columnHeaders';
import { roleOfContext } from '../words/timeWords';
import { isWeekWord } from '../words/unitWords';
import { wordSet } from '../words/wordTable';

const isName = wordSet('title name titel titre título titolo nome nombre название 标题 名称 タイトル 제목');
const REMARK =
  /[([（]|\s?\/\s?(?:week|wk|day|woche|tag|semaine|jour|semana|día|dia|settimana|giorno)\b|(?<=\S)\s(?:per|pro|par|por|a)\s(?:week|day|woche|tag|semaine|jour|semana|día|dia)\b/iu; // " (hours)", "/week"
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The indices of the columns of a table with modules. */
export interface Columns {
  readonly title: number;
  readonly time: number | undefined;
  readonly spent: number | undefined;
  readonly notes: number | undefined;
  readonly area: number | undefined;
}

/** Returns the columns of a table by the words in its column headers; `undefined` if it has no modules. */
export function tableColumns(texts: readonly string[]): Columns | undefined {
  const heads = texts.map((head, column) => ({ column, words: wordsOf(head) }));
  const headed = (isHead: (word: string) => boolean) => heads.find(({ words }) => words.some(isHead))?.column;
  const title = titleColumn(heads);
  const time = headed(isTimeHeader);
  if (title !== undefined) {
    const isAbout = time ?? headed(isStatusHeader) ?? headed(isMaterialHeader);
    return isAbout !== undefined && isAbout !== title ? withOthers(title) : undefined;
  }
  const counted = countColumns(heads);
  if (counted !== undefined) return withOthers(counted);
  // "Progress | Type | Item": the second column states whether the item is a course or a book.
  const item = headed(isTypeHeader) === undefined ? undefined : headed(isItemHeader);
  const topic = item ?? headed(isTopicHeader);
  const proof = headed(isLengthHeader) ?? headed(isStatusHeader);
  return topic !== undefined && proof !== undefined && topic !== proof ? withOthers(topic) : undefined;

  function withOthers(column: number): Columns {
    return {
      title: column,
      time: time === column ? undefined : time,
      spent: heads.find((other) => other.column > (time ?? column) && other.words.some(isMarkedSpent))?.column,
      notes: headed(isNotesHeader),
      area: heads.find((other) => other.column !== column && other.words.some(isAreaHeader))?.column,
    };
  }
}

/**
 * Returns whether none of the other words of a header gives it another meaning, as in "Course progress" and "Lecture notes".
 */
function isAboutTitle(further: readonly string[]): boolean {
  const last = further.at(-1) ?? '';
  return [isStatusHeader, isTimeHeader, isNotesHeader, isMaterialHeader].some((isHead) => isHead(last));
}

/**
 * Returns the column with the topic or work of each day or week, if the first column has the number of the day or week: "Day |
 * Focus | Resources", "Week | Homework | Status".
 */
function countColumns(heads: readonly Headed[]): number | undefined {
  const [first, ...others] = heads;
  const [word = '', ...further] = first?.words ?? [];
  if (further.length > 0) return undefined;
  if (isCountHeader(word))
    return others.find(({ words }) => words.some((one) => isTopicHeader(one) || isFocusHeader(one)))?.column;
  const hasStatus = others.some(({ words }) => words.some(isStatusHeader));
  return hasStatus && isWeekWord(word) ? others.find(({ words }) => words.some(isWorkHeader))?.column : undefined;
}

function isMarkedSpent(word: string): boolean {
  return roleOfContext(word) === 'spent' && !isStatusHeader(word);
}

interface Headed {
  readonly column: number;
  readonly words: readonly string[];
}

/**
 * Returns the column of titles. In "Course code | Course name", it is the second; in headers such as "Link to tuto", the last
 * word decides.
 */
function titleColumn(heads: readonly Headed[]): number | undefined {
  const topic = heads.find(({ words }) => words.length === 1 && words.every(isTopicHeader))?.column ?? heads.length;
  // "Topic | Duration | Video": the last column has the links to the topics in the first.
  const isBeside = ({ column, words }: Headed) => column > topic && words.every(isMediaHeader);
  const named = heads.filter(
    (head) => isTitleHeader(head.words[0] ?? '') && !isAboutTitle(head.words.slice(1)) && !isBeside(head),
  );
  const title = named.find(({ words }) => words.slice(1).every(isName)) ?? named[0];
  // "Lecture | Title": the first column has the numbers of the titles in the second.
  const name =
    title && heads.find(({ column, words }) => column > title.column && words.length === 1 && words.every(isName));
  if (name && title.words.length === 1) return name.column;
  return (title ?? heads.find((head) => isTitleHeader(head.words.at(-1) ?? '') && !isBeside(head)))?.column;
}

/** Returns whether a column header contains a word for durations or times of day. */
export function namesTimes(head: string): boolean {
  return wordsOf(head).some(isTimeHeader);
}

/** Returns whether a column header names durations, not times of day. */
export function namesDurations(head: string): boolean {
  return wordsOf(head).some(isLengthHeader);
}

/** Returns whether a line may be the header of a table with the times of modules. */
export function mayBeTimeHeader(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.some(isTimeHeader) && words.some((word) => isTitleHeader(word) || isTopicHeader(word));
}

/** Returns whether a column header names the time spent. */
export function namesTimeSpent(head: string): boolean {
  return wordsOf(head).some(isMarkedSpent);
}

/** Returns whether a column header names the status of modules. */
export function namesStatus(head: string): boolean {
  return wordsOf(head).some(isStatusHeader);
}

function wordsOf(head: string): readonly string[] {
  return head.split(REMARK, 1)[0]?.match(WORD) ?? [];
}
