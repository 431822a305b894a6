import { endingOf, withoutEnding } from '../../text/ending';
import { isSumTitle } from '../words/sumTitle';
import { isTimed, joins, roleOfContext } from '../words/timeWords';
import { wordSet } from '../words/wordTable';
import { sentenceAfter, type TimePhrase } from './time';
import { areNeighbours } from './timeRuns';

const TAIL = /^[\s*_)\]）.!:：|]*$/; // " **"

const SOON_OVER = /^[\s*_]*[,;，；、](?:[\s,;，、]{1,3}[^\s\d()[\]{}.]{1,15}){1,3}[\s.!*_]*$/; // ", done twice"

const IN_BRACKETS = /^[\s*_]{0,4}(?:\([^()[\]]{1,50}\)|（[^（）]{1,50}）)[\s.!*_]{0,4}$/; // " (seen twice)"

/** Returns whether the text after a time is at most a few words or a remark in brackets: "Title: 12 h, done". */
function isRemark(behind: string): boolean {
  return behind.length <= MAX_REMARK_LENGTH && (SOON_OVER.test(behind) || IN_BRACKETS.test(behind));
}

const MAX_REMARK_LENGTH = 60;

/**
 * Returns the times of a title: those in brackets, those before the link, and those at the end of the line after a separator,
 * alone or as estimate and time spent: "- 30 min planned, 45 min spent". "Kubernetes in 5 Minutes" has none.
 */
export function timesOfTitle(all: readonly TimePhrase[], words: string, link: number | undefined): TimePhrase[] {
  const times: TimePhrase[] = [];
  for (const time of all.toReversed()) {
    const behind = times[0];
    const closes = TAIL.test(words.slice(time.span.end));
    const leads =
      behind !== undefined && (time.role ?? behind.role) !== undefined && areNeighbours(time, behind, words);
    const opens = link !== undefined && time.span.end <= link && opensLine(time, words);
    if (
      !time.inDays &&
      (time.isClock
        ? closes && time.span.start > 0
        : time.by === 'brackets' ||
          (time.by !== 'nothing' && (closes || leads || opens || isRemark(words.slice(time.span.end)))))
    )
      times.unshift(time);
  }
  return times;
}

