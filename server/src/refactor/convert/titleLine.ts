import type { Module, Notes, Time } from '../../notes/model/notes';
import { endingStart, withoutEnding } from '../../text/ending';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice } from '../../text/span';

/** The parts of a module's title line, which can be combined in another form. */
export interface TitleLine {
  /** The marker at the start of the line: "### ", "* ", "1. ", "". */
  readonly marker: string;
  /** The title as typed, with inner markup, but without its time, link and enclosing markup. */
  readonly title: string;
  /** The text between the parentheses of the link, as typed. */
  readonly target: string | undefined;
  readonly time: TimeText | undefined;
  /** A hard line break at the end: "<br>" or spaces. */
  readonly ending: string;
}

/** The time of a module, in its title line or alone in the line below. */
export interface TimeText {
  /** The whole text of the time, with the separator from the title: " (est. 10 min, took 15 min)". */
  readonly raw: string;
  /** The number and its unit if the phrase contains only the time spent: "1 h 30". */
  readonly amount: string | undefined;
  /** The line below that contains only the time, with the blank lines before it. */
  readonly lineBelow: Span | undefined;
}

const MARKER = /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+|>[ \t]*)*/; // "### 1. "
const OPENING = /^[*_]{0,3}\[?[*_]{0,3}$/; // "**["
const BLANK = /[ \t]/;
const BREAK = /<br[ \t]*\/?>$/i; // "<br>"
const HEADING_CLOSE = /[ \t]#+[ \t]*$/; // " ###"
const MARKUP = /[\s*_:：]/g;

/** Returns the block marker at the start of a module's title line, such as "## " or "- "; "" if there is none. */
export function markerOf(text: string, module: Module): string {
  return MARKER.exec(slice(text, module.span))?.[0] ?? '';
}

/** Returns the parts of a title line; `undefined` if it contains any other text. */
export function titleLineOf(notes: Notes, module: Module): TitleLine | undefined {
  const { text } = notes;
  const { span, titleSpan, urlSpan } = module;
  const marker = markerOf(text, module);
  const opening = text.slice(span.start + marker.length, titleSpan.start);
  const link = urlSpan && linkAround(text, module, urlSpan);
  if (!OPENING.test(opening) || opening.includes('[') !== (link !== undefined)) return undefined;
  const time = timeIn(notes, module, link);
  if (time === 'elsewhere') return undefined;
  const rest: Span = { start: titleSpan.end, end: span.end };
  const ending = endingIn(slice(text, rest));
  const known = [link, time?.span, { start: span.end - ending.length, end: span.end }].filter(
    (one) => one !== undefined,
  );
  const left = without(text, rest, known);
  const stray = marker.includes('#') ? left.replace(HEADING_CLOSE, '') : left;
  if (stray.replace(MARKUP, '') !== '') return undefined;
  const target = link && text.slice(link.start + 2, link.end - 1);
  return { marker, title: slice(text, titleSpan), target, time, ending };
}

/** Returns the hard line break at the end, with the spaces around it: " <br>". */
function endingIn(rest: string): string {
  const words = withoutEnding(rest, BLANK);
  return rest.slice(endingStart(words.replace(BREAK, ''), BLANK));
}

/** Returns the span of "](https://...)", also with the time in it; `undefined` for a link in another syntax. */
function linkAround(text: string, { span, titleSpan }: Module, urlSpan: Span): Span | undefined {
  const start = text.lastIndexOf('](', urlSpan.start);
  const close = text.indexOf(')', urlSpan.end);
  return start >= titleSpan.end && close >= 0 && close < span.end ? { start, end: close + 1 } : undefined;
}

function without(text: string, within: Span, spans: readonly Span[]): string {
  let left = '';
  for (let at = within.start; at < within.end; at++) {
    if (!spans.some(({ start, end }) => start <= at && at < end)) left += text[at];
  }
  return left;
}

const LEAD = /[\s([{（【,;:：\-–—~≈]/; // " - ~"
const TAIL = /^[)\]}）】]*/;

type FoundTime = TimeText & { readonly span: Span };

/** Returns the time on a title line; `elsewhere` for a time before or within the title, `undefined` without one. */
function timeIn(notes: Notes, module: Module, link: Span | undefined): FoundTime | 'elsewhere' | undefined {
  const { text } = notes;
  const { span, titleSpan, spent, estimate, empty } = module;
  const times = [spent, estimate, empty].filter((time) => time !== undefined);
  const inLine = times
    .filter((time) => span.start <= time.span.start && time.span.end <= span.end)
    .sort((a, b) => a.span.start - b.span.start);
  const [first, last] = [inLine[0], inLine.at(-1)];
  if (!first || !last) return timeBelow(notes, module, times);
  if (first.span.start < titleSpan.end) return 'elsewhere';
  const inLink = link !== undefined && last.span.end <= link.start;
  const from = link && !inLink ? link.end : titleSpan.end;
  const start = from + endingStart(text.slice(from, first.span.start), LEAD);
  const tail = inLink ? 0 : (TAIL.exec(text.slice(last.span.end, span.end))?.[0].length ?? 0);
  const all = { start, end: last.span.end + tail };
  const amount = times.length === 1 ? amountOf(notes, first) : undefined;
  return { raw: slice(text, all), amount, lineBelow: undefined, span: all };
}

const ONLY_MARKUP = /^[\s*_>~-]*$/; // "  **"

function timeBelow(notes: Notes, { span, body }: Module, times: readonly Time[]): FoundTime | undefined {
  const { text } = notes;
  const [time, ...others] = times;
  if (!time || others.length > 0 || time.span.start < span.end || time.span.end > body.end) return undefined;
  const line = { start: Math.max(span.end, lineStartAt(text, time.span.start)), end: lineEndAt(text, time.span.end) };
  const amount = amountOf(notes, time);
  const isAlone = ONLY_MARKUP.test(without(text, line, [time.span]));
  if (!isAlone || amount === undefined || text.slice(span.end, line.start).trim() !== '') return undefined;
  const lineBelow = { start: span.end, end: line.end };
  return { raw: slice(text, time.span), amount, lineBelow, span: { start: span.end, end: span.end } };
}

const WORDS = /[^\p{L}]+/gu;
const USUAL = /^(?:time|timespent|spent)?$/;

/**
 * Returns the amount of a time whose other words are those of the form; `undefined` otherwise: "about 20 min" is more
 * than its number.
 */
function amountOf({ text, form }: Notes, time: Time): string | undefined {
  if (!time.minutes || time.role !== 'spent' || time.amount.start === time.amount.end) return undefined;
  const words = lettersOf(text.slice(time.span.start, time.amount.start) + text.slice(time.amount.end, time.span.end));
  const usual = lettersOf(form.time.before);
  return USUAL.test(words) || words === usual ? slice(text, time.amount) : undefined;
}

function lettersOf(text: string): string {
  return text.replace(WORDS, '').toLowerCase();
}
