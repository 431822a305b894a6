import { type Edit, insertion, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import type { Form, TimeForm } from '../model/form';
import { type Module, type Notes, type Time, timeOf } from '../model/notes';
import { timeInRow } from '../tables/timeInRow';
import { readTimes } from '../time/time';
import { minuteUnit } from '../time/timeUnit';

/** A time without a number, as it is written after a title. */
export const EMPTY_TIME = ' (time: )';

/** A module to be written into the notes. */
export interface NewModule {
  readonly title: string;
  readonly url?: string | undefined;
  /** Minutes spent; `undefined` if unknown. */
  readonly minutes?: number | undefined;
  /** Planned minutes, for a module without `minutes`. */
  readonly planned?: number | undefined;
  /** Whether to state the planned minutes as an estimate, because the syllabus does not contain them. */
  readonly isLabelled?: boolean | undefined;
}

/** Returns a time in a form, with the separator from the title: " (time: 30 min)". */
export function writeTime(form: TimeForm, minutes: number): string {
  return form.before + minutes + form.after;
}

/** A time of a new module, and where it is written. */
interface WrittenTime {
  readonly text: string;
  readonly place: TimeForm['place'];
}

function timeOfNew(form: Form, { minutes, planned, isLabelled }: NewModule): WrittenTime {
  if (minutes !== undefined) return { text: writeTime(form.time, minutes), place: form.time.place };
  if (planned === undefined) return { text: '', place: form.time.place };
  const estimate = isLabelled ? labelledEstimate(form) : (form.estimate ?? form.time);
  return { text: writePlanned(estimate, planned), place: estimate.place };
}

/** Returns planned minutes in a form. If that states time spent, "spent 30 min", returns the phrase without the number. */
function writePlanned(estimate: TimeForm, minutes: number): string {
  const text = writeTime(estimate, minutes);
  if (roleOf(estimate) !== 'spent') return text;
  const empty = (estimate.before + estimate.after.replace(UNIT, '')).trimEnd();
  const [phrase, ...others] = readTimes(onTitle(estimate, empty));
  return phrase && phrase.minutes === undefined && others.length === 0 ? empty : '';
}

const LABEL = /\p{L}[\p{L}\p{M} ]*[:：]\s*$/u; // "time: " of " (time: "
const OPENED = /[([（【\-–—_*,|]\s*$/; // " ("

/** Returns the form of estimates in the notes or, if these have no label, the form of times with the word "estimate". */
function labelledEstimate({ time, estimate = time }: Form): TimeForm {
  if (roleOf(estimate) === 'estimate') return estimate;
  const [label = ''] = LABEL.exec(estimate.before) ?? [];
  const before = estimate.before.slice(0, estimate.before.length - label.length);
  const word = /^\p{Lu}/u.test(label) ? 'Estimate: ' : 'estimate: ';
  const own = { ...estimate, before: before + word };
  const isClear = (label !== '' || OPENED.test(before)) && roleOf(own) === 'estimate';
  return isClear ? own : defaultEstimate;
}

const UNIT = /^\s*(?:m|分)\p{L}*\.?/iu; // " min"

/** Returns the role that the words around the number state: time spent or an estimate; `undefined` if they state none. */
function roleOf(form: TimeForm): 'spent' | 'estimate' | undefined {
  return readTimes(onTitle(form, writeTime(form, 1)))[0]?.role;
}

function onTitle({ place }: TimeForm, time: string): string {
  return place === 'below' ? time : `Title${time}`;
}

/**
 * Returns the title line of a module in a form, with `number` if the form is an ordered list; if the form has times below the
 * title, with a second line.
 */
export function writeModule(form: Form, module: NewModule, number = 1, eol = '\n'): string {
  const { title, url } = module;
  const marker = form.ordered ? form.marker.replace(/\d+/, String(number)) : form.marker;
  const { text: time, place } = timeOfNew(form, module);
  const linked = form.linked && url !== undefined && url !== '';
  const close = linked || time !== '' ? form.close : '';
  const words = escapeBrackets(title, linked) + close;
  const linkOrTitle = linked ? `[${words}${place === 'link' ? time : ''}](${url})` : words;
  const line = marker + form.emphasis + linkOrTitle + form.emphasis;
  if (time === '' || (place === 'link' && linked)) return line;
  return place === 'below' ? line + eol + eol + time : line + time;
}

/** Brackets in a link's text would end it early. */
function escapeBrackets(title: string, linked: boolean): string {
  return linked ? title.replace(/[[\]]/g, '\\$&') : title;
}

/**
 * Returns the edit that sets the minutes of a module: in its empty time, in place of its time, or as a new time in the form of
 * the notes.
 */
export function insertTime(notes: Notes, module: Module, minutes: number): Edit {
  return timeInRow(notes.text, module, minutes, 'spent') ?? insertInForm(notes, module, minutes, notes.form.time);
}

/**
 * Returns the edit that adds the planned minutes of a module, in the form of estimates in the notes or with the word
 * "estimate".
 */
export function insertEstimate(notes: Notes, module: Module, minutes: number): Edit {
  const cell = timeInRow(notes.text, module, minutes, 'planned');
  if (cell) return cell;
  const { estimate, time } = notes.form;
  const own = estimate ?? time;
  return insertInForm(notes, module, minutes, roleOf(own) === 'spent' ? defaultEstimate : own);
}

const defaultEstimate: TimeForm = { place: 'line', before: ' (estimate: ', after: ' min)' };

function insertInForm(notes: Notes, module: Module, minutes: number, timeForm: TimeForm): Edit {
  const { text, form } = notes;
  const known = timeOf(module);
  if (known && known.amount.start < known.amount.end)
    return replacement(known.amount, withUnitOf(slice(text, known.amount), minutes, form));
  const hollow = known ?? module.empty;
  if (hollow) return fillIn(text, hollow, minutes, form);
  const time = writeTime(timeForm, minutes);
  const inLink = timeForm.place === 'link' && module.url !== undefined;
  const eol = lineEnding(text);
  if (timeForm.place === 'below' && !inLink) return insertion(module.span.end, eol + eol + time);
  const line = slice(text, module.span);
  const from = module.titleSpan.end - module.span.start;
  const begun = inLink ? BEGUN_IN_LINK.exec(line.slice(from)) : BEGUN.exec(line.slice(from));
  if (begun) {
    const start = module.titleSpan.end + begun.index;
    return replacement({ start, end: start + begun[0].length }, time);
  }
  return insertion(inLink ? module.titleSpan.end : trimmedEnd(text, module.span.start, module.span.end), time);
}

const BEGUN = /(?<=\S|^)[ \t]+[-–—~]+(?=[ \t]*$)/; // " -" of "Why Docker? - "
const BEGUN_IN_LINK = /^[ \t]*[-–—~]+[ \t]*(?=\])/; // " - " of "[Why Docker? - ](https://...)"

const MINUTES = /^\d+(?:[.,]\d+)?(\s*m\p{L}*\.?|\s*分\p{L}*)$/iu; // "30 mins"

/** Returns the minutes with the unit of the previous amount, if that is a unit of minutes. */
function withUnitOf(amount: string, minutes: number, form: Form): string {
  return minutes + (MINUTES.exec(amount)?.[1] ?? minuteUnit(form));
}

function fillIn(text: string, { amount, span }: Time, minutes: number, form: Form): Edit {
  const gap = amount.start > span.start && !/[\s([（]/.test(text[amount.start - 1] ?? ' ') ? ' ' : '';
  return replacement(amount, gap + minutes + minuteUnit(form));
}

const LINE_END = /\r\n?|\n/;

/** Returns the line ending of the first line. */
export function lineEnding(text: string): string {
  return LINE_END.exec(text)?.[0] ?? '\n';
}

/** Returns the end of a span without its trailing white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