const LETTERS = /[\p{L}'’]/u;
const SPACE = /[\s*_]/;
const leadsIn = wordSet(
  'in within under every each after before per of for from to the a an about over last next in unter nach alle pro von für vor dans en sous chaque pour les le des du de cada por tras para das von ogni per di del dla po za w через за для по каждые на',
);

/**
 * Returns the time within a line that has no other time: other words follow it ("Wires - 12 min, seen twice"), or its unit is
 * days. Such a time is no evidence of a module, since any note may contain one. Returns `undefined` for a time that is part of
 * the title, "Kubernetes in 5 minutes", and for a position in a video.
 */
export function timeWithin(all: readonly TimePhrase[], words: string): TimePhrase | undefined {
  return all.find((time) => {
    if (time.inDays) return true;
    const before = words.slice(0, time.span.start);
    if (time.minutes === undefined || !TITLE.test(before)) return false;
    if (time.isClock) return time.by === 'brackets';
    return time.by !== 'nothing' || !leadsIn(endingOf(withoutEnding(before, SPACE), LETTERS));
  });
}

const TITLE = /\p{L}|\d[-./]\d{1,2}[-./]\d/u; // "2024-05-06"

/** Returns the first time and the adjacent ones whose words state a role. */
export function runFrom(all: readonly TimePhrase[], words: string): TimePhrase[] {
  const end = all.findIndex(
    (time, n) => n > 0 && !(time.role !== undefined && areNeighbours(all[n - 1] as TimePhrase, time, words)),
  );
  return all.slice(0, end < 0 ? all.length : end);
}

const MARKS = /^[\s*_]*$/; // "**"

/** Returns whether only spaces and emphasis come before a time. */
export function opensLine({ span }: TimePhrase, words: string): boolean {
  return MARKS.test(words.slice(0, span.start));
}

const LETTER = /\p{L}/u;
const LEADS_ON = /[\s:：=~\-–—]/; // ":"

/** Returns whether the words before a time say that it is a total: "Total: 3 h". */
export function isSum({ span, amount }: TimePhrase, words: string): boolean {
  return isSumTitle(withoutEnding(words.slice(span.start, amount.start), LEADS_ON));
}

const LABELS = /^(?:[\s*_>-]{0,4}[^\s:：|·][^:：|·]{0,24}[:：][^:：|·/]{1,40}(?:[|·]|\/[ \t])){1,4}\s*$/; // "Kind: lab | "

/** Returns the text before a time without short labels that are separated by bars: "Kind: lab | Time: 30 min". */
function withoutLabels(before: string): string {
  return before.length <= MAX_LABELS_LENGTH && LABELS.test(before) ? '' : before;
}

const MAX_LABELS_LENGTH = 120;

const TODAY = /^([\s*_>-]{0,6})(?:today['’]s|heutige|今日の?|今天的?|本日の?|当日の?|오늘의?)(?=[\s*_]*$)/iu; // "今日"

/** Returns the text before a time without a word for the day of a journal: "Today's study time: 30 min". */
function withoutDay(before: string): string {
  return before.length <= MAX_DAY_LENGTH ? before.replace(TODAY, '$1') : before;
}

const MAX_DAY_LENGTH = 20;

const LABEL =
  /^[\s*_>-]{0,6}(?:\p{Extended_Pictographic}\uFE0F?\s?)?(\p{L}[\p{L} ]{1,30}?)(?: ?\([\p{L}. ]{1,20}\))?[*_]{0,3}\s?[:：][\s*_]{0,4}/u; // "**Time spent (about)**: "

const RESULT = /=\s?$/; // "4 days x 2 h = "

/**
 * Returns the time at the end of a line with a label for times: right after the label, in brackets after times of day, or as a
 * result. Examples: "Time spent studying: 2 h", "Time spent: 10 am - 12 am (2 hours)", "Time: 4 days x 2 h = 8 h".
 */
export function labelledTime(all: readonly TimePhrase[], words: string): TimePhrase | undefined {
  const last = all.at(-1);
  if (!last || last.isClock || last.minutes === undefined || !TAIL.test(words.slice(last.span.end))) return undefined;
  const [whole = '', name = ''] = LABEL.exec(words) ?? [];
  const isNext = whole.length === last.span.start;
  if (!isNext && last.by !== 'brackets' && !RESULT.test(words.slice(0, last.span.start))) return undefined;
  const label = name.split(' ');
  return isLabel(label) ? { ...last, by: 'context', role: last.role ?? statedRole(label) } : undefined;
}

function isLabel(words: readonly string[]): boolean {
  return words.some(roleOfContext) && words.every((word) => roleOfContext(word) || isTimed(word) || joins(word));
}

/** Returns whether a title is the label of the time spent, with at most one more word: "Time spent", "⏱ Time spent coding". */
export function isTimeLabel(title: string): boolean {
  const words = withoutEnding(title.toLowerCase().replace(BEFORE_LETTER, ''), LEADS_ON).split(' ');
  return statedRole(words) === 'spent' && (isLabel(words) || isLabel(words.slice(0, -1)));
}

const BEFORE_LETTER = /^[^\p{L}]+/u;

function statedRole(label: readonly string[]): TimePhrase['role'] {
  return label.map(roleOfContext).find((role) => role === 'spent' || role === 'estimate') as TimePhrase['role'];
}

const SESSION = /^[\s*_>-]{0,6}\d{1,2}[:.]\d{2} ?(?:[ap]m)? ?(?:[-–—~]|to) ?\d{1,2}[:.]\d{2} ?(?:[ap]m)?\s?$/i; // "15:02 ~ 18:30 "

/** Returns the text before a time without the times of day of a session: "15:02 ~ 18:30 (3h27m)". */
function withoutSession(before: string): string {
  return before.length <= MAX_SESSION_LENGTH && SESSION.test(before) ? '' : before;
}

const MAX_SESSION_LENGTH = 30;

const BEFORE_TIME = /[^\s*_>~\-:：]/; // "Wires"
const REMARK = /^[\s*_]{0,4}[(（[]/; // " (with two"

/**
 * Returns whether a time is the content of its line: it comes first, and at most a few words follow. Examples: "**Time: 15
 * minutes**", "Cost 15 minutes, finished on Sunday".
 */
export function isTimeLine(time: TimePhrase, words: string, isLinked: boolean): boolean {
  const opening = withoutSession(words.slice(0, time.span.start));
  const before = isLinked || time.by !== 'context' ? opening : withoutDay(withoutLabels(opening));
  if (time.by === 'nothing' || BEFORE_TIME.test(before)) return false;
  const behind = sentenceAfter(words, time.span.end);
  if (time.by === 'context' && REMARK.test(behind)) return true;
  if (time.isClock || time.inDays) return false;
  const after = behind.replace(/[\s*_]+/g, '');
  return time.by === 'context' ? after.length <= 40 : after.length <= 2 && !LETTER.test(after);
}
