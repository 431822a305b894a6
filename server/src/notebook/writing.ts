import { type Edit, insertion, replacement } from '../text/edit';
import { slice } from '../text/span';
import type { Form, TimeForm } from './form';
import { type Module, type Notebook, timeOf } from './notebook';
import { readTimes } from './time';
import { minuteUnit } from './timeUnit';

/** What is known of a module before it stands in the notes. */
export interface NewModule {
  readonly title: string;
  readonly url?: string | undefined;
  /** Minutes that it took, `undefined` while they are unknown. */
  readonly minutes?: number | undefined;
  /** Minutes that the syllabus plans, for a module without `minutes`. */
  readonly planned?: number | undefined;
}

/** A time as the form writes it, with all that leads over from the title: " (time: 30 min)". */
export function writeTime(form: TimeForm, minutes: number): string {
  return form.before + minutes + form.after;
}

/**
 * How a form writes minutes that are planned: as its own estimates, or like its times where these do not say that they were
 * spent. A form that can only say "spent 30 min" is left without the number: `before` and `after` around nothing.
 */
function writeEstimate({ time, estimate = time }: Form, minutes: number): string {
  const text = writeTime(estimate, minutes);
  if (roleOf(estimate) !== 'spent') return text;
  const empty = (estimate.before + estimate.after.replace(UNIT, '')).trimEnd();
  const [phrase, ...others] = readTimes(onTitle(estimate, empty));
  return phrase && phrase.minutes === undefined && others.length === 0 ? empty : '';
}

const UNIT = /^\s*(?:m|分)\p{L}*\.?/iu; // " min"

/** What the words around the number say of a time. */
function roleOf(form: TimeForm): 'spent' | 'estimate' | undefined {
  return readTimes(onTitle(form, writeTime(form, 1)))[0]?.role;
}

function onTitle({ place }: TimeForm, time: string): string {
  return place === 'below' ? time : `Title${time}`;
}

/** The title line of a module in a form; `number` counts in an ordered list. A time that stands below ends the text. */
export function writeModule(form: Form, { title, url, minutes, planned }: NewModule, number = 1, eol = '\n'): string {
  const marker = form.ordered ? form.marker.replace(/\d+/, String(number)) : form.marker;
  const isPlanned = minutes === undefined && planned !== undefined;
  const time = isPlanned ? writeEstimate(form, planned) : minutes === undefined ? '' : writeTime(form.time, minutes);
  const { place } = (isPlanned && form.estimate) || form.time;
  const linked = form.linked && url !== undefined && url !== '';
  const close = linked || time !== '' ? form.close : '';
  const words = escapeBrackets(title, linked) + close;
  const bearer = linked ? `[${words}${place === 'link' ? time : ''}](${url})` : words;
  const line = marker + form.emphasis + bearer + form.emphasis;
  if (time === '' || (place === 'link' && linked)) return line;
  return place === 'below' ? line + eol + eol + time : line + time;
}

/** Brackets in a link's text would end it early. */
function escapeBrackets(title: string, linked: boolean): string {
  return linked ? title.replace(/[[\]]/g, '\\$&') : title;
}

/**
 * The edit that writes the minutes of a module: into the phrase that waits for them, over the time that stands there, or
 * in the notebook's own form where none does.
 */
export function insertTime(notebook: Notebook, module: Module, minutes: number): Edit {
  return insertInForm(notebook, module, minutes, notebook.form.time);
}

/** The edit that writes what is planned for a module, as the notes write estimates, or with the word. */
export function insertEstimate(notebook: Notebook, module: Module, minutes: number): Edit {
  const { estimate, time } = notebook.form;
  const own = estimate ?? time;
  return insertInForm(notebook, module, minutes, roleOf(own) === 'spent' ? ESTIMATE : own);
}

const ESTIMATE: TimeForm = { place: 'line', before: ' (estimate: ', after: ' min)' };

function insertInForm(notebook: Notebook, module: Module, minutes: number, timeForm: TimeForm): Edit {
  const { text, form } = notebook;
  const standing = timeOf(module);
  if (standing) return replacement(standing.amount, withUnitOf(slice(text, standing.amount), minutes, form));
  if (module.empty) return fillIn(text, module.empty, minutes, form);
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

/** The minutes with the unit that the amount before had, where that counts minutes. */
function withUnitOf(amount: string, minutes: number, form: Form): string {
  return minutes + (MINUTES.exec(amount)?.[1] ?? minuteUnit(form));
}

function fillIn(text: string, { amount, span }: NonNullable<Module['empty']>, minutes: number, form: Form): Edit {
  const gap = amount.start > span.start && !/[\s([（]/.test(text[amount.start - 1] ?? ' ') ? ' ' : '';
  return replacement(amount, gap + minutes + minuteUnit(form));
}

const LINE_END = /\r\n?|\n/;

/** The line ending that a text uses, which is that of its first line. */
export function lineEnding(text: string): string {
  return LINE_END.exec(text)?.[0] ?? '\n';
}

/** The end of a stretch of text without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
