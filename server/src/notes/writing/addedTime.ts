import { type Edit, insertion, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import type { Form } from '../model/form';
import type { Minutes, Module, Notes, Time } from '../model/notes';
import { timeInRow } from '../tables/timeInRow';
import { readTimes } from '../time/time';
import { minuteUnit } from '../time/timeUnit';
import { insertTime, trimmedEnd, writeTime } from './writing';

/**
 * Returns the edit that adds minutes to a module's time: to the existing time, or as a new time in the form of the notes.
 * Estimates are kept. A time that `repeatsSyllabus` is replaced by the first minutes spent.
 */
export function addTime(notes: Notes, module: Module, minutes: number, repeatsSyllabus = false): Edit {
  const { text, form } = notes;
  const { spent } = module;
  if (spent?.minutes) {
    const before = repeatsSyllabus ? { least: 0, most: 0 } : spent.minutes;
    const sum = { least: before.least + minutes, most: before.most + minutes };
    // If the number stayed the same, it would still repeat the syllabus.
    if (repeatsSyllabus && sum.least === spent.minutes.least && sum.most === spent.minutes.most)
      return insertion(trimmedEnd(text, module.span.start, module.span.end), ` (spent ${minutes} min)`);
    const amount = writeAmount(sum, slice(text, spent.amount), form);
    return replacement(spent.amount, isAfterLabel(text, spent) ? ` ${amount}` : amount);
  }
  const cell = timeInRow(text, module, minutes, 'spent');
  if (cell) return cell;
  // A second time after an estimate, or in a form of estimates, needs a word for time spent.
  const planned = module.estimate ?? (module.empty?.role === 'estimate' ? module.empty : undefined);
  if (planned || writesEstimates(form)) {
    return insertion(trimmedEnd(text, module.span.start, module.span.end), ` (spent ${minutes} min)`);
  }
  return insertTime(notes, module, minutes);
}

/** Returns whether a time is the sum of items below a label ("Time:"), so that the total is written after the label. */
function isAfterLabel(text: string, { amount }: Time): boolean {
  return amount.start === amount.end && /\S/.test(text.charAt(amount.start - 1));
}

function writesEstimates(form: Form): boolean {
  return readTimes(`Title${writeTime(form.time, 1)}`).some(({ role }) => role === 'estimate');
}

const HOURS = /^\d+(?:[.,]\d+)?(\s*)(h|hrs?|hours?)(?![a-z])/i; // "1.5 hours", "2h 30min", "1 h 30"
const MINUTES_AT_END = /\d(\s*m\p{L}*\.?|\s*分\p{L}*)$/iu; // "20-30 mins", "1 h 30 minutes"
const BETWEEN_ENDS = /^\d+(\s*[-–~到至]\s*|\s+\p{L}{1,3}\s+)\d+\D*$/u; // "20-30 mins", "8 to 10 min", "20–30分"

/** Returns minutes in the units of the amount that they replace; ranges in minutes, with the same separator. */
function writeAmount({ least, most }: Minutes, amount: string, form: Form): string {
  const minuteWord = MINUTES_AT_END.exec(amount)?.[1];
  const [low, high] = [Math.round(least), Math.round(most)];
  if (low !== high) {
    const between = BETWEEN_ENDS.exec(amount)?.[1] ?? '-';
    return `${low}${between}${high}${minuteWord ?? minuteUnit(form)}`;
  }
  const [, gap = '', hourWord] = HOURS.exec(amount) ?? [];
  const hours = Math.floor(high / 60);
  if (!hourWord || hours === 0) return high + (minuteWord ?? minuteUnit(form));
  const rest = high % 60;
  const inHours = `${hours}${gap}${counted(hourWord, hours)}`;
  return rest === 0 ? inHours : `${inHours} ${rest}${minuteWord ?? `${gap}min`}`;
}

/** Returns the singular or plural of a word for hours; abbreviations such as "h" do not change. */
function counted(word: string, count: number): string {
  if (/^h$/i.test(word)) return word;
  const one = word.replace(/s$/i, '');
  return count === 1 ? one : `${one}s`;
}
