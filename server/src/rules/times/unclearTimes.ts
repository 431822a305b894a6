import { type Module, type Notes, type Time, timeOf } from '../../notes/model/notes';
import { minuteUnit } from '../../notes/time/timeUnit';
import { isApproximate, joins, roleOfContext } from '../../notes/words/timeWords';
import { type Span, slice, span } from '../../text/span';
import { readingsOf, type TimeReading } from './timeReadings';

/** A number that is a time and has no unit. */
export interface UnclearTime {
  /** The number alone: "30", "1:30". */
  readonly amount: Span;
  /** The possible meanings, the most likely first. */
  readonly readings: readonly TimeReading[];
}

const known = new WeakMap<Notes, ReadonlyMap<Module, UnclearTime>>();

/** Returns the unclear times by module. Cached per notes file, since several rules use the result. */
export function unclearTimes(notes: Notes): ReadonlyMap<Module, UnclearTime> {
  let found = known.get(notes);
  if (!found) {
    found = new Map(readUnclear(notes));
    known.set(notes, found);
  }
  return found;
}

function* readUnclear(notes: Notes): Iterable<[Module, UnclearTime]> {
  const { text, modules, form } = notes;
  const unit = minuteUnit(form);
  const timed = modules.filter((module) => timeOf(module));
  const bare = new Set(timed.filter((module) => isBare(text, timeOf(module))));
  const clear = timed.length - bare.size;
  for (const module of modules) {
    const time = timeOf(module);
    // An author who rarely writes units uses one unit throughout.
    const amount = time
      ? bare.has(module) && bare.size < clear && time.amount
      : !module.empty && (clockTime(notes, module) ?? (clear >= MIN_COUNT && bareTime(notes, module)));
    if (amount) yield [module, { amount, readings: readingsOf(slice(text, amount), unit) }];
  }
}

/** Minimum number of clear times that show the time format of the notes. */
const MIN_COUNT = 3;

const NO_UNIT = /^[\d.,]+$/; // "30", "1.5"

function isBare(text: string, time: Time | undefined): boolean {
  return time?.minutes !== undefined && NO_UNIT.test(slice(text, time.amount));
}

/** Returns "1:30" or "1:02:30", in brackets or separated at the end of a title, or after a word such as "Time" below it. */
function clockTime(notes: Notes, module: Module): Span | undefined {
  for (const part of titleParts(notes, module)) {
    const found = numberAtEnd(notes.text, part);
    if (found && CLOCK.test(found.number) && (isBracketed(found.lead) || isSetOff(found.lead))) return found.amount;
  }
  return clockBelow(notes, module);
}

/** Returns the span of a number without a unit in notes whose other times have one: "(30)" among "(25 min)". */
function bareTime(notes: Notes, module: Module): Span | undefined {
  const { before, place } = notes.form.time;
  const opening = before.trim();
  if (!BRACKET.test(opening)) return undefined;
  const part = titleParts(notes, module)[place === 'link' || module.url === undefined ? 0 : 1];
  const found = part && numberAtEnd(notes.text, part);
  const isTime = found && MINUTES.test(found.number) && found.lead.trimEnd().endsWith(opening);
  return isTime ? found.amount : undefined;
}

const CLOCK = /:/;
const BRACKET = /^[([{（【]$/;
const MINUTES = /^(?:[5-9]|[1-9]\d|[12]\d\d)$/; // "30", and neither "2" nor "2026"

/** Returns where a time can be on the line of a title: in the title, and after its link. */
function titleParts({ text }: Notes, { titleSpan, urlSpan, span: line }: Module): readonly Span[] {
  if (!urlSpan || urlSpan.end > line.end) return [span(titleSpan.start, line.end)];
  return [titleSpan, span(urlSpan.end, line.end)].filter((part) => part.start < part.end && part.end <= text.length);
}

const NUMBER_AT_END = /(?<![\d.,:/])(\d{1,2}(?::[0-5]\d){1,2}|\d{1,3})[)\]}）】]?[\s*_.]*$/; // "1:30) "
const CLOCK_BEFORE_REMARK = /(?<=[([（【])(\d{1,2}(?::[0-5]\d){1,2})[)\]）】][^\d()[\]（）【】]{1,40}$/; // "(1:30) seen twice"

function numberAtEnd(
  text: string,
  part: Span,
): { readonly amount: Span; readonly number: string; readonly lead: string } | undefined {
  const words = slice(text, part);
  const found = NUMBER_AT_END.exec(words) ?? CLOCK_BEFORE_REMARK.exec(words);
  if (!found) return undefined;
  const start = part.start + found.index;
  const number = found[1] as string;
  return { amount: span(start, start + number.length), number, lead: words.slice(0, found.index) };
}

const IN_BRACKET = /[([{（【]([^()[\]{}（）【】\d]{0,30})$/u; // "Title (time: "

function isBracketed(lead: string): boolean {
  const words = IN_BRACKET.exec(lead)?.[1];
  return words !== undefined && areContext(words);
}

const SET_OFF = /\s[-–—|]+\s*$|[~≈]\s*$/u; // "Title - "

function isSetOff(lead: string): boolean {
  return SET_OFF.test(lead);
}

const WORD = /[\p{L}~≈]+/gu;

function areContext(words: string): boolean {
  return (words.match(WORD) ?? []).every((word) => roleOfContext(word) || isApproximate(word) || joins(word));
}

/** Maximum distance of a time below its title, in characters. */
const MAX_DISTANCE = 200;
const TIME_LINE = /^[\s>*_+-]*(\p{L}[\p{L} ]{1,30}?)[\s*_]*(?:[:：~≈][\s*_~≈]*)?(\d{1,2}(?::[0-5]\d){1,2})[\s*_.]*$/u; // "**Time:** 1:30"

function clockBelow({ text }: Notes, { span: title, body }: Module): Span | undefined {
  let at = title.end;
  for (const line of text.slice(title.end, Math.min(body.end, title.end + MAX_DISTANCE)).split(LINE_END)) {
    const [, words, number] = TIME_LINE.exec(line) ?? [];
    if (words && number && areContext(words) && (words.match(WORD) ?? []).some((word) => roleOfContext(word))) {
      const start = at + line.lastIndexOf(number);
      return span(start, start + number.length);
    }
    at += line.length + 1;
  }
  return undefined;
}

const LINE_END = /[\r\n]/;
