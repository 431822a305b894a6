import { minOf } from '../../text/extremes';
import { dateAt } from '../words/dates';
import { isSumTitle } from '../words/sumTitle';
import { roleOfContext } from '../words/timeWords';
import { wordSet } from '../words/wordTable';
import type { TimePhrase } from './time';

const LABELLED =
  /^[\s*_>+-]{0,6}(?:\p{Extended_Pictographic}\uFE0F?\s?)?(\p{L}[\p{L} ]{1,30})[*_]{0,3}\s?[:：]\s?[*_]{0,3}\s?((\d{1,2}):([0-5]\d)(?:\s?(?:[-–—~]|to|bis|à|a|do|до|から)\s?(\d{1,2}):([0-5]\d))?)(?:\s?(?:h|u|ч|hrs?|Uhr))?[\s*_.]{0,4}$/u; // "Total: 1:45", "Time: 10:00 - 11:30"
const SPAN =
  /^[\s*_>+-]{0,6}(?:\p{Extended_Pictographic}\uFE0F?\s?)?(\p{L}[\p{L} ]{1,30})[*_]{0,3}\s?[:：]\s?[*_]{0,3}\s?((\d{1,2})(?:[:hH.]([0-5]\d))?\s?([apAP]\.?[mM]\.?|[hH])?\s?(?:[-–—~]|to|bis|à|a|do|до|から)\s?(\d{1,2})(?:[:hH.]([0-5]\d))?\s?([apAP]\.?[mM]\.?|[hH])?)[\s*_.]{0,4}$/u; // "Time: 10:00 am - 12:30 pm", "Horaire : 9h30 - 11h"
const MAY_BE_CLOCK = /\d:\d\d|\d ?(?:[ap]\.?m|h)/i;
const HOUR = 60;
const DAY = 24 * HOUR;
const HALF_DAY = DAY / 2;
/** In minutes; longer times are no sessions of study. */
const MAX_MINUTES = 12 * HOUR;

/**
 * Returns the time of a line that is a label with hours and minutes: a sum, "Total: 1:45", or the time from one time of day to another
 * one, "Time: 10:00 - 11:30", "Time: 10 am - 12:30 pm". "Time: 10:30" is a time of day, and "Spent: 1:30" is unclear.
 */
export function labelledClock(words: string): TimePhrase | undefined {
  if (!MAY_BE_CLOCK.test(words)) return undefined;
  const found = LABELLED.exec(words);
  if (!found) return labelledSpan(words);
  const [, label = '', clock = '', hours, minutes, endHours, endMinutes] = found;
  const first = inMinutes(hours, minutes);
  if (endHours !== undefined)
    return namesTime(label)
      ? phraseOf(label, clock, minutesBetween(first, inMinutes(endHours, endMinutes)), words)
      : undefined;
  return isSumTitle(label) ? phraseOf(label, clock, first, words) : undefined;
}

const isTimesOfDay = wordSet('horaire horaires horario horário orario uhrzeit zeitraum');

/** Returns the time of a line whose label names times of day, "Horaire : 9h30 - 11h30", so that they are no durations. */
export function timesOfDay(words: string): TimePhrase | undefined {
  if (!MAY_BE_CLOCK.test(words)) return undefined;
  return isTimesOfDay(FIRST_WORD.exec(words)?.[0] ?? '') ? labelledClock(words) : undefined;
}

const FIRST_WORD = /\p{L}+/u;

/** Returns the time from one time of day to another one in other forms: "Time: 2 pm - 4 pm", "Horaire : 9h30 - 11h". */
function labelledSpan(words: string): TimePhrase | undefined {
  const [, label = '', clock = '', hours, minutes, half, endHours, endMinutes, endHalf] = SPAN.exec(words) ?? [];
  if (hours === undefined || (endMinutes ?? endHalf) === undefined || !namesTime(label)) return undefined;
  const end = inDay(inMinutes(endHours, endMinutes ?? '0'), endHalf);
  const starts = (half === undefined ? [endHalf, undefined] : [half]).map((own) =>
    inDay(inMinutes(hours, minutes ?? '0'), own),
  );
  return phraseOf(label, clock, minOf(starts.map((start) => minutesBetween(start, end))), words);
}

function namesTime(label: string): boolean {
  return label.split(' ').some((word) => roleOfContext(word) !== undefined);
}

/** Returns the minutes since midnight of a time of day with "am" or "pm". */
function inDay(minutes: number, half: string | undefined): number {
  if (!half || !HALF.test(half)) return minutes;
  return (minutes % HALF_DAY) + (PM.test(half) ? HALF_DAY : 0);
}

const HALF = /^[ap]/i;
const PM = /^p/i;

function phraseOf(label: string, clock: string, length: number, words: string): TimePhrase | undefined {
  if (length > MAX_MINUTES) return undefined;
  const start = words.indexOf(clock, label.length);
  const amount = { start, end: start + clock.length };
  return {
    span: { start: words.search(/\S/), end: amount.end },
    amount,
    minutes: { least: length, most: length },
    role: label.split(' ').some((word) => roleOfContext(word) === 'spent') ? 'spent' : undefined,
    by: 'context',
    isClock: false,
  };
}

const RANGE = /^[^\p{L}:\d]{0,6}([01]?\d|2[0-4]):([0-5]\d)\s?[-–—]\s?([01]?\d|2[0-4]):([0-5]\d)/u; // " 21:30 - 22:15"
const LABELS = /^\s?[A-Z][)]/; // " A)"

/** Returns the time from one time of day to another one after the date that a line opens with: "2024-05-06 10:00 - 11:30". */
export function datedClock(words: string): TimePhrase | undefined {
  const date = MAY_BE_CLOCK.test(words) ? dateAt(words) : undefined;
  if (date === undefined) return undefined;
  const label = LABELS.exec(words.slice(date.length))?.[0].length ?? 0;
  const [range, hours, minutes, endHours, endMinutes] = RANGE.exec(words.slice(date.length + label)) ?? [];
  if (range === undefined) return undefined;
  const length = minutesBetween(inMinutes(hours, minutes), inMinutes(endHours, endMinutes));
  if (length > MAX_MINUTES) return undefined;
  const end = date.length + label + range.length;
  const amount = { start: end - range.trimStart().length, end };
  return {
    span: amount,
    amount,
    minutes: { least: length, most: length },
    role: undefined,
    by: 'separator',
    isClock: false,
  };
}

function inMinutes(hours: string | undefined, minutes: string | undefined): number {
  return Number(hours) * HOUR + Number(minutes);
}

/** Returns the minutes from one time of day to another one, which may be after midnight. Both are in minutes. */
function minutesBetween(start: number, end: number): number {
  return (end - start + DAY) % DAY;
}
