import type { LeadingLink } from '../../markdown/source/leadingLink';
import { localMarkdownPath } from '../links/localPath';
import { readTimes, type TimePhrase } from '../time/time';
import { namesAuthors } from '../words/authors';
import type { kindOf } from '../words/kinds';
import { isNameless } from '../words/namelessLinks';

/** The weight of each part of a line as evidence for a module. */
export interface Weights {
  /** Highest if the link is the whole title; negative if it leads to a heading of the notes. */
  readonly link: number;
  readonly times: number;
  readonly kind: number;
  /** A level before the title, with a word for "level": "Beginner Level - ...". */
  readonly level: number;
  /** The header of the table names a column for what is studied, and one for its duration. */
  readonly cells: number;
  /** The line is a checkbox with a number, and most checkboxes have one. */
  readonly number: number;
  /** The line is one of a series in notes of a course: of days, of lessons, of links to files, of checkboxes. */
  readonly series: number;
  /** A known course lists a module of that title. */
  readonly known: number;
  /** The line is an entry of a list in a file that the user treats as notes. */
  readonly listed: number;
}

/** The weights of a line without evidence. */
export const noWeight: Weights = {
  link: 0,
  times: 0,
  kind: 0,
  level: 0,
  cells: 0,
  number: 0,
  series: 0,
  known: 0,
  listed: 0,
};

const WEB = /^https?:\/\//i;
/** The start of the text of a link that is only a picture, such as a badge. */
const PICTURE = '![';
const SHORT_REST = 12;
const NOWHERE = -3;

/** Properties of a line that are evidence. */
interface Weighed {
  readonly link: LeadingLink | undefined;
  readonly title: string;
  /** The link leads to a heading in the notes. */
  readonly isContents: boolean;
  /** The words after the link. */
  readonly after: string;
  readonly times: readonly TimePhrase[];
  readonly kind: ReturnType<typeof kindOf>;
  /** The level before the title contains a word for it: "Beginner Level - ...". */
  readonly namesLevel: boolean;
  /** The line is a row of a table with a column for titles. */
  readonly hasCells: boolean;
}

/** Returns the weight of each kind of evidence that a line is a module. */
export function weigh({ link, title, isContents, after, times, kind, namesLevel, hasCells }: Weighed): Weights {
  if (!link && times.length === 0 && !kind && !namesLevel && !hasCells) return noWeight;
  return {
    link: link ? (isContents ? NOWHERE : weighLink(link, title, after, hasCells)) : 0,
    times: weighTimes(times),
    kind: kind ? (kind.prefixed ? 2 : 0.5) : 0,
    level: namesLevel ? 2 : 0,
    cells: hasCells ? 2 : 0,
    number: 0,
    series: 0,
    known: 0,
    listed: 0,
  };
}

/** Returns the weight of times. Clock times count less: positions in a video are written like durations. */
function weighTimes(times: readonly TimePhrase[]): number {
  if (times.length === 0) return 0;
  return times.every(({ isClock }) => isClock) ? 1 : 2;
}

function weighLink({ url }: LeadingLink, title: string, after: string, hasCells: boolean): number {
  // A local file may contain the notes of a module or anything else, so it is no evidence. A row can also link to a folder.
  if (!WEB.test(url)) return localMarkdownPath(url) === undefined && !hasCells ? NOWHERE : 0;
  if (title.startsWith(PICTURE)) return 0;
  if (isNameless(title)) return 0.5;
  return after.length <= SHORT_REST || lengthOfText(after) <= SHORT_REST || namesAuthors(after) ? 2 : 0.5;
}

const MARKUP = /[\s*_:：~()[\]（）\-–—.,]+/g;

/** Returns the length of a text without times and markup. */
function lengthOfText(words: string): number {
  const times = readTimes(words).reduce((sum, time) => sum + time.span.end - time.span.start, 0);
  return words.replace(MARKUP, '').length - times;
}
