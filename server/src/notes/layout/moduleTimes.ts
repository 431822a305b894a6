import type { Span } from '../../text/span';
import type { Module, Time } from '../model/notes';
import { timeOfItems } from '../time/itemTimes';
import type { TimePhrase } from '../time/time';
import { absolute, indexOfLine, type Line } from '../titles/line';

/**
 * Returns the times of a module: those on the line of its title, and those on lines below with hardly any other words. A time
 * without a stated role is the time spent, with two exceptions: it is an estimate if another time is stated as spent, or if it
 * is in the title and another time, or an empty one, is below.
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
  // What is below a row is below the whole table.
  if (title.candidate.shape === 'row') return times;
  const at = indexOfLine(lines, title);
  const isListed = title.list !== undefined && isTimedItem(lines[at - 1], title.list);
  for (let n = at + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.start >= body.end) break;
    // A time at the end of a list of modules with times is their total.
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
 * Returns an empty time, such as the label "Time:", with the sum of the times in the list below it ("- 30 min video"). New
 * minutes are written after the label.
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
 * Returns whether a line is a heading with a total, "### Total: 34 min", at most as deep as `title`. Its time does not belong
 * to a module above it.
 */
export function sumsUp({ candidate }: Line, title: Line): boolean {
  return candidate.sumDepth !== undefined && candidate.sumDepth <= (title.depth ?? candidate.sumDepth);
}

/** Returns whether a line is directly below the title. Only there, a time without a label is that of the module. */
function isFirstBelow(title: Line, line: Line, text: string): boolean {
  return text.slice(absolute(title, title.candidate.line).end, line.start).trim() === '';
}

const FACT = /^\s*[-*+]\s+\S.{0,59}$/; // "- By: Grace Hopper"
const MAX_FACTS = 400; // characters

/**
 * Returns whether a time without a label is one of the items directly below a title without a time, each a fact about the
 * module.
 */
function isFact(title: Line, line: Line, text: string): boolean {
  if (line.list === undefined || title.list !== undefined || title.candidate.times.length > 0) return false;
  const { end } = absolute(title, title.candidate.line);
  if (line.start - end > MAX_FACTS) return false;
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
