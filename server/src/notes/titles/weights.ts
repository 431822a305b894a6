import type { LeadingLink } from '../../markdown/source/leadingLink';
import { localMarkdownPath } from '../links/localPath';
import { readTimes, type TimePhrase } from '../time/time';
import type { kindOf } from '../words/kinds';
import { isNameless } from '../words/namelessLinks';

/** The weight of each part of a line as evidence for a module. */
export interface Weights {
  /** A link as the whole title has the highest weight; one to a heading of the notes has a negative weight. */
  readonly link: number;
  readonly times: number;
  readonly kind: number;
  /** A level before the title with the word for it: "Beginner Level - ...". */
  readonly level: number;
  /** The head of the table names a column for what is studied, and one for how long it takes. */
  readonly cells: number;
  /** The line is a checkbox whose title has a number, as most checkboxes here. */
  readonly number: number;
  /** The line is one of a series in notes of a course: of days, of lessons, of links to files, of check boxes. */
  readonly series: number;
  /** A course lists a module of that title. */
  readonly known: number;
  /** The line is an entry of a list in a file that its author treats as notes. */
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
const SHORT_REST = 12;
const NOWHERE = -3;

/** Properties of a line that are evidence. */
interface Weighed {
  readonly link: LeadingLink | undefined;
  readonly title: string;
  /** The link leads to a place in the notes. */
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
  return {
    link: link ? (isContents ? NOWHERE : weighLink(link, title, after)) : 0,
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

/** Places in a video are written as lengths are. */
function weighTimes(times: readonly TimePhrase[]): number {
  if (times.length === 0) return 0;
  return times.every(({ isClock }) => isClock) ? 1 : 2;
}

function weighLink({ url }: LeadingLink, title: string, after: string): number {
  // A local file may be a module's notes, or any other page: the title has to decide.
  if (!WEB.test(url)) return localMarkdownPath(url) === undefined ? NOWHERE : 0;
  if (isNameless(title)) return 0.5;
  return lengthOfText(after) <= SHORT_REST ? 2 : 0.5;
}

const MARKUP = /[\s*_:：~()[\]（）\-–—.,]/g;

/** Returns how many characters of text there are, times aside. */
function lengthOfText(words: string): number {
  const times = readTimes(words).reduce((sum, time) => sum + time.span.end - time.span.start, 0);
  return words.replace(MARKUP, '').length - times;
}
