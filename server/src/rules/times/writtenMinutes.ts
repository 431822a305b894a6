import type { TimeForm } from '../../notes/model/form';
import type { Module, Time } from '../../notes/model/notes';
import { isDigit } from '../../notes/time/timeTokens';
import { type Span, slice, span } from '../../text/span';

/** A time that is a number of minutes, split into the parts of its text. */
export interface WrittenMinutes {
  /** The span of the number and its unit: "30 min" */
  readonly amount: Span;
  readonly number: string;
  /** The unit with the space before it: " min". */
  readonly unit: string;
  /** The span of the time with its separator from the title: "- took 30 min". */
  readonly phrase: Span;
  /** The result of `styleOf`; `undefined` for a time that does not follow a title. */
  readonly style: string | undefined;
}

const MINUTES = /^(\d+(?:[.,]\d+)?)(\s*(?:m|分)\p{L}*)\.?$/iu; // "30 mins", "30min."

/** Returns a time as a number of minutes; `[]` for another time, and for "1 minute", since its unit is singular. */
export function writtenMinutes(text: string, module: Module, time: Time): WrittenMinutes[] {
  const [, number, unit] = MINUTES.exec(slice(text, time.amount)) ?? [];
  if (!number || !unit || number === '1') return [];
  const amount = span(time.amount.start, time.amount.start + number.length + unit.length);
  const phrase = setOff(text, module, time);
  const style = phrase && styled(text.slice(phrase.start, amount.start), text.slice(amount.end, phrase.end));
  return [{ amount, number, unit, phrase: phrase ?? time.span, style }];
}

/** Returns whether a time is written exactly in the form, as most are. */
export function hasForm(text: string, { before, after }: TimeForm, { amount }: Time): boolean {
  let end = amount.start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > amount.start && text.startsWith(after, end) && text.startsWith(before, amount.start - before.length);
}

const LEAD = /^\)?[:：]?\s*((?:[-–—~|,]+\s*)?)$/; // ") - " of "[Title](url) - 30 min"

/** Returns the only time after a title, with the dash before it. */
function setOff(text: string, { spent, estimate, titleSpan, urlSpan }: Module, time: Time): Span | undefined {
  if (spent && estimate) return undefined;
  const titleEnd = Math.max(titleSpan.end, urlSpan?.end ?? 0);
  const lead = time.span.start < titleEnd ? undefined : LEAD.exec(text.slice(titleEnd, time.span.start))?.[1];
  return lead === undefined ? undefined : span(time.span.start - lead.length, time.span.end);
}

/** Returns what encloses the minutes of a form, without spaces: "(time:#)". `undefined` if times do not follow the title. */
export function styleOf({ place, before, after }: TimeForm): string | undefined {
  return place === 'line' ? styled(before, after.replace(UNIT, '')) : undefined;
}

/** Returns minutes with the text of the form around them: "(time: 30 min)". */
export function inStyle({ before, after }: TimeForm, minutes: string): string {
  return (before + minutes + after.replace(UNIT, '')).trim();
}

const UNIT = /^\s*(?:m|分)\p{L}*/iu; // " min"

function styled(before: string, after: string): string {
  return `${before}#${after}`.replace(/\s+/g, '');
}

const WORDS = /[\p{L}~≈]+/gu;

/** Returns whether two styles have the same words, so that neither is more specific: "(took~#)" and "-took~#". */
export function haveSameWords(style: string | undefined, other: string | undefined): boolean {
  return wordsOf(style) === wordsOf(other);
}

function wordsOf(style = ''): string {
  return (style.match(WORDS) ?? []).join(' ');
}
