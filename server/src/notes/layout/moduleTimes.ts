import type { Span } from '../../text/span';
import type { Module, Time } from '../model/notes';
import { timeOfItems } from '../time/itemTimes';
import type { TimePhrase } from '../time/time';
import { absolute, indexOfLine, type Line } from '../titles/line';

/**
 * Returns the times of a module: those in its title's line, and those of lines below with hardly any other words. A time without
 * a role counts as spent, unless another one does: then it is an estimate, as is a time in the title if there is another one, or
 * an empty one, below.
 */
export function timesOf(
  line: Line,
  body: Span,
  lines: readonly Line[],
  text: string,
): Pick<Module, 'spent' | 'estimate' | 'empty'> {
  const { times, within } = line.candidate;
  const below = belowTimes(line, body, lines, text).map((time) => withItems(time, body, text));
  const inLine = within && below.length === 0 ? [within.time] : times;
  const above = inLine.map((phrase) => ({ line, phrase }));
  const [inTitle, inNotes] = [above.filter(isStated), below.filter(isStated)];
  const all = [...inTitle, ...inNotes];
  const isSaid = (role: Time['role']) => (time: Found) => time.phrase.role === role;
  const waiting = inNotes.length > 0 ? undefined : below.find(({ phrase }) => phrase.role !== 'estimate');
  const spent =
    inNotes.findLast(isSaid('spent')) ??
    inTitle.findLast(isSaid('spent')) ??
    inNotes.find((time) => isUnsaid(time) && isFirstBelow(line, time.line, text)) ??
    inNotes.findLast(isUnsaid) ??
    (waiting ? undefined : inTitle.find(isUnsaid));
  const planned =
    all.find(isSaid('estimate')) ?? ((spent ?? waiting) && inTitle.find((time) => isUnsaid(time) && time !== spent));
  const empty = spent ? undefined : planned ? waiting : [...above, ...below].find((time) => !isStated(time));
  const isMarkedSpent = spent && (spent.phrase.role === 'spent' || isMarkedDone(line, text));
  return {
    spent: spent && { ...timeOnLine(spent.line, spent.phrase, 'spent'), ...(isMarkedSpent && { isMarkedSpent }) },
    estimate: planned && timeOnLine(planned.line, planned.phrase, 'estimate'),
    empty: empty && timeOnLine(empty.line, empty.phrase, empty.phrase.role ?? 'spent'),
  };
}

const DONE = /\[[xX]\]|[✅✔☑]|\b(?:done|finished|completed|studied|\d{4}-\d{2}-\d{2})\b/i; // "- [x] ", ", done 2024-01-15"

/** Returns whether a title's line marks its module as done, before or after the title. */
function isMarkedDone({ start, candidate }: Line, text: string): boolean {
  const { line, titleSpan, link } = candidate;
  const at = start - line.start;
  const end = Math.max(titleSpan.end, link?.span.end ?? 0);
  return DONE.test(text.slice(start, at + titleSpan.start)) || DONE.test(text.slice(at + end, at + line.end));
}

/** A phrase and its line. */
interface Found {
  readonly line: Line;
  readonly phrase: TimePhrase;
}

function isStated({ phrase }: Found): boolean {
  return phrase.minutes !== undefined;
}

function isUnsaid({ phrase }: Found): boolean {
  return phrase.role === undefined;
}

function belowTimes(title: Line, body: Span, lines: readonly Line[], text: string): Found[] {
  const times: Found[] = [];
  const at = indexOfLine(lines, title);
  const isListed = title.list !== undefined && isTimedItem(lines[at - 1], title.list);
  for (let n = at + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.start >= body.end) break;
    // The time that closes a list of modules with times is that of all of them.
    if (isListed && line.list === title.list && line.candidate.shape === title.candidate.shape) continue;
    const phrase = line.candidate.timeLine;
    if (
      phrase &&
      !line.level &&
      !sumsUp(line, title) &&
      (hasOwnRole(phrase) || isFirstBelow(title, line, text) || isFact(title, line, text))
    )
      for (const time of line.candidate.lineTimes) times.push({ line, phrase: time });
  }
  return times;
}

/**
 * Returns a label without a time with the sum of the items below it: "Time:", then "- 30 min video". A total is written after
 * the label.
 */
function withItems(time: Found, body: Span, text: string): Found {
  const { line, phrase } = time;
  if (phrase.minutes || phrase.by !== 'context' || phrase.amount.end > phrase.amount.start) return time;
  const minutes = timeOfItems(text, absolute(line, phrase.span).end, body.end);
  return minutes ? { line, phrase: { ...phrase, minutes } } : time;
}

function isTimedItem(line: Line | undefined, list: number): boolean {
  return line?.list === list && !line.candidate.timeLine && line.candidate.times.length > 0;
}

/** Returns whether a phrase contains its role: "spent 15 min", "(time: )". */
export function hasOwnRole(phrase: TimePhrase): boolean {
  return phrase.by === 'context' || phrase.by === 'brackets';
}

/**
 * Returns whether a line is a heading as high as a title, or higher, that sums up: "### Total: 34 min" is the time of no module
 * above.
 */
export function sumsUp({ candidate }: Line, title: Line): boolean {
  return candidate.sumDepth !== undefined && candidate.sumDepth <= (title.depth ?? candidate.sumDepth);
}

/** Returns whether a line is directly below the title; only there a bare "15 min" is the module's time. */
function isFirstBelow(title: Line, line: Line, text: string): boolean {
  return text.slice(absolute(title, title.candidate.line).end, line.start).trim() === '';
}

const FACT = /^\s*[-*+]\s+\S.{0,59}$/; // "- By: Grace Hopper"
const MOST_FACTS = 400; // characters

/** Returns whether a bare "3h 4m" is one of the items directly below a title without a time, each a fact about it. */
function isFact(title: Line, line: Line, text: string): boolean {
  if (line.list === undefined || title.list !== undefined || title.candidate.times.length > 0) return false;
  const { end } = absolute(title, title.candidate.line);
  if (line.start - end > MOST_FACTS) return false;
  const [rest = '', ...facts] = text
    .slice(end, line.start)
    .trimEnd()
    .split(/\r\n|\r|\n/);
  return rest.trim() === '' && facts.every((each) => FACT.test(each));
}

/** Converts a time phrase of a line to a time of its module, with absolute spans. */
export function timeOnLine(line: Line, phrase: TimePhrase, role: Time['role']): Time {
  return { span: absolute(line, phrase.span), amount: absolute(line, phrase.amount), minutes: phrase.minutes, role };
}
